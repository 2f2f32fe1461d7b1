import type {PromotionKind} from '../../model/promotion.js'
import type {BlockFeatures} from './features.js'
import {boxesAround, type BoxView, isBar, sharedBox} from './boxes.js'
import type {BlockEvidence} from './evidence.js'
import {isItem} from './titles.js'
import type {PromotionView} from './view.js'

const nearBoxes = 5
const smallBox = 16
const noKinds: ReadonlySet<PromotionKind> = new Set()
/** Blocks of a bar in which one may log in. */
const widestBar = 6
export const listTags: ReadonlySet<string> = new Set(['ul', 'ol', 'nav', 'menu', 'dl'])
const mostTeaserBlocks = 6
const fewestCopyWords = 3
const near = {login: 2, legal: 2, share: 3, loginForm: 6}

/** Kinds that the small boxes around a block name. */
export function hintedKinds(box: BoxView | undefined): ReadonlySet<PromotionKind> {
  let kinds: ReadonlySet<PromotionKind> = noKinds
  let around = box
  for (let count = 0; count < nearBoxes && around !== undefined && around.end - around.start <= smallBox; count++) {
    if (around.kinds.size > 0) kinds = kinds.size === 0 ? around.kinds : new Set([...kinds, ...around.kinds])
    around = around.parent
  }
  return kinds
}

/** Whether any block up to `reach` places away, the block itself too, is as asked. */
function someNear(index: number, reach: number, view: PromotionView, test: (evidence: BlockEvidence, at: number) => boolean): boolean {
  const last = Math.min(index + reach, view.evidence.length - 1)
  for (let at = Math.max(0, index - reach); at <= last; at++) if (test(view.evidence[at]!, at)) return true
  return false
}

/** Whether names of other platforms, or words that ask to follow, stand right beside a name of a platform. */
export function hasCompany(index: number, view: PromotionView): boolean {
  if (view.evidence[index]!.allWords.length > 1) return true
  return [index - 1, index + 1, index + 2].some(at => {
    const other = view.evidence[at]
    return other !== undefined && (other.platforms || other.labels.has('social-follow') || other.asks.has('social-follow'))
  })
}

/** Whether a block stands in a form to log in, whose offer of an account is furniture. */
export function inLoginForm(index: number, view: PromotionView): boolean {
  return someNear(index, near.loginForm, view, other => other.furniture === 'login')
}

/** Whether a line of the law stands right beside a block: then it is one of these. */
export function besideLegal(index: number, view: PromotionView): boolean {
  return someNear(index, near.legal, view, (other, at) => at !== index && other.furniture === 'legal')
}

/** Whether a block stands in the box of the comments. */
export function inComments(index: number, view: PromotionView): boolean {
  return boxesAround(view.boxes[index]).some(box => box.furniture.has('comments'))
}

/** Whether another block of the small box around a block leads to where a kind has its pages. */
export function leadsBeside(index: number, kind: PromotionKind, view: PromotionView): boolean {
  const box = sharedBox(view.boxes[index])
  if (box === undefined || box.end - box.start > smallBox) return false
  return view.evidence.slice(box.start, box.end).some((other, at) => box.start + at !== index && other.targets.has(kind))
}

const fewestEntries = 3
const longestEntry = 5

/** Whether a block is the title of a column of links most of which are about something else, as footers have them. */
export function titlesColumn(index: number, kind: PromotionKind, view: PromotionView): boolean {
  if (kind === 'advertisement' || view.evidence[index]!.linkOnly) return false
  const box = sharedBox(view.boxes[index])
  if (box === undefined || box.start !== index || box.end - index - 1 < fewestEntries || box.end - index > smallBox) return false
  const entries = view.evidence.slice(index + 1, box.end)
  if (!entries.every(({linkOnly, control, allWords}) => linkOnly && !control && allWords.length <= longestEntry)) return false
  const own = entries.filter(({labels, asks, targets, platforms}) => labels.has(kind) || asks.has(kind) || targets.has(kind) || platforms)
  return own.length * 2 < entries.length
}

/** Whether a block stands among comments, in the form to write one, or in a form to send the story on. */
export function inThread(index: number, view: PromotionView): boolean {
  if (boxesAround(view.boxes[index]).some(box => box.furniture.has('comments') || box.furniture.has('share'))) return true
  return someNear(index, near.loginForm, view, other => other.furniture === 'comments' || other.furniture === 'share' && !other.linkOnly)
}

