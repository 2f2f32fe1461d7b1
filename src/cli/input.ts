import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import type {Article} from '../model/article.js'
import {readArticleFile, readArticleStream, type ReadOptions} from '../node/index.js'
import {Problem} from '../problems.js'
import type {Terminal} from './verb.js'

export interface Input {
  article: Article | undefined
  /** The file with its problems as messages. */
  file: VFile
}

/**
 * Reads an article from a path, or from the standard input where it is `-`. A file that cannot be read, or that is
 * beyond a limit, is a message too.
 */
export async function readInput(path: string, terminal: Terminal, options: ReadOptions): Promise<Input> {
  const file = new VFile(path === '-' ? {} : {path})
  try {
    const reading = await (path === '-' ? readArticleStream(terminal.input, options) : readArticleFile(path, options))
    file.value = reading.source
    file.messages.push(...reading.problems)
    return {article: reading.article, file}
  } catch (error) {
    if (error instanceof Problem) file.messages.push(error)
    else if (isSystemError(error)) file.message(`Cannot read: ${error.message}`).fatal = true
    else throw error
    return {article: undefined, file}
  }
}

export function hasErrors(file: VFile): boolean {
  return file.messages.some(message => message.fatal === true)
}

/** The messages of files, as vfile-reporter prints them, with a line feed; empty where there is nothing to tell. */
export function report(files: VFile[], terminal: Terminal, quiet: 'all' | 'with-messages'): string {
  const text = reporter(files, {
    ...(terminal.color === undefined ? {} : {color: terminal.color}),
    quiet: quiet === 'with-messages',
    verbose: true
  })
  return text === '' ? '' : `${text}\n`
}

/** An error of the file system: it has a code, as `ENOENT`. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
