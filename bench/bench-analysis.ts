/** What the analysis costs, and that it grows no faster than its input. */
import {parseText} from 'copydesk'
import {textStory} from './bench-stories.ts'
import {exponent, median, milliseconds, takeTurns, timeOf, type Row} from './bench-timing.ts'

const limits = {text: 50_000_000, nodes: 5_000_000}

/** Runs until the engine has compiled what a story needs. */
const untilWarm = 800

/** The highest exponent that still counts as linear. */
const linear = 1.3

const growing: ReadonlyArray<{what: string; make: (size: number) => string; sizes: readonly [number, number]}> = [
  {what: 'a story', make: textStory, sizes: [1_000_000, 4_000_000]},
  {what: 'quotation marks alone', make: count => '“”"\''.repeat(count / 4), sizes: [25_000, 100_000]},
  {what: 'opening marks, never closed', make: count => '“a '.repeat(count), sizes: [25_000, 100_000]},
  {what: 'no marks at all', make: size => 'the tide came in and nobody spoke. '.repeat(size / 35), sizes: [250_000, 1_000_000]},
  {what: 'one sentence', make: size => 'said Anna and '.repeat(size / 14), sizes: [50_000, 200_000]},
  {what: 'one word', make: size => 'a'.repeat(size), sizes: [250_000, 1_000_000]},
  {what: 'capitals without end', make: size => 'Anna Brandt '.repeat(size / 12), sizes: [50_000, 200_000]}
]

export function analysisRows(): Row[] {
  const story = textStory(3_900)
  const {off, auto} = takeTurns(
    {off: () => parseText(story, {annotate: 'off'}), auto: () => parseText(story)},
    300,
    untilWarm
  )
  const words = story.split(/\s+/).length
  return [
    {what: `parseText, ${words} words, annotate off`, figure: milliseconds(off)},
    {what: `parseText, ${words} words`, figure: milliseconds(auto), bar: '≤ 2 ms', over: auto > 2},
    ...growing.map(({what, make, sizes}) => growthRow(what, make, sizes))
  ]
}

function growthRow(what: string, make: (size: number) => string, sizes: readonly [number, number]): Row {
  const [small, large] = [make(sizes[0]), make(sizes[1])]
  parseText(small, {limits})
  const times = [
    median([0, 1, 2].map(() => timeOf(() => parseText(small, {limits})))),
    median([0, 1, 2].map(() => timeOf(() => parseText(large, {limits}))))
  ] as const
  const growth = exponent(sizes, times)
  return {
    what: `growth, ${what}, ${sizes[0]} → ${sizes[1]}`,
    figure: `exponent ${growth.toFixed(2)} (${milliseconds(times[0])} → ${milliseconds(times[1])})`,
    bar: `< ${linear}`,
    over: growth >= linear && times[1] > 50
  }
}
