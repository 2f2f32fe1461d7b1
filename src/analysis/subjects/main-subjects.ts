import {isA, isBetweenSubjectAndVerb, isComma, isRelative, isVerb, isWord, personal, playsPart, reach} from '../../text/atoms.js'
import {dateStart, isDate} from '../../text/dates.js'
import type {NounPhrase} from '../../text/noun-phrase.js'
import type {Atom} from '../../text/sentences.js'
import {subjectPhrase} from '../../text/subject-phrase.js'
import {is} from '../../text/word-classes.js'
import {antecedent} from './modifiers.js'

/** Steps over adverbs, auxiliaries, dates and “, however,” between a verb and its subject. */
export function beforeVerb(atoms: readonly Atom[], index: number): number {
  let end = index
  while (end > 0 && end > index - 24) {
    const at = end - 1
    const atom = atoms[at]!
    if (isBetweenSubjectAndVerb(atom) && !(isA(atom, is.group | is.person | is.organization)
      && !isA(atom, is.auxiliary))) {
      end = at
      continue
    }
    if (isComma(atom) && isComma(atoms[at - 2]) && isA(atoms[at - 1], is.adverb)) {
      end = at - 2
      continue
    }
    const dated = dateStart(atoms, end)
    if (dated < end && dated > 0 && (isWord(atoms[dated - 1]) || isComma(atoms[dated - 1]))
      && !isA(atoms[dated - 1], is.preposition)) {
      end = dated
      continue
    }
    break
  }
  return end
}

/** The subject of the last verb before `end`. */
export function nearestSubject(atoms: readonly Atom[], end: number): NounPhrase | undefined {
  for (let index = end; index > 0 && index > end - reach; index--) {
    if (!isVerb(atoms, index - 1)) continue
    const stop = beforeVerb(atoms, index - 1)
    const phrase = isA(atoms[stop - 1], is.coordinator) || stop === 0 ? undefined : subjectPhrase(atoms, stop)
    if (phrase !== undefined) return isRelative(atoms[phrase.coreFrom]) && phrase.coreFrom === 0 ? undefined : phrase
  }
  return undefined
}

/** The subject of the first verb before `end`, in the clause that is nearest. */
export function mainSubject(atoms: readonly Atom[], end: number): NounPhrase | undefined {
  for (let index = Math.max(0, end - 2 * reach); index < end; index++) {
    const atom = atoms[index]!
    if (!isVerb(atoms, index) && !(atom.entry?.cue?.form === 'finite' && !atom.capital) && !takesThat(atoms, index)) continue
    if (isRelative(atoms[index - 1])) continue
    const stop = beforeVerb(atoms, index)
    if (stop === 0) continue
    const phrase = antecedent(atoms, stop) ?? subjectPhrase(atoms, stop)
    if (phrase !== undefined && phrase.coreTo > phrase.coreFrom && !opensRelative(atoms, phrase)) return phrase
  }
  return undefined
}

/** “Lind, whose son attends it, left”: the subject of a relative clause, a bare noun behind its pronoun or the pronoun. */
function opensRelative(atoms: readonly Atom[], {coreFrom}: NounPhrase): boolean {
  const first = atoms[coreFrom]!
  const pronoun = isRelative(first) || first.capital || isA(first, is.determiner | personal) ? first : atoms[coreFrom - 1]
  return isRelative(pronoun) && !isA(pronoun, is.complementizer | is.determiner)
}

/** “accepts that”, “backs this”: an unknown word in the third person. */
const takesThat = (atoms: readonly Atom[], index: number): boolean => {
  const {kind, capital, pluralEnding, entry} = atoms[index]!
  const after = atoms[index + 1]
  return kind === 'word' && !capital && entry === undefined && pluralEnding && canAct(atoms[isA(atoms[index - 1], is.adverb) ? index - 2 : index - 1])
    && isA(after, is.determiner) && (playsPart(after, 'that') || playsPart(after, 'definite'))
}

/** Whether the phrase ends in a name or in a noun for those who speak. */
export const isSpeaker = (atoms: readonly Atom[], phrase: NounPhrase): boolean => canAct(atoms[phrase.coreTo - 1])

const canAct = (head: Atom | undefined): boolean => (head?.capital === true && !isDate(head))
  || isA(head, is.person | is.group | is.organization | is.document | is.publication)
