import type {Attribution} from '../model/attribution.js'
import {contentHash, idOfHash} from '../model/content-id.js'
import type {Provenance} from '../model/provenance.js'
import type {Quote} from '../model/quote.js'
import type {Source} from '../model/source.js'
import {isA, playsPart} from '../text/atoms.js'
import {trimSpan} from '../text/span.js'
import {is} from '../text/word-classes.js'
import type {Analysis, AnalysisOptions} from './analysis.js'
import {confidenceOf} from './confidence.js'
import {resolveAside, resolveMention} from './sources/coreference.js'
import {nobody, type Discourse} from './sources/discourse.js'
import type {Entity} from './sources/entities.js'
import {placeQuote, type Placed} from './kinds.js'
import type {ReadBlock} from './reading.js'
import {SourceRecords} from './source-records.js'
import {placeSpans, type RoleSpan} from './spans.js'
import type {Mention, Place, Statement} from './statement.js'

/** One attribution to be: a statement and those that share its cue. */
export interface Group {
  statement: Statement
  /** Each quote: its statements, the first one's words before the others'. */
  quotes: Statement[][]
}

/** Puts statements that share a cue into one attribution, and the pieces of one quotation into one quote. */
export function groupStatements(statements: readonly Statement[]): Group[] {
  const groups: Group[] = []
  const byStatement = new Map<Statement, Group>()
  for (const statement of statements) {
    const base = statement.leansOn
    const group = base === undefined ? undefined : byStatement.get(base)
    const joins = group !== undefined
      && (statement.rule === 'continued-paragraph' || group.statement.sentence.block === statement.sentence.block)
    if (group === undefined || !joins) {
      const own: Group = {statement, quotes: [[statement]]}
      groups.push(own)
      if (base === undefined || group === undefined) byStatement.set(statement, own)
      if (base !== undefined && group !== undefined) byStatement.set(base, own)
      continue
    }
    const last = group.quotes.at(-1)!
    const goes = statement.rule === 'continued-paragraph' || goesOn(last.at(-1)!, statement)
    if (goes && last.length < mostPieces) last.push(statement)
    else group.quotes.push([statement])
  }
  return groups
}

/** Pieces of one quote; more start another, so that cost stays linear. */
const mostPieces = 40

/** “A,” X said. “B.”: the next sentence is the same quotation. */
function goesOn(before: Statement, statement: Statement): boolean {
  return /^(?:tag|split|follow-on)/.test(before.rule) && statement.rule === 'follow-on'
    && statement.sentence.index - before.sentence.index <= 1
}

/** What the records are made from, and where they go. */
interface Desk {
  blocks: readonly ReadBlock[]
  discourse: Discourse
  sources: SourceRecords
  taken: Set<string>
  analysis: Analysis
  quotes: Array<{placed: Placed; quoteId: string}>
  roles: RoleSpan[]
}

/** Turns statements into records and spans. */
export function recordsOf(
  blocks: readonly ReadBlock[],
  groups: readonly Group[],
  discourse: Discourse,
  options: AnalysisOptions
): Analysis {
  const taken = new Set(options.takenIds)
  const analysis: Analysis = {quotes: [], sources: [], attributions: [], spans: [], blockquotes: []}
  const desk: Desk = {blocks, discourse, sources: new SourceRecords(taken), taken, analysis, quotes: [], roles: []}
  for (const group of groups) {
    const speakers = discourse.speakers.length
    addGroup(group, desk)
    if (group.statement.inside === true) discourse.speakers.length = speakers
  }
  placeSpans(analysis, blocks, desk.quotes, desk.roles)
  analysis.sources = usedSources(analysis, desk.sources.records)
  return analysis
}

function addGroup(group: Group, desk: Desk): void {
  const {statement} = group
  const {discourse, analysis} = desk
  if (statement.quotations.length === 0) discourse.asking = nobody
  const entities = statement.mentions.flatMap(mention => resolveMention(mention, discourse))
  if (statement.medium?.kind === 'statement' && entities[0] !== undefined) [discourse.issuer] = entities
  const confidence = confidenceOf(statement, entities)
  const provenance: Provenance = {origin: 'inferred', rule: statement.rule, confidence}
  const reasons = reasonsOf(statement)
  if (reasons.length > 0) provenance.reasons = reasons
  const quotes = group.quotes.map(pieces => addQuote(statement, pieces, provenance, desk))
  if (statement.lemma === '' && entities.length === 0) {
    discourse.asked = undefined
    discourse.asking = nobody
    return
  }
  discourse.apart = entities
  discourse.asked = askedIn(statement, discourse)
  discourse.asking = isQuestion(statement, desk.blocks) ? {entities, block: statement.sentence.block} : nobody
  const attribution: Attribution = {
    id: idOfHash('a', quotes.at(-1)!.hash, desk.taken),
    quoteIds: quotes.map(quote => quote.id),
    sourceIds: entities.map(entity => desk.sources.idOf(entity, confidence)),
    provenance
  }
  describe(attribution, statement, desk)
  discourse.apart = []
  analysis.attributions.push(attribution)
}

