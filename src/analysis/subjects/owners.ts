import {isA, isVerb, isWord} from '../../text/atoms.js'
import type {NounPhrase} from '../../text/noun-phrase.js'
import {phraseBefore} from '../../text/phrase-before.js'
import type {Atom} from '../../text/sentences.js'
import {is} from '../../text/word-classes.js'
import type {Range} from '../clause.js'

/** Whose the noun at `index` is: “his”, or the name before “'s”; at most four words before it. */
export function ownerOf(atoms: readonly Atom[], index: number): Range | undefined {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    const atom = atoms[at]!
    if (!isWord(atom) || isVerb(atoms, at)) return undefined
    if (isA(atom, is.masculine | is.feminine | is.plural) && isA(atom, is.determiner)) return {from: at, to: at + 1}
    if (atom.kind !== 'possessive') continue
    const phrase = phraseBefore(atoms, at)
    return phrase === undefined ? undefined : {from: phrase.from, to: phrase.to}
  }
  return undefined
}

/** “her answer to critics”, “the mayor's verdict”: the one whose words they are, where the noun itself cannot speak. */
export function speakerOf(atoms: readonly Atom[], phrase: NounPhrase): NounPhrase {
  let head = phrase.coreFrom
  while (head + 1 < phrase.coreTo && !isA(atoms[head + 1], is.preposition)) head++
  const noun = atoms[head]!
  if (noun.capital || noun.kind !== 'word' || isA(noun, speaking)) return phrase
  const owner = ownerOf(atoms, head)
  return owner === undefined || owner.from < phrase.from ? phrase : {...owner, coreFrom: owner.from, coreTo: owner.to}
}

const speaking = is.person | is.group | is.organization | is.title | is.publication
