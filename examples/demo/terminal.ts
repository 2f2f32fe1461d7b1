/** The demo's view for a terminal. */
import {styleText} from 'node:util'
import type {Article, Block, Caption, Phrasing, Problem, Promotion} from 'copydesk'
import {nameOf, saidIn, type Said} from './said.ts'

type Style = Parameters<typeof styleText>[0]
type Run = {text: string; styles: Style[]}

const width = Math.min(process.stdout.columns ?? 96, 96)
const colours = ['cyan', 'yellow', 'magenta', 'green', 'blueBright', 'redBright', 'cyanBright', 'yellowBright'] as const

export function printArticle(article: Article, problems: readonly Problem[]): string {
  const said = saidIn(article)
  return [
    ...head(article),
    ...article.body.children.flatMap(block => ['', ...blockLines(block, {article, said})]),
    ...section('Who said what'),
    ...table(article, said),
    ...section('Set apart from the story'),
    ...article.promotions.flatMap(promotionLines),
    ...section('Problems'),
    ...(problems.length === 0 ? ['none'] : problems.map(problemLine)),
    ''
  ].join('\n')
}

function paint(text: string, ...styles: Style[]): string {
  return styles.reduce((painted, style) => styleText(style, painted), text)
}

function section(title: string): string[] {
  return ['', paint(`── ${title} ${'─'.repeat(Math.max(0, width - title.length - 4))}`, 'bold'), '']
}

function head(article: Article): string[] {
  const about = [article.publisher?.name, article.datePublished, article.url].filter(part => part !== undefined)
  return [
    paint(article.headline ?? 'Untitled', 'bold'),
    ...(article.description === undefined ? [] : wrap([{text: article.description, styles: ['italic']}], '')),
    paint(`By ${article.author.map(({name}) => name).join(' and ')}`, 'dim'),
    paint(about.join(' · '), 'dim')
  ]
}

interface Context {
  article: Article
  said: ReadonlyMap<string, Said>
}

function blockLines(block: Block | Caption, context: Context): string[] {
  const inner = (blocks: ReadonlyArray<Block | Caption>, indent: string) =>
    blocks.flatMap(child => blockLines(child, context)).map(line => indent + line)
  switch (block.type) {
    case 'paragraph':
      return wrap(runsOf(block.children, [], context), '')
    case 'heading':
      return wrap(runsOf(block.children, ['bold'], context), '')
    case 'caption':
      return wrap(runsOf(block.children, ['dim', 'italic'], context), '')
    case 'blockquote':
      return [...inner(block.children, '  │ '), ...(block.quoteId === undefined ? [] : [`  │ ${mark(block.quoteId, context)}`])]
    case 'pullquote':
      return inner(block.children, paint('  ❝ ', 'dim'))
    case 'list':
      return block.children.flatMap(item => inner(item.children, '  · '))
    case 'figure':
      return [paint(`[${block.media.map(({alt, url}) => alt ?? url).join(', ')}]`, 'dim'), ...inner(block.children, '  ')]
    case 'correction':
      return inner(block.children, paint('  ✎ ', 'dim'))
    case 'promotion': {
      const promotion = context.article.promotions.find(({id}) => id === block.promotionId)
      return [paint(`┄┄ ${promotion?.kind ?? 'promotion'}, set apart ┄┄`, 'dim')]
    }
    case 'embed':
    case 'footnoteDefinition':
      return inner(block.children, '  ')
    case 'table':
      return block.children.flatMap(row =>
        wrap(row.children.flatMap(cell => [...runsOf(cell.children, [], context), {text: '  ', styles: []}]), '  ')
      )
    case 'code':
      return block.value.split('\n')
    case 'thematicBreak':
    case 'verbatim':
      return ['* * *']
  }
}

/** The number of a quotation, in the colour of its source. */
function mark(quoteId: string, {said}: Context): string {
  const known = said.get(quoteId)
  return known === undefined ? '' : paint(`[${known.number}]`, ...colourOf(known), 'bold')
}

