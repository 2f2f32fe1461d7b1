import {countBefore} from '../../blocks/count-before.js'
import {isA, isComma, isPronoun, isVerb, isWord, reach} from '../../text/atoms.js'
import type {Atom, Sentence} from '../../text/sentences.js'
import {is} from '../../text/word-classes.js'
import type {Mention} from '../statement.js'
import {mostNames, occurrenceAt, occurrenceIndex, type Discourse} from './discourse.js'
import type {Entity, Occurrence} from './entities.js'

/** How much a role in the sentence says for an antecedent, after Lappin and Leass (1994). */
const salience = {subject: 80, speaker: 70, embedded: 60, object: 50, ahead: 48, possessor: 40, adjunct: 30}

/** What a sentence between takes from it, half each; one that goes on with a pronoun takes nothing. */
const fading = 0.5

/** How many sentences and blocks back an antecedent is looked for. */
const sentencesBack = 12
const blocksBack = 3

/**
 * The entity that a pronoun most likely stands for: the nearer and the more of a subject, the more so; `weigh` tells how
 * well an entity fits, 0 for not at all; `described` is the subject of the sentence before. Bounded by the last names and speakers.
 */
export function antecedentOf(
  mention: Mention,
  discourse: Discourse,
  weigh: (entity: Entity) => number,
  described?: Entity
): Entity | undefined {
  const distances = new Distances(mention, discourse)
  let best: Entity | undefined
  let most = 0
  const offer = (entity: Entity, block: number, sentence: number, role: keyof typeof salience): void => {
    const distance = distances.to(block, sentence)
    const score = distance === undefined ? 0 : weigh(entity) * salience[role] * fading ** distance
    if (score <= most) return
    best = entity
    most = score
  }
  for (const {entity, block, sentence} of discourse.speakers.slice(-mostNames).toReversed()) {
    offer(entity, block, sentence, 'speaker')
  }
  if (described !== undefined) offer(described, mention.block, mention.sentence.index - 1, 'subject')
  const ahead = nameAhead(mention, discourse)
  if (ahead !== undefined) offer(ahead, mention.block, mention.sentence.index, 'ahead')
  let index = occurrenceIndex(discourse.occurrences, mention.block, mention.start - 1)
  for (let steps = 0; index >= 0 && steps < mostNames; index--, steps++) {
    const each = discourse.occurrences[index]!
    if (each.block < mention.block - blocksBack) break
    if (each.quoted || weigh(each.entity) === 0) continue
    const sentence = sentenceAt(discourse.blocks[each.block]!.sentences, each.start)
    if (sentence !== undefined) offer(each.entity, each.block, sentence.index, roleOf(sentence.atoms, each))
  }
  return best
}

/**
 * The comma that ends the clause that opens a sentence, “When he came, Reed …”, where an offset stands in that clause.
 * @returns Its atom.
 */
export function opensBefore({atoms}: Sentence, offset: number): number | undefined {
  if (!isA(atoms[0], is.subordinator | is.preposition) && atoms[0]!.entry?.cue?.participle !== true) return undefined
  const comma = atoms.slice(0, reach).findIndex(atom => isComma(atom))
  return comma >= 0 && atoms[comma]!.start >= offset ? comma : undefined
}

/** The subject after the clause that a sentence opens with. */
function nameAhead({block, sentence, end}: Mention, discourse: Discourse): Entity | undefined {
  const comma = opensBefore(sentence, end)
  const first = comma === undefined ? undefined : sentence.atoms[comma + 1]
  const named = first?.capital === true ? occurrenceAt(discourse, block, first.start) : undefined
  return named !== undefined && roleOf(sentence.atoms, named) === 'subject' ? named.entity : undefined
}

/** How many sentences lie between a mention and those before it. */
class Distances {
  readonly #block: number
  /** By block, then by sentence. */
  readonly #known = new Map<number, number[]>()

  constructor({block, sentence}: Mention, {blocks}: Discourse) {
    this.#block = block
    let steps = 0
    let distance = 0
    for (let at = block; at >= 0 && at >= block - blocksBack; at--) {
      const {sentences} = blocks[at]!
      const found: number[] = []
      const last = at === block ? sentence.index : sentences.length - 1
      for (let index = last; index >= 0 && steps < sentencesBack; index--, steps++) {
        const each = sentences[index]!
        const goesOn = each === sentence || opensWithPronoun(each)
        if (!goesOn) distance++
        found[index] = goesOn && each !== sentence ? distance + 1 : distance
      }
      this.#known.set(at, found)
    }
  }

  to(block: number, sentence: number): number | undefined {
    return block > this.#block ? undefined : this.#known.get(block)?.[sentence]
  }
}

/** “She left.”, “But when she left, …”, “In March, she left.” */
function opensWithPronoun({atoms}: Sentence): boolean {
  const opening = atoms.slice(0, longestOpening)
  const first = opening.find(atom => !isA(atom, is.coordinator | is.adverb | is.subordinator))
  if (isPronoun(first) || !opening.some(isWord)) return true
  const comma = opening.findIndex(atom => isComma(atom))
  return comma > 0 && isPronoun(atoms[comma + 1]) && !atoms.slice(0, comma).some(atom => atom.capital && atom !== atoms[0])
}

/** How many words may stand before the comma after which a pronoun goes on. */
const longestOpening = 12

/** The sentence that holds an offset. */
const sentenceAt = (sentences: readonly Sentence[], offset: number): Sentence | undefined =>
  sentences[countBefore(sentences.length, index => sentences[index]!.atoms[0]!.start <= offset) - 1]

/** How many words may stand between a preposition and a name: “at the old harbour office of Reed”. */
const longestLead = 4

/** What a name is in its sentence: its subject where no verb stands before, that of a clause in it where one follows. */
function roleOf(atoms: readonly Atom[], {start, end}: Occurrence): keyof typeof salience {
  const from = countBefore(atoms.length, index => atoms[index]!.start < start)
  const to = countBefore(atoms.length, index => atoms[index]!.start < end)
  if (atoms[to]?.kind === 'possessive') return 'possessor'
  let head = from
  while (head > 0 && head > from - longestLead && atoms[head - 1]!.kind === 'word' && !isVerb(atoms, head - 1)
    && !isA(atoms[head - 1], is.preposition | is.subordinator)
    && (!isA(atoms[head - 1], is.coordinator) || atoms[head - 2]?.capital === true)) head--
  if (isA(atoms[head - 1], is.preposition)) return 'adjunct'
  for (let index = from - 1; index >= 0 && index > from - reach; index--) {
    if (isVerb(atoms, index)) return isVerb(atoms, isA(atoms[to], is.adverb) ? to + 1 : to) ? 'embedded' : 'object'
  }
  return 'subject'
}
