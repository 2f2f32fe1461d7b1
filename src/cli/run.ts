import {UsageError, type ExitCode, type Terminal} from './verb.js'
import {verbs} from './verbs.js'

/** Runs the command with the words after its name. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words
  if (name === 'help' || name === '--help' || name === '-h') {
    terminal.out(help())
    return 0
  }
  const verb = name !== undefined && Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (verb === undefined) {
    terminal.error(name === undefined ? help() : `copydesk: no verb ${name}\n${help()}`)
    return 2
  }
  try {
    return await verb.run(rest, terminal)
  } catch (error) {
    const usage = error instanceof UsageError
    terminal.error(usage ? `copydesk: ${error.message}\nusage: copydesk ${verb.usage}\n` : `copydesk: ${traceOf(error)}\n`)
    return 2
  }
}

function help(): string {
  const lines = Object.values(verbs).map(({usage, summary}) => `  copydesk ${usage}\n      ${summary}`)
  return `usage:\n${lines.join('\n')}\n`
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
