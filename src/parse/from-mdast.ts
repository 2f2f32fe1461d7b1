import type {Root} from 'mdast'
import {blocksFromHast} from '../blocks/read-hast.js'
import {blocksFromMdast} from '../blocks/read-mdast.js'
import type {Block, Body} from '../model/body.js'
import type {Position} from '../model/position.js'
import {Problem} from '../problems.js'
import {assemble} from './assemble.js'
import {authoredPromotions} from './authored-promotions.js'
import {checkTree} from './check-tree.js'
import {withCopies} from './copies.js'
import type {Draft, Parsed} from './draft.js'
import {readFrontMatter, type FrontMatter} from './front-matter.js'
import {treeFromHtml} from './hast-tree.js'
import {locatorOf} from './locate.js'
import {settingsOf, type ParseOptions, type Settings} from './options.js'
import {Points} from './points.js'
import {readYaml, yamlPlace} from './yaml.js'

/**
 * Reads an article from an mdast tree that some other parser made, front matter as its `yaml` node included. Segments
 * that start inside a text have positions only where the option `source` gives the markdown.
 * @throws {Problem} `input-type` where it is no tree or a node is not as mdast has it, `option-unknown`, or
 * `limit-exceeded` (depth 100, 50 000 nodes by default).
 */
export function fromMdast(tree: Root, options?: ParseOptions): Parsed {
  return articleFromMdast(tree, settingsOf(options))
}

/** As `fromMdast`, with settings that were checked already. */
export function articleFromMdast(tree: Root, settings: Settings): Parsed {
  checkTree(tree, 'mdast', settings.limits)
  return assemble(draftFromMdast(tree, settings), settings)
}

function draftFromMdast(tree: Root, settings: Settings): Draft {
  const problems: Problem[] = []
  const {annotated, metadata, records} = frontMatterOf(tree, settings, problems)
  const authored = authoredPromotions(records)
  const locate = settings.source === undefined ? undefined : locatorOf(settings.source, 'markdown')
  const reading = blocksFromMdast(tree, {
    html: (value, node) => htmlBlocks(value, node, settings),
    pointAt: (node, index) => locate?.(node, index, index + 1)?.start,
    positions: settings.positions,
    report: (code, given) => void problems.push(new Problem(code, given)),
    promotionId: ({id, kind}, node) => authored.idOf({id, kind}, node.position?.start.offset)
  })
  return {
    annotated,
    metadata,
    body: rootOf(tree, reading.blocks, settings),
    headline: 'first-depth',
    records: {...records, promotions: withCopies([...records.promotions, ...authored.records], reading.copies)},
    ...(locate && {locate}),
    problems
  }
}

/** Raw HTML that holds words, as blocks; their places are that of the whole. */
function htmlBlocks(value: string, node: {position?: Position | undefined}, settings: Settings): Block[] {
  const {depth, nodes} = settings.limits
  const {tree} = treeFromHtml(value, new Points(value), {limits: {size: value.length, depth, nodes}})
  const blocks = blocksFromHast(tree.children, {url: settings.url, positions: 'omit'})
  const place = settings.positions === 'keep' && node.position ? {position: {start: node.position.start, end: node.position.end}} : {}
  return blocks.map(block => ({...block, ...place}))
}

function rootOf(tree: Root, children: Block[], settings: Settings): Body {
  const {start, end} = tree.position ?? {}
  return {type: 'root', ...(settings.positions === 'keep' && start && end && {position: {start, end}}), children}
}

function frontMatterOf(tree: Root, settings: Settings, problems: Problem[]): FrontMatter {
  const node = tree.children[0]
  const toml = node && tomlOf(node)
  if (toml !== undefined) {
    problems.push(new Problem('front-matter-invalid', {place: node?.position, detail: 'TOML is not read, write it as YAML'}))
    return {...readFrontMatter(undefined, () => {}), metadata: {extensions: {'x-front-matter-source': toml}}}
  }
  if (node?.type !== 'yaml') return readFrontMatter(undefined, () => {})
  if (node.value.length > settings.limits.frontMatter) {
    throw new Problem('limit-exceeded', {detail: `front matter of ${node.value.length} characters, at most ${settings.limits.frontMatter}`})
  }
  const yaml = readYaml(node.value)
  const points = new Points(settings.source ?? `---${lineEndOf(node.value)}${node.value}`)
  const offset = points.lineStart((node.position?.start.line ?? 1) + 1)
  for (const {message, ...range} of yaml.errors) {
    problems.push(new Problem('front-matter-invalid', {place: yamlPlace(points, offset, range), detail: message}))
  }
  for (const detail of yaml.warnings) problems.push(new Problem('front-matter-value', {place: yamlPlace(points, offset, yaml.rangeOf([])), detail}))
  const found = readFrontMatter(yaml.data, (code, path, detail) => {
    problems.push(new Problem(code, {place: yamlPlace(points, offset, yaml.rangeOf(path)), detail}))
  })
  return yaml.errors.length > 0 ? {...found, metadata: {extensions: {'x-front-matter-source': node.value}}} : found
}

/** Front matter that Hugo has too; mdast has no type for it. */
function tomlOf(node: {type: string}): string | undefined {
  return node.type === 'toml' && 'value' in node ? String(node.value) : undefined
}

/** The first line end of a text; a line feed where it is one line. */
function lineEndOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n'
}
