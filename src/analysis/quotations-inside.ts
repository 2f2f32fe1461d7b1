import {isA} from '../text/atoms.js'
import type {Lexicon} from '../text/lexicon.js'
import type {Quotation} from '../text/quotation.js'
import {sentencesInside} from '../text/sentences.js'
import {is} from '../text/word-classes.js'
import {findStatements} from './attributions.js'
import type {ReadBlock} from './reading.js'
import type {Statement} from './statement.js'

/** Words beside a cue: inside a quotation nothing looser is believed. */
const sure = /^(?:tag|introduced|colon|split-quotation)/

const fewestWords = 3

/**
 * The quotations inside a block's quotations, as “He told me, ‘never again,’ and left”: only with a cue right beside
 * them, and not those of “I” and “you”. Each block's inner sentences are read once.
 */
export function findQuotationsInside(block: ReadBlock, lexicon: Lexicon): Statement[] {
  const insideOf = quotationsInside(block.quotations)
  if (insideOf.size === 0) return []
  return block.sentences.flatMap(({atoms, index}) => atoms.flatMap(({quotation}) => {
    const inner = quotation === undefined ? undefined : insideOf.get(quotation)
    if (quotation === undefined || inner === undefined || quotation.look.words <= fewestWords) return []
    return sentencesInside(quotation, block.tokens, inner)
      .flatMap(sentence => findStatements({...sentence, index}, lexicon))
      .filter(each => each.quotations.length > 0 && sure.test(each.rule) && hasThirdPerson(each))
      .map(each => ({...each, nested: true, inside: true}))
  }))
}

/** Quotations that have others right inside them, with those; they come by their start, outer ones first. */
function quotationsInside(quotations: readonly Quotation[]): Map<Quotation, Quotation[]> {
  const found = new Map<Quotation, Quotation[]>()
  let outer: Quotation | undefined
  for (const each of quotations) {
    if (each.depth === 0) outer = each
    if (each.depth !== 1 || outer === undefined) continue
    const known = found.get(outer)
    if (known === undefined) found.set(outer, [each])
    else known.push(each)
  }
  return found
}

function hasThirdPerson({mentions}: Statement): boolean {
  return mentions.length > 0
    && mentions.every(({sentence, phrase}) => phrase.coreTo - phrase.coreFrom > 1 || !isA(sentence.atoms[phrase.coreFrom], is.first | is.second))
}