/** Whether a label is the badge of a linked headline that stands with it in a box of a teaser's size. */
export function isBadge(index: number, view: PromotionView): boolean {
  const box = sharedBox(view.boxes[index])
  if (box === undefined || box.end - box.start > mostTeaserBlocks) return false
  for (let at = box.start; at < box.end; at++) if (at !== index && isItem(at, view) && view.evidence[at]!.asks.size === 0) return true
  return false
}

/** Whether a login or a search stands right beside a link: then it is navigation. A label of a form's choice is no link. */
export function besideLogin(index: number, view: PromotionView): boolean {
  const boxes = boxesAround(view.boxes[index])
  if (hasCopy(index, view)) return false
  return someNear(index, near.login, view, (other, at) => {
    if (!(other.linkOnly && isPressed(view.blocks[at]!)) && !other.button || other.furniture !== 'navigation') return false
    // a menu that ends right before a button is not beside it
    if (view.menu[at] && !view.menu[index]) return false
    const shared = boxes.find(box => box.start <= at && at < box.end)
    return Math.abs(at - index) <= 1 || shared === undefined || shared.end - shared.start <= widestBar
  })
}

/** Whether the small box around a link has copy that speaks to the reader, or a heading over it: no bar has. */
function hasCopy(index: number, view: PromotionView): boolean {
  let box = sharedBox(view.boxes[index])
  // copy stands over a list, but at the foot of a page that is a title of links
  if (box !== undefined && isList(box.container.tag) && !boxesAround(box).some(isBar)) box = box.parent
  if (box === undefined || box.end - box.start > smallBox) return false
  for (let at = box.start; at < box.end; at++) {
    const {linkOnly, furniture, heading, addressed, asks, allWords} = view.evidence[at]!
    if (at === index || linkOnly || furniture !== undefined || view.story[at] || !heading && allWords.length < fewestCopyWords) continue
    if (heading && view.blocks[at]!.tag !== 'h1' || addressed > 0 || asks.size > 0) return true
  }
  return false
}

/** Whether a block is an entry of a list, of whatever sort. */
export function isListed(index: number, view: PromotionView): boolean {
  for (let box = view.boxes[index]; box !== undefined; box = box.parent) if (listTags.has(box.container.tag)) return true
  return false
}

function isPressed({tag, links, buttons}: BlockFeatures): boolean {
  return links.length > 0 || tag === 'button' || buttons !== undefined && buttons.length > 0
}

/** Whether names of platforms are there to share the story on; links to profiles there are not, whatever stands beside them. */
export function forSharing(index: number, view: PromotionView): boolean {
  const boxed = boxesAround(view.boxes[index]).slice(0, nearBoxes).some(box => box.furniture.has('share') && box.end - box.start <= smallBox)
  if (boxed) return true
  const evidence = view.evidence[index]!
  const profile = evidence.targets.has('social-follow') && evidence.furniture !== 'share' && hasCompany(index, view)
  return !profile && someNear(index, near.share, view, other => other.furniture === 'share')
}

/** Whether a block is one of several items of a list. */
export function inLongList(box: BoxView | undefined): boolean {
  return boxesAround(box).slice(0, 3).some(({container, start, end}) => isList(container.tag) && end - start > 3)
}

/** Whether a block is one entry of a list of platforms. */
export function besidePlatforms(index: number, view: PromotionView): boolean {
  const list = boxesAround(view.boxes[index]).find(box => isList(box.container.tag))
  return list !== undefined && platformsIn(list, view) > 0
}

/** A name of a platform, or a link of a few words to one. */
export function isFollowEntry(evidence: BlockEvidence): boolean {
  if (evidence.platforms || !evidence.linkOnly) return evidence.platforms
  return (evidence.targets.has('social-follow') || evidence.asks.has('social-follow')) && evidence.furniture !== 'share'
}

/** How many blocks of a box lead to other platforms. */
export function platformsIn({start, end}: BoxView, view: PromotionView): number {
  return view.evidence.slice(start, end).filter(isFollowEntry).length
}

function isList(tag: string): boolean {
  return tag === 'ul' || tag === 'ol'
}