/** Adds the quote of these pieces, and tells its id with the hash of its text. */
function addQuote(
  statement: Statement,
  pieces: readonly Statement[],
  provenance: Provenance,
  desk: Desk
): {id: string; hash: string} {
  const {blocks, analysis} = desk
  const content = pieces.flatMap(each => each.content)
  const quotations = pieces.flatMap(each => each.quotations)
  const placed = placeQuote(blocks, content, quotations, statement.unmarked)
  const text = textOf(blocks, placed.places)
  const hash = contentHash(text)
  const id = idOfHash('q', hash, desk.taken)
  const quote: Quote = {id, kind: placed.kind, text, provenance: {...provenance, rule: pieces[0]!.rule}}
  if (placed.cite !== undefined) quote.cite = placed.cite
  analysis.quotes.push(quote)
  if (statement.group === undefined) desk.quotes.push({placed, quoteId: id})
  else analysis.blockquotes.push({group: statement.group, quoteId: id})
  return {id, hash}
}

/** Adds cue, medium, date, place and via, and the words that say them. */
function describe(attribution: Attribution, statement: Statement, {blocks, discourse, sources, roles}: Desk): void {
  const role = (name: RoleSpan['role'], place: Place | undefined): void => {
    if (place !== undefined) roles.push({...place, role: name, attributionId: attribution.id})
  }
  const {medium, date, location} = statement
  addCue(attribution, statement, blocks)
  addVia(attribution, statement, discourse, sources, role)
  if (medium !== undefined) attribution.medium = {kind: medium.kind, text: slice(blocks, medium.place)}
  if (date !== undefined) attribution.date = slice(blocks, date)
  if (location !== undefined) attribution.place = slice(blocks, location)
  role('cue', statement.cuePlace)
  for (const mention of statement.leansOn === undefined ? statement.mentions : []) {
    if (mention.unwritten !== true) role('source', mention)
  }
  role('medium', medium?.place)
  role('date', date)
  role('place', location)
}

/** Sources of attributions that were dropped go with them. */
function usedSources({attributions}: Analysis, sources: readonly Source[]): Source[] {
  const used = new Set(attributions.flatMap(each => [...each.sourceIds, ...(each.via ?? []).map(via => via.sourceId)]))
  return sources.filter(each => used.has(each.id))
}

const slice = (blocks: readonly ReadBlock[], {block, start, end}: Place): string =>
  blocks[block]!.text.slice(start, end)

/** The words of a quote's pieces: a blank line between blocks, else one space. */
function textOf(blocks: readonly ReadBlock[], places: readonly Place[]): string {
  let text = ''
  let block = -1
  for (const each of places) {
    if (text !== '') text += each.block === block ? ' ' : '\n\n'
    const {start, end} = trimSpan(blocks[each.block]!.text, each)
    text += blocks[each.block]!.text.slice(start, end)
    block = each.block
  }
  return text
}

function addCue(attribution: Attribution, statement: Statement, blocks: readonly ReadBlock[]): void {
  if (statement.cuePlace === undefined) return
  attribution.cue = {text: slice(blocks, statement.cuePlace), lemma: statement.lemma}
  const stance = statement.cue?.stance
  attribution.cue.stance = stance ?? 'neutral'
}

function addVia(
  attribution: Attribution,
  statement: Statement,
  discourse: Discourse,
  sources: SourceRecords,
  role: (name: RoleSpan['role'], place: Place | undefined) => void
): void {
  const via: NonNullable<Attribution['via']> = []
  const {addressee, relay, spokesperson} = statement
  if (addressee !== undefined && !isGeneralHearer(addressee)) {
    const [entity] = resolveAside(addressee, discourse)
    if (entity !== undefined) {
      via.push({sourceId: sources.idOf(entity, 0.9), role: 'addressee'})
      role('via', addressee)
    }
  }
  if (relay !== undefined) {
    const [entity] = resolveAside(relay, discourse)
    if (entity !== undefined) {
      via.push({sourceId: sources.idOf(entity, 0.9), role: 'relay'})
      role('via', relay)
    }
  }
  if (spokesperson !== undefined) {
    const [entity] = resolveAside(spokesperson.mention, discourse)
    if (entity !== undefined) {
      via.push({sourceId: sources.idOf(entity, 0.8), role: spokesperson.role})
      role('via', spokesperson.mention)
    }
  }
  if (via.length > 0) attribution.via = via
}

/** “X asked Y whether …”: the one who is asked, and may answer next. */
function askedIn({cue, addressee}: Statement, discourse: Discourse): Entity | undefined {
  return cue?.stance === 'question' && addressee !== undefined ? resolveAside(addressee, discourse)[0] : undefined
}

/** Asked in marks: ““Not once?” Reed asked.” */
function isQuestion({cue, quotations, addressee}: Statement, blocks: readonly ReadBlock[]): boolean {
  const last = quotations.at(-1)
  if (cue?.stance !== 'question' || addressee !== undefined || last === undefined) return false
  return blocks[last.block]!.text[last.inner.end - 1] === '?'
}

/** Reporters, the crowd, him: nobody in particular. */
function isGeneralHearer({sentence, phrase}: Mention): boolean {
  for (let index = phrase.coreFrom; index < phrase.coreTo; index++) {
    const atom = sentence.atoms[index]!
    if (atom.capital && !isA(atom, is.determiner)) return false
    if (playsPart(atom, 'generalHearer') && !isA(atom, is.determiner)) return true
  }
  return phrase.coreTo - phrase.coreFrom === 1
    && isA(sentence.atoms[phrase.coreFrom], is.first | is.second | is.masculine | is.feminine | is.plural | is.neuter)
}

function reasonsOf(statement: Statement): string[] {
  const reasons = [...statement.reasons]
  if (statement.lemma !== '') reasons.push(`cue “${statement.lemma}”`)
  return reasons
}
