/** The benchmarks: how each is predicted and scored, and the figures that count. */
import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {predictBodies} from './extraction.js'
import {predictMetadata} from './metadata.js'
import {predictPromotions} from './promotions.js'
import {predictAll} from './quotations2.js'

/** A number in the output of a scorer, by its path: `quotedEndToEnd.F1`. */
export type At = (path: string) => number

/** Quoted spans in the development set that are no speech, as its README counts them. */
const attributionNonSpeech = 79

export interface Suite {
  name: string
  /** In the folder of benchmarks. */
  folder: string
  format: 'lines' | 'object'
  /** The path of the gold answers; `scratch` is a folder for those that are made. */
  gold(folder: string, scratch: string): string
  /** The predictions, as the text of a file. */
  predict(folder: string, gold: string): string
  /** The words after the scorer's name. */
  words(predictions: string, gold: string): string[]
  figures(at: At): Record<string, number>
}

const quotedText = (_: string, gold: string): string =>
  predictAll(gold).map(prediction => `${JSON.stringify(prediction)}\n`).join('')

const attribution: Suite = {
  name: 'attribution',
  folder: 'attribution',
  format: 'lines',
  gold: folder => join(folder, 'dev.jsonl'),
  predict: quotedText,
  words: (predictions, gold) => [predictions, gold],
  figures: at => ({
    'quoted speech, end to end, F1': at('quotedEndToEnd.F1'),
    'detection, F1': at('quotedSpeech.F1'),
    'false alarms, share of non-speech': (at('quotedSpeech.pred') - at('quotedSpeech.tp')) / attributionNonSpeech,
    'source, accuracy': at('quotedAttribution.accuracy'),
    'all attributions, strict, F1': at('all.strict.F1')
  })
}

const quotations: Suite = {
  name: 'quotations',
  folder: 'quotations2',
  format: 'lines',
  gold: folder => join(folder, 'dev.jsonl'),
  predict: quotedText,
  words: (predictions, gold) => [predictions, gold],
  figures: at => ({
    'quoted speech, end to end, F1': at('endToEnd.F1'),
    'detection, F1': at('quotedSpeech.F1'),
    'false alarms, share of non-speech': at('falseAlarms.claimed') / at('falseAlarms.of'),
    'resolved name': at('resolvedName.accuracy'),
    'kind': at('kind.accuracy'),
    'anonymity': at('anonymity.accuracy'),
    'unnamed sources, F1': at('unnamed.F1'),
    'medium, F1': at('medium.F1'),
    'via, F1': at('via.F1'),
    'indirect, strict, F1': at('indirectStrict.F1'),
    'all, strict, F1': at('allStrict.F1')
  })
}

const singleMarks: Suite = {
  ...quotations,
  name: 'quotations in single marks',
  gold: (folder, scratch) => {
    const path = join(scratch, 'single.jsonl')
    const words = [join(folder, 'evaluate.mjs'), '--restyle', join(folder, 'dev.jsonl')]
    writeFileSync(path, execFileSync(process.execPath, words, {maxBuffer: 100_000_000}))
    return path
  },
  figures: at => ({'quoted speech, end to end, F1': at('endToEnd.F1')})
}

const extraction: Suite = {
  name: 'bodies of pages',
  folder: 'extraction',
  format: 'object',
  gold: folder => join(folder, 'ground-truth.json'),
  predict: predictBodies,
  words: (predictions, gold) => [predictions, gold],
  figures: at => ({'F1': at('f1'), 'precision': at('precision'), 'recall': at('recall'), 'exact bodies': at('accuracy')})
}

const metadata: Suite = {
  name: 'metadata of pages',
  folder: 'metadata',
  format: 'object',
  gold: folder => join(folder, 'gold.json'),
  predict: predictMetadata,
  words: (predictions, gold) => [predictions, gold],
  figures: at => ({
    'title': at('fields.title.share'),
    'authors, the same set': at('fields.authors.share'),
    'authors, all found': at('fields.authors.allFound') / at('fields.authors.gold'),
    'authors, pages with spurious ones': at('fields.authors.spurious'),
    'day': at('fields.date.share')
  })
}

const promotions: Suite = {
  name: 'promotions',
  folder: 'promotions',
  format: 'lines',
  gold: folder => join(folder, 'dev.jsonl'),
  predict: (_, gold) => predictPromotions(gold),
  words: (predictions, gold) => ['--pred', predictions, '--gold', gold],
  figures: at => ({
    'editorial loss': at('slices.total.editorialLoss'),
    'appeals, F1': at('slices.total.appeals.chars.f1'),
    'inside the article, with related, F1': at('slices.inside-article.all.chars.f1'),
    'kind, exact': at('kind.exact'),
    'units found': at('units.found'),
    'units with their boundaries': at('units.boundaries'),
    'other languages, appeals, F1': at('slices.other-languages.appeals.chars.f1'),
    'offers found': at('offers.found') / at('offers.gold'),
    'offers beyond those': at('offers.predicted') - at('offers.found'),
    'appeals left in the body': at('slices.total.leakAppeals')
  })
}

const promotionTraps: Suite = {
  ...promotions,
  name: 'stories about promotions',
  gold: folder => join(folder, 'traps.jsonl'),
  figures: at => ({
    'editorial loss': at('slices.total.editorialLoss'),
    'appeals, F1': at('slices.total.appeals.chars.f1')
  })
}

export const suites: readonly Suite[] = [attribution, quotations, singleMarks, extraction, metadata, promotions, promotionTraps]

/** Whether less of a figure is better. */
export function lowerIsBetter(figure: string): boolean {
  return /^(?:false alarms|editorial loss|offers beyond|appeals left|authors, pages with spurious)/.test(figure)
}
