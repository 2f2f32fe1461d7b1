import {readFile} from 'node:fs/promises'
import {checkArticle, migrate, parseHtml, parseMarkdown, parseText} from '../index.js'
import type {Article} from '../model/article.js'
import type {ParseOptions} from '../parse/options.js'
import {Problem} from '../problems.js'
import {carrierOfPath, carrierOfText, type Carrier} from './carrier.js'
import {decodeHtml, decodeText} from './decode.js'

/** How a file or a stream is read. */
export interface ReadOptions extends ParseOptions {
  /** What the article stands in; by default as the file's extension says, else as its first character tells. */
  carrier?: Carrier | undefined
}

/** What a file or a stream held. */
export interface Reading {
  /** Absent where the input is JSON, and no article. */
  article: Article | undefined
  problems: Problem[]
  carrier: Carrier
  /** The input as text: what the places of problems point into. */
  source: string
}

/**
 * Reads an article from a file: markdown, HTML (in whatever encoding it declares), plain text, or JSON.
 * @throws what `node:fs` throws, and `Problem` for a caller's mistake or a limit.
 */
export async function readArticleFile(path: string | URL, options: ReadOptions = {}): Promise<Reading> {
  const carrier = options.carrier ?? carrierOfPath(String(path))
  return readArticleBytes(await readFile(path), {...options, carrier})
}

/** Reads an article from a stream, as `process.stdin` or the body of a response. */
export async function readArticleStream(
  stream: AsyncIterable<Uint8Array | string>,
  options: ReadOptions = {}
): Promise<Reading> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return readArticleBytes(Buffer.concat(chunks), options)
}

function readArticleBytes(bytes: Uint8Array, options: ReadOptions): Reading {
  const {carrier: given, ...parseOptions} = options
  const carrier = given ?? carrierOfText(decodeText(bytes))
  const source = carrier === 'html' ? decodeHtml(bytes) : decodeText(bytes)
  return {...readers[carrier](source, parseOptions), carrier, source}
}

type Reader = (source: string, options: ParseOptions) => Pick<Reading, 'article' | 'problems'>

const readers: Readonly<Record<Carrier, Reader>> = {
  markdown: parseMarkdown,
  html: parseHtml,
  text: parseText,
  json: readJson
}

/** An article as JSON, brought to today's version of the model. */
function readJson(source: string): Pick<Reading, 'article' | 'problems'> {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (cause) {
    return {article: undefined, problems: [new Problem('json-invalid', {detail: messageOf(cause), cause})]}
  }
  try {
    const {article} = migrate(value)
    return {article, problems: checkArticle(article)}
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause
    // `migrate` throws the first problem of a shape; all of them are wanted here.
    return {article: undefined, problems: cause.code === 'shape-invalid' ? checkArticle(value) : [cause]}
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
