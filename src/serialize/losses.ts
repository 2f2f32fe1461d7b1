import type {Article} from '../model/article.js'
import {isSafeImageUrl, isSafeUrl} from '../model/url.js'
import {Problem} from '../problems.js'
import {leafTree, type Leaf, type LeafTree} from './leaves.js'
import {aboutArticle, type AboutArticle, type Fate, type LossCode, type Mapping} from './mapping.js'
import {readArticle} from '../model/read.js'
import {formats, type FormatName, type FormatOptions} from './registry.js'

/**
 * What a format leaves out of an article: one problem for each value that is not in the output, or for the record, list
 * or node that holds nothing else, with its path. A node of which only the words are kept is one problem with the path of
 * the node. Where an article is not in normal form, what that leaves out is not named. Linear in the article.
 * @param options The options that the writer of the format is given, where they change what it keeps.
 * @throws {Problem} Where `article` is no article, or the format or an option is unknown.
 */
export function lossesOf<F extends FormatName>(article: Article, format: F, options?: FormatOptions[F]): Problem[] {
  const known = Object.hasOwn(formats, format) ? formats[format] : undefined
  if (known === undefined) throw new Problem('option-unknown', {detail: `no format is called ${JSON.stringify(format)}`})
  const read = readArticle(article)
  const walk: Walk = {fate: fates(known.mapping(options)), about: aboutArticle(read), fits: known.fits}
  const positions = known.positions === 'omit' ? positionLoss(read.body, ['body']) : []
  return [...positions, ...collect(leafTree(read), [], walk).found].map(({loss, why, path}) =>
    new Problem(loss, {detail: `${path.join('.')}${why === undefined ? '' : `, ${why}`}`, path: [...path]}))
}

interface Walk {
  fate: (field: string) => Fate | undefined
  about: AboutArticle
  /** Whether the carrier can hold a text as it is. */
  fits: (text: string) => boolean
}

interface Loss {
  loss: LossCode
  why?: string | undefined
  path: Array<string | number>
}

/** Losses below a place; `whole` where they are all of its leaves, for one reason. */
interface Collected {
  found: Loss[]
  leaves: number
  whole?: Pick<Loss, 'loss' | 'why'> | undefined
}

/** The first position of a tree speaks for all. */
function positionLoss(node: {position?: unknown; children?: readonly object[]}, path: Loss['path']): Loss[] {
  if (node.position !== undefined) {
    return [{loss: 'loss-position', path: [...path, 'position'], why: 'the places of nodes in the source'}]
  }
  for (const [index, child] of (node.children ?? []).entries()) {
    const found = positionLoss(child, [...path, 'children', index])
    if (found.length > 0) return found
  }
  return []
}

function collect(tree: LeafTree, path: Array<string | number>, walk: Walk, above?: Fate): Collected {
  if (tree.leaf) {
    const loss = lossOf(tree.leaf, walk, above)
    return {found: loss ? [{...loss, path}] : [], leaves: 1, whole: loss}
  }
  const type = nodeType(tree)
  const fate = above ?? (type && wholly(type, walk))
  const parts = tree.children
    .map(child => ({key: child.key, ...collect(child, [...path, child.key], walk, fate)}))
    .filter(({leaves}) => leaves > 0)
  const leaves = parts.reduce((sum, part) => sum + part.leaves, 0)
  const whole = commonLoss(parts)
  if (whole && path.length > 0) return {found: [{...whole, path}], leaves, whole}
  const lostType = type && parts.find(({key}) => key === 'type')?.whole
  if (type === undefined || lostType === undefined) return {found: parts.flatMap(({found}) => found), leaves}
  // The node and its own fields are one loss; what it holds is kept.
  const others = parts.filter(({whole: part, key}) => key === 'children' || !part || !sameLoss(part, lostType))
  const why = [`the ${String(type.value)} itself`, lostType.why].filter(word => word !== undefined).join(', ')
  return {found: [{loss: lostType.loss, why, path}, ...others.flatMap(({found}) => found)], leaves}
}

/** The leaf that names the type of a node of a body; records have types too. */
function nodeType(tree: LeafTree): Leaf | undefined {
  const leaf = tree.children.find(({key}) => key === 'type')?.leaf
  return leaf && /^(?:body|promotions\.content)\//.test(leaf.field) ? leaf : undefined
}

/** The loss that all parts share. */
function commonLoss(parts: readonly Collected[]): Collected['whole'] {
  const first = parts[0]?.whole
  return first && parts.every(({whole}) => whole && sameLoss(whole, first)) ? first : undefined
}

const sameLoss = (a: Pick<Loss, 'loss' | 'why'>, b: Pick<Loss, 'loss' | 'why'>) => a.loss === b.loss && a.why === b.why

/** The fate of a node that takes all it holds with it. */
function wholly(leaf: Leaf, walk: Walk): Fate | undefined {
  const fate = walk.fate(leaf.field)
  return fate?.whole ? fate : undefined
}

const urlFields = /(?:\burl|\.href|\.cite|\.sameAs)$/

function lossOf(leaf: Leaf, walk: Walk, above: Fate | undefined): Pick<Loss, 'loss' | 'why'> | undefined {
  const fate = above ?? lostCopy(leaf, walk) ?? walk.fate(leaf.field)
  if (fate?.loss !== undefined && !fate.when?.(leaf, walk.about)) return {loss: fate.loss, why: fate.why}
  if (typeof leaf.value !== 'string') return undefined
  if (urlFields.test(leaf.field) && !isSafe(leaf)) return {loss: 'loss-url', why: 'it could run a script'}
  return walk.fits(leaf.value) ? undefined : {loss: 'loss-character', why: 'with characters that the format cannot hold'}
}

/** The fate of a promotion's copy as a whole, where it is lost. */
function lostCopy(leaf: Leaf, walk: Walk): Fate | undefined {
  const fate = leaf.field.startsWith('promotions.content/') ? walk.fate('promotions.content') : undefined
  return fate?.loss !== undefined && !fate.when?.(leaf, walk.about) ? fate : undefined
}

function isSafe({field, value, holder}: Leaf): boolean {
  const image = /\bimage\.url$/.test(field) || ('type' in holder && holder.type === 'image')
  return image ? isSafeImageUrl(String(value)) : isSafeUrl(String(value))
}

/** `fateOf` that looks each field up once. */
function fates(mapping: Mapping): Walk['fate'] {
  const known = new Map<string, Fate | undefined>()
  return field => {
    if (!known.has(field)) known.set(field, fateOf(field, mapping))
    return known.get(field)
  }
}

/** The row of a field, or of the nearest that holds it. The copy of a promotion is read as a body is. */
export function fateOf(field: string, mapping: Mapping): Fate | undefined {
  for (let name = field; name !== ''; name = name.slice(0, Math.max(0, name.search(/[./][^./]*$/)))) {
    const fate = Object.hasOwn(mapping, name) ? mapping[name] : undefined
    if (fate === undefined) continue
    const isCopy = field.startsWith('promotions.content/') && (name === 'promotions.content' || name === 'promotions')
    return isCopy && fate.kept ? fateOf(field.replace('promotions.content/', 'body/'), mapping) : fate
  }
  return undefined
}
