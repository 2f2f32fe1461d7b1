/** What the command talks to; another in tests. */
export interface Terminal {
  /** The standard input, as bytes. */
  input: AsyncIterable<Uint8Array | string>
  out(text: string): void
  error(text: string): void
  /** Whether reports are coloured; found out where it is not given. */
  color?: boolean | undefined
}

/** 0 without errors, 1 where the input has errors, 2 for a wrong call or a crash. */
export type ExitCode = 0 | 1 | 2

/** One verb of the command: one file, and a line in `verbs.ts`. */
export interface Verb {
  /** How it is called, after the command's name. */
  usage: string
  /** What it does, in a line. */
  summary: string
  /** @throws UsageError for words that it does not understand. */
  run(words: string[], terminal: Terminal): Promise<ExitCode>
}

/** The caller's words are off; the message says how. */
export class UsageError extends Error {
  override name = 'UsageError'
}
