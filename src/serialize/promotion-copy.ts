import type {Block, Phrasing} from '../model/body.js'
import type {Promotion} from '../model/promotion.js'
import {blocksText} from './blocks-text.js'

const word = (value: string): Phrasing => ({type: 'text', value})
const paragraph = (...children: Phrasing[]): Block => ({type: 'paragraph', children})

const mostSearched = 100

/**
 * The copy of a promotion as it can stand among other blocks: a label first, then what the record knows and the copy does
 * not show, as its headline and what it asks for. In normal form where the copy is.
 */
export function labelledCopy(promotion: Promotion): Block[] {
  const {kind, headline, content, actions, offers, disclosure, consent} = promotion
  const text = blocksText(content)
  // Each is searched in the whole copy: a record of very many is written without looking.
  const shows = (words: string): boolean => actions.length + offers.length < mostSearched && text.includes(words)
  const links = linksIn(content)
  const asked = actions.filter(({label, href}) => !shows(label) || (href !== undefined && !links.has(href)))
  const lines = [...offers.map(offer => offer.text), consent].filter(line => line !== undefined).filter(line => !shows(line))
  return [
    paragraph({type: 'strong', children: [word(disclosure ?? `[${kind}]`)]}),
    ...(headline === undefined || shows(headline) ? [] : [paragraph(word(headline))]),
    ...content,
    ...asked.map(({label, href}) => paragraph(...link(label, href))),
    ...lines.map(line => paragraph(word(line)))
  ]
}

function link(label: string, href: string | undefined): Phrasing[] {
  if (href === undefined) return label === '' ? [] : [word(label)]
  return [{type: 'link', url: href, children: [word(label === '' ? href : label)]}]
}

/** The addresses of all links in blocks. */
function linksIn(blocks: readonly Block[]): Set<string> {
  const found = new Set<string>()
  const open: object[] = [...blocks]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('type' in node && node.type === 'link' && 'url' in node) found.add(String(node.url))
    if ('children' in node && Array.isArray(node.children)) open.push(...node.children)
  }
  return found
}
