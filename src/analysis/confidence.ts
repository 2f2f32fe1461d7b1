import type {Entity} from './entities.js'
import type {Statement} from './statement.js'

/**
 * How often a rule was right on the development articles of the attribution benchmark, quoted words and reported ones
 * apart; `bench/attribution.ts --calibration` prints the table that these numbers come from.
 */
const quotedShare: Readonly<Record<string, number>> = {
  'tag-left': 0.98, 'tag-inverted': 0.96, 'split-quotation': 0.97, 'follow-on': 0.95, 'continued-paragraph': 0.95
}
const reportedShare: Readonly<Record<string, number>> = {'that-clause': 0.7, 'bare-clause': 0.65, 'clause-tag': 0.8}

/** The confidence of an attribution, from its rule and its source. */
export function confidenceOf(statement: Statement, entities: readonly Entity[]): number {
  const quoted = statement.quotations.length > 0
  const share = (quoted ? quotedShare : reportedShare)[statement.rule] ?? (quoted ? 0.85 : 0.5)
  return entities.length === 0 ? Math.round(share * 50) / 100 : share
}
