import type {PageBlock} from './page-block.js'

/** Whether a line is a link to another page. What a button opens, or a link to a place on the page, is near by. */
export function leadsAway({linkDensity, links}: PageBlock): boolean {
  return linkDensity > 0.8 && links.some(({href}) => href?.startsWith('#') !== true || href === '#')
}
