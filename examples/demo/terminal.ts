/** The demo's view for a terminal. */
import {styleText} from 'node:util'
import type {Article, Block, Caption, Phrasing, Problem, Promotion} from 'copydesk'
import {nameOf, saidIn, type Said} from './said.ts'

type Style = Parameters<typeof styleText>[0]
type Run = {text: string; styles: Style[]}

const width = Math.min(process.stdout.columns ?? 110, 120)
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
      return wrap(afterMarks(runsOf(block.children, [], context)), '')
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

/** Lines no wider than the terminal; white space is where a line may break, also inside a run. */
function wrap(runs: readonly Run[], indent: string): string[] {
  const lines: string[] = []
  let [line, length] = [indent, indent.length]
  for (const {painted, columns, gap} of wordsOf(runs)) {
    if (gap.includes('\n') || length + gap.length + columns > width) {
      lines.push(line)
      ;[line, length] = [indent, indent.length]
    }
    const space = length === indent.length ? '' : gap
    line += space + painted
    length += space.length + columns
  }
  return [...lines, line]
}

interface Word {
  painted: string
  columns: number
  /** The white space before it. */
  gap: string
}

/** Runs as words; a word goes on where two runs meet without white space. */
function wordsOf(runs: readonly Run[]): Word[] {
  const words: Word[] = []
  let gap = ''
  let open: Word | undefined
  for (const {text, styles} of runs) {
    for (const piece of text.match(/\s+|\S+/g) ?? []) {
      if (piece.trim() === '') {
        gap += piece
        open = undefined
        continue
      }
      if (open === undefined) {
        open = {painted: '', columns: 0, gap}
        words.push(open)
        gap = ''
      }
      open.painted += paint(piece, ...styles)
      open.columns += piece.length
    }
  }
  return words
}

/** Numbers stand after the closing mark of their quotation, which is text of the story. */
function afterMarks(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    const mark = /^[”"’»]/.exec(run.text)?.[0]
    if (last === undefined || mark === undefined || !/^\[\d+\]$/.test(last.text)) {
      result.push(run)
      continue
    }
    result.splice(-1, 1, {text: mark, styles: run.styles}, last, {...run, text: run.text.slice(mark.length)})
  }
  return result
}

function table(article: Article, said: ReadonlyMap<string, Said>): string[] {
  const columns = [3, 30, 8, 24, Math.max(20, width - 73)]
  const line = (cells: string[]) => cells.map((cell, column) => fit(cell, columns[column]!)).join('  ').trimEnd()
  const unnamed = article.sources.filter(({anonymity}) => anonymity === 'unnamed').map(nameOf)
  return [
    paint(line(['#', 'who', 'kind', 'what', 'how, and through whom']), 'dim'),
    ...[...said.values()].map(each =>
      paint(
        line([String(each.number), each.who, each.quote.kind, each.quote.text.replaceAll(/\s+/g, ' '), each.how.join(' · ')]),
        ...colourOf(each)
      )
    ),
    ...(unnamed.length === 0 ? [] : ['', ...wrap([{text: `Unnamed: ${unnamed.join('; ')}`, styles: []}], '')])
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
