/** The demo's view as a page: the story as a marked-up proof, with notes in the margin. One file, no script. */
import {readFileSync} from 'node:fs'
import type {Article, Block, Caption, Phrasing, Problem, Promotion} from 'copydesk'
import {nameOf, saidIn, type Said} from './said.ts'

interface Context {
  article: Article
  said: ReadonlyMap<string, Said>
}

const style = readFileSync(new URL('view.css', import.meta.url), 'utf8')

export function viewOf(article: Article, problems: readonly Problem[]): string {
  const context = {article, said: saidIn(article)}
  return `<!doctype html>
<html lang="${escape(article.inLanguage ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(article.headline ?? 'Untitled')}</title>
<style>
${style}</style>
</head>
<body>
<main class="sheet">
${head(article)}
${article.body.children.map(block => row(block, context)).join('\n')}
${foot(problems)}
</main>
</body>
</html>
`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function head(article: Article): string {
  const about = [article.publisher?.name, article.articleSection?.join(', '), article.datePublished, article.url]
  return `<header>
<h1>${escape(article.headline ?? 'Untitled')}</h1>
<p class="standfirst">${escape(article.description ?? '')}</p>
<p class="meta">By <b>${article.author.map(({name}) => escape(name)).join('</b> and <b>')}</b></p>
<p class="meta">${about.filter(part => part !== undefined).map(escape).join(' · ')}</p>
<ul class="legend">${article.sources.map((source, index) => `<li ${hue(index)}>${escape(nameOf(source))}</li>`).join('')}</ul>
</header>`
}

/** The colour of a source: its index decides, by the golden angle, so that neighbours differ. */
function hue(index: number): string {
  return `data-source="${index}" style="--h: ${Math.round(index * 137.5 + 205) % 360}"`
}

/** A block, and beside it the notes on the quotations in it. */
function row(block: Block, context: Context): string {
  const notes = quotationsIn(block).flatMap(id => context.said.get(id) ?? [])
  const margin = notes.length === 0 ? '' : `\n<ol class="notes">${notes.map(note).join('')}</ol>`
  return `<div class="block">${blockHtml(block, context)}</div>${margin}`
}

function note({number, quote, who, how, colour, attribution}: Said): string {
  const confidence = attribution?.provenance.confidence
  const sure = confidence === undefined ? '' : ` · ${Math.round(confidence * 100)} %`
  return `<li class="note" ${hue(colour)}><b>${number} ${escape(who)}</b><span>${quote.kind}${escape(
    how.length === 0 ? '' : ` · ${how.join(' · ')}`
  )}${sure}</span></li>`
}

/** Ids of the quotations that begin in a block, each once, in order. */
function quotationsIn(node: Block | Caption | Phrasing): string[] {
  const own = 'quoteId' in node && node.quoteId !== undefined ? [node.quoteId] : []
  const inner: string[] = []
  if ('children' in node) {
    for (const child of node.children) inner.push(...quotationsIn(child as Block | Caption | Phrasing)) // rows and items too
  }
  return [...new Set([...own, ...inner])]
}

function blockHtml(block: Block | Caption, context: Context): string {
  const inner = (blocks: ReadonlyArray<Block | Caption>) => blocks.map(child => blockHtml(child, context)).join('')
  switch (block.type) {
    case 'paragraph':
      return `<p>${phrasing(block.children, context)}</p>`
    case 'heading':
      return `<h2>${phrasing(block.children, context)}</h2>`
    case 'caption':
      return `<p class="caption">${phrasing(block.children, context)}</p>`
    case 'blockquote': {
      const said = context.said.get(block.quoteId ?? '')
      return `<blockquote ${said === undefined ? '' : hue(said.colour)}>${inner(block.children)}${badge(said)}</blockquote>`
    }
    case 'pullquote':
      return `<div class="pullquote">${inner(block.children)}</div>`
    case 'list': {
      const tag = block.ordered === true ? 'ol' : 'ul'
      return `<${tag}>${block.children.map(item => `<li>${inner(item.children)}</li>`).join('')}</${tag}>`
    }
    case 'figure': {
      const media = block.media.map(({alt, url}) => `<p class="alt">▣ ${escape(alt ?? url)}</p>`).join('')
      const credit = block.credit === undefined ? '' : `<p class="alt">${escape(block.credit)}</p>`
      return `<figure>${media}${inner(block.children)}${credit}</figure>`
    }
    case 'correction':
      return `<div class="correction"><span class="label">${block.kind}</span>${inner(block.children)}</div>`
    case 'promotion':
      return promotionHtml(context.article.promotions.find(({id}) => id === block.promotionId), context)
    case 'embed':
    case 'footnoteDefinition':
      return `<div>${inner(block.children)}</div>`
    case 'table': {
      const cells = block.children.map(({children}) =>
        children.map(cell => `<td>${phrasing(cell.children, context)}</td>`).join('')
      )
      return `<table>${cells.map(line => `<tr>${line}</tr>`).join('')}</table>`
    }
    case 'code':
      return `<pre>${escape(block.value)}</pre>`
    case 'thematicBreak':
      return '<hr>'
    case 'verbatim':
      return ''
  }
}

function badge(said: Said | undefined): string {
  return said === undefined ? '' : `<span class="number" ${hue(said.colour)}>${said.number}</span>`
}

function phrasing(nodes: readonly Phrasing[], context: Context): string {
  return nodes.map(node => phrase(node, context)).join('')
}

function phrase(node: Phrasing, context: Context): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return escape(node.value)
    case 'break':
      return '<br>'
    case 'quoteSegment': {
      const said = context.said.get(node.quoteId)
      const inner = phrasing(node.children, context)
      if (node.quoted === true) return `<span class="quoted" ${hue(said?.colour ?? -1)}>${inner}</span>`
      return `<span class="quote ${said?.quote.kind ?? ''}" ${hue(said?.colour ?? -1)}>${inner}</span>${badge(said)}`
    }
    case 'attributionSegment':
      return `<span class="${node.role}">${phrasing(node.children, context)}</span>`
    case 'strong':
      return `<strong>${phrasing(node.children, context)}</strong>`
    case 'emphasis':
      return `<em>${phrasing(node.children, context)}</em>`
    default:
      return 'children' in node ? phrasing(node.children, context) : ''
  }
}

function promotionHtml(promotion: Promotion | undefined, context: Context): string {
  if (promotion === undefined) return ''
  const offers = promotion.offers.map(({price, priceCurrency, billingPeriod}) =>
    [price, priceCurrency, billingPeriod].filter(part => part !== undefined).join(' ')
  )
  const label = [promotion.kind, ...offers].join(' · ')
  const copy = promotion.content.map(block => blockHtml(block, context)).join('')
  const buttons = promotion.actions.filter(({label: words}) => !copy.includes(`>${escape(words)}<`))
  const actions = buttons.map(({label: words}) => `<span>${escape(words)}</span>`).join('')
  return `<aside class="promotion"><span class="label">${escape(label)}</span>${copy}<div class="actions">${actions}</div></aside>`
}

function foot(problems: readonly Problem[]): string {
  const lines = problems.map(problem => `<li>${escape(String(problem))}</li>`).join('')
  return `<footer>
<p class="key"><span class="quote direct">word for word</span> &nbsp; <span class="quote mixed">partly in <span class="quoted">marks</span></span>
&nbsp; <span class="quote indirect">reported</span> &nbsp; grey boxes: promotions, kept but set apart from the story</p>
${lines === '' ? '<p>No problems.</p>' : `<p>Problems</p><ul class="problems">${lines}</ul>`}
</footer>`
}
