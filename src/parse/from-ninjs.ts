import {normalizeArticle} from '../blocks/normalize-article.js'
import type {Article} from '../model/article.js'
import type {Block} from '../model/body.js'
import {plainCopy} from '../model/check-json.js'
import {migrate} from '../model/migrate.js'
import {Problem} from '../problems.js'
import {textMapOf} from '../text/text-map.js'
import {carriedArticle} from './carried-article.js'
import type {Metadata, Parsed} from './draft.js'
import {parseHtml} from './html.js'
import {ninjsEdits, ninjsMetadata} from './ninjs-fields.js'
import {copydeskMediaType, invalidFields, ninjsSchema, type NinjsInput} from './ninjs-schema.js'
import {settingsOf, type ParseOptions, type Settings} from './options.js'
import {parseText} from './text.js'

/**
 * Reads an article from IPTC ninjs, as an object. What `toNinjs` wrote gives the same article, with what was changed
 * since in headlines, description, byline, language, subjects and the fields that are kept as they are. Of others the
 * first HTML body is read, else the first plain text, and `extensions['x-ninjs']` keeps the fields that the model has no
 * word for; positions count in that body. Odd content is reported in `problems`, never thrown.
 * @throws {Problem} `input-type` where it is no object, `option-unknown`, or `limit-exceeded` as for HTML and text.
 */
export function fromNinjs(ninjs: unknown, options?: ParseOptions): Parsed {
  const settings = settingsOf(options)
  const {copy, problems: faults} = plainCopy(ninjs)
  if (copy === undefined && typeof ninjs === 'object' && ninjs !== null) throw new Problem('limit-exceeded', {cause: faults.at(-1)})
  const read = ninjsSchema.safeParse(copy)
  if (!read.success) throw new Problem('input-type', {detail: 'expected an object of ninjs'})
  const {article, problems} = articleOf(read.data, options, settings)
  const odd = invalidFields(copy as object, read.data).map(key => new Problem('ninjs-field-invalid', {path: [key]})) // read as one
  return {article, problems: [...faults, ...odd, ...problems]}
}

function articleOf(item: NinjsInput, options: ParseOptions | undefined, settings: Settings): Parsed {
  const own = item.bodies?.find(({contentType}) => contentType === copydeskMediaType)
  const written = own && writtenArticle(own.value, settings)
  if (written instanceof Problem || written === undefined) {
    const {article, problems} = foreignArticle(item, options)
    return {article, problems: written === undefined ? problems : [written, ...problems]}
  }
  const article = {...written, ...ninjsEdits(item, normalizeArticle(written))}
  return {article, problems: differs(item, article) ? [new Problem('ninjs-body-differs')] : []}
}

/** JSON of an article is longer than what it was read from. */
const lengthOfJson = 10

function writtenArticle(json: string, {limits}: Settings): Article | Problem {
  if (json.length > limits.html * lengthOfJson) {
    throw new Problem('limit-exceeded', {detail: `a body of ${json.length} characters, at most ${limits.html * lengthOfJson}`})
  }
  try {
    return carriedArticle(migrate(JSON.parse(json)).article)
  } catch (cause) {
    return new Problem('ninjs-body-invalid', {cause})
  }
}

/** Whether the plain text beside our body says something else. */
function differs({bodies}: NinjsInput, {body}: Article): boolean {
  const text = bodies?.find(({role, contentType}) => role === 'text' && contentType === 'text/plain')
  return text !== undefined && text.value !== textMapOf(body).text
}

function foreignArticle(item: NinjsInput, options: ParseOptions | undefined): Parsed {
  const metadata = ninjsMetadata(item)
  const {article: story, problems} = storyOf(item, {...options, ...contextOf(metadata, options), scope: 'fragment'})
  const lifted = story.headline
  const body = lifted === undefined || metadata.headline === undefined || lifted === metadata.headline
    ? story.body
    : {...story.body, children: [headingOf(lifted), ...story.body.children]}
  const extensions = {...story.extensions, ...metadata.extensions}
  const article: Article = {
    ...story,
    ...metadata,
    author: metadata.author ?? story.author,
    body,
    ...(Object.keys(extensions).length > 0 && {extensions})
  }
  return {article: normalizeArticle(article), problems}
}

/** What the parsers of bodies may know from the fields. */
function contextOf({url, inLanguage}: Metadata, options: ParseOptions | undefined): ParseOptions {
  return {
    ...(options?.url === undefined && url !== undefined && {url}),
    ...(options?.language === undefined && inLanguage !== undefined && {language: inLanguage})
  }
}

/** A headline that the body has beside the item's own: its words stay in the story. */
const headingOf = (value: string): Block => ({type: 'heading', depth: 2, children: [{type: 'text', value}]})

const markup = /html/i

/** The first body that is HTML, else the first that is plain text. */
function storyOf({bodies = []}: NinjsInput, options: ParseOptions): Parsed {
  const readable = bodies.filter(({contentType, value}) => contentType !== copydeskMediaType && value.trim() !== '')
  const html = readable.find(({contentType, role}) => markup.test(contentType ?? role ?? ''))
  if (html !== undefined) return parseHtml(html.value, options)
  const text = readable.find(({contentType}) => contentType === undefined || /^text\/plain\b/i.test(contentType))
  const {article, problems} = parseText(text?.value ?? '', options)
  return {article, problems: text === undefined ? [...problems, new Problem('ninjs-body-missing')] : problems}
}
