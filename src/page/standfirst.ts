import type {PageBlock, PageScan} from './blocks.js'
import {roleOf, type BoxRole} from './box-roles.js'
import {findDates} from './dates.js'
import {opensAsByline} from './metadata-authors.js'
import {fold, type FoundHeadline} from './metadata-headline.js'
import {hasSentence} from './prose.js'

const hints = /(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-title|subheadline|subhead|subline|strapline|strap|sub|blurb|lead|lede|intro|teaser|excerpt|summary|abstract|vorspann|unterzeile|anleser|chapo|entradilla|sottotitolo|bajada|description)(?:$|[\s_-])/
const foreign: ReadonlySet<BoxRole | undefined> = new Set([
  'caption', 'byline', 'share', 'promotion', 'related', 'author', 'advertisement', 'navigation', 'consent'
])
const farthest = 14
/** A line as long as this says something. */
const clause = 40

/** The standfirst: the line of prose that stands between headline and story, marked as such or repeated in the head. */
export function findStandfirst(scan: PageScan, headline: FoundHeadline | undefined, first: number | undefined, descriptions: readonly string[]): string | undefined {
  if (headline?.end === undefined || first === undefined) return undefined
  const folded = descriptions.map(fold)
  let best: PageBlock | undefined
  let most = 1.5
  const title = scan.blocks[headline.end - 1]
  for (const block of scan.blocks.slice(headline.end, Math.min(first, headline.end + farthest))) {
    const score = rate(block, title, folded) + underHeadline(block, title)
    if (score > most) {
      most = score
      best = block
    }
  }
  return best?.text
}

/** What it speaks for a line that it stands right under the headline, in the same box: more for a heading than for a paragraph. */
function underHeadline({tag, index, box, text, links}: PageBlock, headline: PageBlock | undefined): number {
  if (headline?.tag !== 'h1' || index !== headline.index + 1 || box.parent !== headline.box.parent) return 0
  if (text.length < 25 || text.length > 300 || links.length > 0 || opensAsByline(text) || findDates(text).length > 0) return 0
  return /^h[2-4]$/.test(tag) ? 1.5 : tag === 'p' ? 1.25 : 0
}

function rate(block: PageBlock, title: PageBlock | undefined, descriptions: readonly string[]): number {
  const {text, tag, linkDensity, controlLength} = block
  if (text.length < 25 || text.length > 600 || linkDensity > 0.5 || controlLength > 0 || opensAsByline(text)) return 0
  if (findDates(text).length > 0 && text.length < 80) return 0
  // what is around the headline too says nothing of one line
  const boxes = block.box.path.slice(-3).filter(box => title === undefined || !box.holds(title.box))
  if (boxes.some(box => foreign.has(roleOf(box)))) return 0
  const own = fold(text)
  return (boxes.some(box => hints.test(box.hints)) ? 1.5 : 0)
    + (descriptions.some(other => isSame(own, other)) ? 2 : 0)
    + (/^(?:p|h[2-4])$/.test(tag) ? 0.5 : 0)
    + (hasSentence(text) ? 0.5 : 0)
    + (text.length >= clause ? 0.25 : 0)
}

/** Whether a description is the line, or one of the two goes on where the other was cut. */
const isSame = (own: string, description: string): boolean => own === description
  || (description.length > 40 && (own.startsWith(description.slice(0, 60)) || description.startsWith(own.slice(0, 60))))
