/** Whole pages, against @mozilla/readability on linkedom; page by page in turns. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {Readability} from '@mozilla/readability'
import {parseHtml} from 'copydesk'
import {parseHTML} from 'linkedom'
import {median, milliseconds, percentile, ratioRow, timeOf, type Row} from './bench-timing.ts'

const folder = new URL('../../shared/bench/extraction/html/', import.meta.url)
const rounds = 7
/** Rounds before those that are timed, so that no code is timed while it is being compiled. */
const warmUp = 3

export function pageRows(): Row[] {
  if (!existsSync(folder)) return [{what: 'whole pages', figure: 'not measured: no pages beside the project'}]
  const pages = readdirSync(folder).map(name => gunzipSync(readFileSync(new URL(name, folder))).toString('utf8'))
  const candidates = {
    readability: (html: string) => new Readability(parseHTML(html).document).parse(),
    off: (html: string) => parseHtml(html, {annotate: 'off', scope: 'page'}),
    auto: (html: string) => parseHtml(html, {scope: 'page'})
  }
  const times = {readability: timesPerPage(), off: timesPerPage(), auto: timesPerPage()}
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, html] of pages.entries()) {
      for (const name of ['readability', 'off', 'auto'] as const) {
        const time = timeOf(() => candidates[name](html))
        if (round >= 0) times[name][index]!.push(time)
      }
    }
  }
  const [readability, off, auto] = [times.readability, times.off, times.auto].map(perPage => perPage.map(median))
  return [
    {what: `${pages.length} pages: readability + linkedom`, figure: `${milliseconds(sum(readability!))}, p99 ${milliseconds(percentile(readability!, 0.99))}`},
    ...rows('parseHtml', auto!, readability!, 0.6),
    ...rows('parseHtml, annotate off', off!, readability!, 0.4)
  ]

  function timesPerPage(): number[][] {
    return pages.map(() => [])
  }
}

function rows(what: string, own: readonly number[], other: readonly number[], bar: number): Row[] {
  const [total, high] = [sum(own), percentile(own, 0.99)]
  return [
    ratioRow(`${what}, total`, total / sum(other), bar, ` (${milliseconds(total)})`),
    ratioRow(`${what}, p99`, high / percentile(other, 0.99), bar, ` (${milliseconds(high)})`)
  ]
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
