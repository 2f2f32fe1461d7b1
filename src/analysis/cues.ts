import {isA, isComma, isVerb} from '../text/phrases.js'
import type {Atom, Sentence} from '../text/sentences.js'

/** How a cue verb stands in its sentence. */
export type CueVoice = 'finite' | 'gerund' | 'passive' | 'infinitive'

/** A verb of speech in a sentence, by its place among the atoms. */
export interface Cue {
  index: number
  voice: CueVoice
  atom: Atom
}

/** The verbs of speech of a sentence, nouns of the same form left out. Linear. */
export function findCues(sentence: Sentence): Cue[] {
  const cues: Cue[] = []
  const {atoms} = sentence
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index]!
    if (atom.entry?.cue === undefined || atom.kind !== 'word') continue
    if (atom.capital && index > 0 && atoms[index - 1]!.text !== ':') continue
    const voice = voiceOf(atoms, index)
    if (voice !== undefined) cues.push({index, voice, atom})
  }
  return cues
}

function voiceOf(atoms: readonly Atom[], index: number): CueVoice | undefined {
  const atom = atoms[index]!
  const {form, participle} = atom.entry!.cue!
  const before = atoms[index - 1]
  if (form === 'gerund') return isNominal(atoms, index) ? undefined : 'gerund'
  if (isNominal(atoms, index)) return undefined
  if ((participle || form === 'participle') && isPassive(atoms, index)) return 'passive'
  if (form === 'participle' && !followsHave(atoms, index)) return undefined
  if (form === 'base') {
    if (before?.lower === 'to') return 'infinitive'
    return isFiniteBase(atoms, index) ? 'finite' : undefined
  }
  return 'finite'
}

/** “the report”, “his claims”, “of calls”: a noun in a verb's clothes. */
function isNominal(atoms: readonly Atom[], index: number): boolean {
  const before = atoms[index - 1]
  const after = atoms[index + 1]
  if (before === undefined) return atoms[index]!.entry!.cue!.form === 'base'
  if (before.kind === 'possessive' && before.lower === "'s") {
    return !isA(atoms[index - 2], 'masculine', 'feminine', 'neuter')
  }
  if (isA(before, 'determiner') && !isA(before, 'relative') && !/^(?:all|both|many|most|some|few|several|others?|another|each|that|this)$/.test(before.lower)) return true
  if (isA(before, 'preposition') && !isA(before, 'adverb', 'subordinator') && before.lower !== 'to') {
    return atoms[index]!.entry!.cue!.form !== 'gerund'
  }
  return after !== undefined && atoms[index]!.text.includes('-') && before.lower === 'so'
}

const be = /^(?:is|was|were|are|be|been|being|isn't|wasn't|weren't|aren't|get|got|gets|'s)$/
const have = /^(?:has|have|had|having|hasn't|haven't|hadn't|'ve|'s|'d)$/

function isPassive(atoms: readonly Atom[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    const atom = atoms[at]!
    if (be.test(atom.lower)) return atom.lower !== "'s" || atoms[index + 1]?.lower === 'by'
    if (!isA(atom, 'adverb', 'negation') && !atom.lower.endsWith('ly')) break
  }
  const after = atoms[index + 1]
  const form = atoms[index]!.entry!.cue!.form
  return after?.lower === 'by' && form !== 'base' && isA(atoms[index + 2], 'determiner', 'masculine', 'feminine', 'plural', 'title', 'group') || (after?.lower === 'by' && atoms[index + 2]?.capital === true)
}

function followsHave(atoms: readonly Atom[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 5; at--) {
    const atom = atoms[at]!
    if (have.test(atom.lower)) return true
    if (be.test(atom.lower) || isVerb(atoms, at) || isComma(atom)) return false
  }
  return false
}

/** A base form is finite after a modal verb, or after a plural subject. */
function isFiniteBase(atoms: readonly Atom[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    const atom = atoms[at]!
    if (isA(atom, 'auxiliary')) return !be.test(atom.lower)
    if (isA(atom, 'plural', 'first', 'second', 'group', 'relative')) return true
    if (isA(atom, 'adverb') || atom.lower.endsWith('ly')) continue
    return atom.kind === 'word' && !isA(atom, 'preposition', 'determiner', 'subordinator', 'coordinator', 'date') && (atom.lower.endsWith('s') || atom.capital)
  }
  return false
}
