import {toHtml, toMarkdown, toText} from '../index.js'
import type {Article} from '../model/article.js'
import {carriers, type Carrier} from '../node/index.js'
import {hasErrors, readInput, report} from './input.js'
import {UsageError, type Verb} from './verb.js'
import {choice, readWords} from './words.js'

const writers: Readonly<Record<Carrier, (article: Article) => string>> = {
  json: article => JSON.stringify(article, null, 2),
  markdown: article => toMarkdown(article),
  html: article => toHtml(article),
  text: article => toText(article)
}

/** Reads one article and prints it in another form; problems go to the standard error. */
export const read: Verb = {
  usage: `read FILE|- [--to ${carriers.join('|')}] [--from ${carriers.join('|')}] [--url ADDRESS] [--annotate auto|off]`,
  summary: 'reads an article and prints it, as JSON if not told otherwise',
  async run(words, terminal) {
    const {values, positionals} = readWords(words, {
      to: {type: 'string'},
      from: {type: 'string'},
      url: {type: 'string'},
      annotate: {type: 'string'}
    })
    const [path, ...more] = positionals
    if (path === undefined) throw new UsageError('read: expected a file, or `-` for the standard input')
    if (more.length > 0) throw new UsageError('read: expected one file')
    const to = choice('to', values.to, carriers) ?? 'json'
    const {article, file} = await readInput(path, terminal, {
      carrier: choice('from', values.from, carriers),
      url: values.url,
      annotate: choice('annotate', values.annotate, ['auto', 'off'])
    })
    if (article !== undefined) terminal.out(`${writers[to](article).trimEnd()}\n`)
    terminal.error(report([file], terminal, 'with-messages'))
    return hasErrors(file) ? 1 : 0
  }
}
