import {checkArticle} from '../index.js'
import {carriers} from '../node/index.js'
import {hasErrors, readInput, report} from './input.js'
import {UsageError, type Verb} from './verb.js'
import {choice, readWords} from './words.js'

/** Reads articles and reports what is wrong with them: what the parsers met, and what breaks between their records. */
export const check: Verb = {
  usage: `check FILE… [--from ${carriers.join('|')}]`,
  summary: 'reports the problems of articles; exits with 1 where one has errors',
  async run(words, terminal) {
    const {values, positionals} = readWords(words, {from: {type: 'string'}})
    if (positionals.length === 0) throw new UsageError('check: expected a file')
    const carrier = choice('from', values.from, carriers)
    const files = []
    for (const path of positionals) {
      const {article, file} = await readInput(path, terminal, {carrier})
      const known = new Set(file.messages.map(String))
      if (article !== undefined) {
        file.messages.push(...checkArticle(article).filter(problem => !known.has(String(problem))))
      }
      files.push(file)
    }
    terminal.out(report(files, terminal, 'all'))
    return files.some(hasErrors) ? 1 : 0
  }
}