function colourOf({colour}: Said): Style[] {
  return colour < 0 ? ['dim'] : [colours[colour % colours.length]!]
}

/** Phrasing as runs of text with their styles; each quotation is followed by its number. */
function runsOf(nodes: readonly Phrasing[], styles: Style[], context: Context): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'text' || node.type === 'inlineCode') return [{text: node.value, styles}]
    if (node.type === 'break') return [{text: '\n', styles}]
    if (!('children' in node)) return []
    if (node.type !== 'quoteSegment') return runsOf(node.children, [...styles, ...stylesOf(node.type)], context)
    const said = context.said.get(node.quoteId)
    const own: Style[] = said === undefined ? styles : [...styles, ...colourOf(said)]
    const runs = runsOf(node.children, node.quoted === true ? [...own, 'underline'] : own, context)
    return node.quoted === true || said === undefined
      ? runs
      : [...runs, {text: `[${said.number}]`, styles: [...own, 'bold']}]
  })
}

function stylesOf(type: Phrasing['type']): Style[] {
  return type === 'strong' ? ['bold'] : type === 'emphasis' ? ['italic'] : []
}

/** Lines no wider than the terminal; white space is where a line may break. */
function wrap(runs: readonly Run[], indent: string): string[] {
  const lines: string[] = []
  let line = indent
  let length = indent.length
  for (const {text, styles} of runs) {
    for (const word of text.match(/\s+|\S+/g) ?? []) {
      if (word.includes('\n') || length + word.length > width) {
        lines.push(line.trimEnd())
        line = indent
        length = indent.length
      }
      if (word.trim() === '' && length === indent.length) continue
      line += paint(word, ...styles)
      length += word.length
    }
  }
  return [...lines, line.trimEnd()]
}

function table(article: Article, said: ReadonlyMap<string, Said>): string[] {
  const rows = [...said.values()].map(({number, quote, who, how}) => [
    String(number), quote.kind, who, how.join(' · '), quote.text.replaceAll(/\s+/g, ' ')
  ])
  const limits = [3, 8, 34, 30, Math.max(16, width - 83)]
  const lines = rows.map(row => row.map((cell, column) => fit(cell, limits[column]!)).join('  '))
  const unnamed = article.sources.filter(({anonymity}) => anonymity === 'unnamed').map(nameOf)
  return [
    paint(['#', 'kind', 'who', 'how', 'words'].map((cell, column) => fit(cell, limits[column]!)).join('  '), 'dim'),
    ...lines.map((line, index) => paint(line, ...colourOf([...said.values()][index]!))),
    ...(unnamed.length === 0 ? [] : ['', `Unnamed: ${unnamed.join('; ')}`])
  ]
}

function fit(text: string, columns: number): string {
  return text.length > columns ? `${text.slice(0, columns - 1)}…` : text.padEnd(columns)
}

function promotionLines(promotion: Promotion): string[] {
  const actions = promotion.actions.map(({label, href}) => (href === undefined ? label : `${label} → ${href}`))
  const offers = promotion.offers.map(({price, priceCurrency, billingPeriod}) =>
    [price, priceCurrency, billingPeriod].filter(part => part !== undefined).join(' ')
  )
  const {confidence, reasons} = promotion.provenance
  const why = `${confidence === undefined ? '' : `${Math.round(confidence * 100)} % `}${(reasons ?? []).join(', ')}`
  return [
    `${paint(promotion.kind, 'bold')}${promotion.headline === undefined ? '' : `  ${promotion.headline}`}`,
    ...actions.map(action => `    asks   ${action}`),
    ...offers.map(offer => `    offers ${offer}`),
    paint(`    why    ${fit(why, width - 11).trimEnd()}`, 'dim')
  ]
}

function problemLine(problem: Problem): string {
  const place = problem.line === undefined ? '' : `${problem.line}:${problem.column} `
  return `${place}${paint(problem.severity, problem.severity === 'error' ? 'red' : 'yellow')} ${problem.code}: ${problem.reason}`
}
