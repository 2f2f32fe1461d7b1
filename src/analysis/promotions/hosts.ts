import type {PromotionView} from './view.js'

const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/iu
const otherScheme = /^[a-z][a-z\d+.-]*:/iu

/** A page links to its own site at least this often, among all its links. */
const leastShare = 0.25

/**
 * Tells which addresses are of the page's own site: those without a host, and those with the host that most links of the
 * page have. Hosts are counted when they are first asked for; linear in links.
 */
export function homeOf(view: PromotionView): (href: string) => boolean {
  let home: string | undefined
  return href => {
    const own = hostOf(href)
    if (own === undefined) return !otherScheme.test(href)
    home ??= siteOf(view)
    return own === home
  }
}

/** The host that most links of a page have; empty where none is frequent. */
export function siteOf({blocks}: PromotionView): string {
  return commonHost(blocks.flatMap(block => block.links.map(link => hostOf(link.href ?? ''))))
}

export function hostOf(href: string): string | undefined {
  return host.exec(href)?.[1]?.toLowerCase()
}

/** The most frequent host, or nothing where none is frequent. */
function commonHost(hosts: ReadonlyArray<string | undefined>): string {
  const counts = new Map<string, number>()
  for (const own of hosts) if (own !== undefined) counts.set(own, (counts.get(own) ?? 0) + 1)
  let best = ''
  for (const [own, count] of counts) if (count > (counts.get(best) ?? 0)) best = own
  return (counts.get(best) ?? 0) >= hosts.length * leastShare ? best : ''
}
