import type {Entity} from './sources/entities.js'
import type {Statement} from './statement.js'

/**
 * Of the attributions that a rule made on the 120 development articles of the attribution benchmark, the share that
 * was right: for words in quotation marks, and for reported words without any. Where a rule made fewer than ten, the
 * share is drawn towards that of all rules. `bench/calibration.ts all` prints the table.
 */
const quotedShare: Readonly<Record<string, number>> = {
  'tag-left': 0.98, 'tag-inverted': 0.97, 'tag-relative': 0.9, 'tag-shared': 0.85, 'split-quotation': 0.97,
    'split-clause': 0.9,
  colon: 0.96, introduced: 0.8, 'clause-tag': 0.97, 'parenthetical-tag': 0.9, 'that-clause': 0.92, 'comma-clause': 0.9,
  'bare-clause': 0.88, label: 0.87, charge: 0.9, infinitive: 0.7, object: 0.7, 'noun-cue': 0.75, 'source-prefix': 0.85,
  'as-tag': 0.8, 'colon-introduction': 0.85, 'paragraph-after-colon': 0.85, 'carried-over': 0.74, 'leans-forward': 0.7,
  'follow-on': 0.93, 'continued-paragraph': 0.93, signature: 0.8
}

const reportedShare: Readonly<Record<string, number>> = {
  'that-clause': 0.86, 'clause-tag': 0.84, 'parenthetical-tag': 0.9, 'source-prefix': 0.81, 'bare-clause': 0.78,
  'comma-clause': 0.74, charge: 0.7, label: 0.5, object: 0.61, infinitive: 0.53, colon: 0.5, 'as-tag': 0.3,
  'interview-answer': 0.9, transcript: 0.9, 'block-quotation': 0.7, 'captioned-block-quotation': 0.9
}

/** For rules that were never seen on those articles. */
const unknownQuoted = 0.8

const unknownReported = 0.5

/** Without a source an attribution is a third as likely to be right. */
const withoutSource = 0.3

/** The confidence of an attribution, 0 to 1: how often its rule is right, less where no source was found. */
export function confidenceOf(statement: Statement, entities: readonly Entity[]): number {
  const quoted = statement.quotations.length > 0
  const share = (quoted ? quotedShare : reportedShare)[statement.rule] ?? (quoted ? unknownQuoted : unknownReported)
  return entities.length > 0 ? share : Math.round(share * withoutSource * 100) / 100
}
