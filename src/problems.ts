import type {Node} from 'unist'
import {VFileMessage} from 'vfile-message'
import type {Position} from './model/position.js'

/**
 * How grave a problem is: an `error` means that the article contradicts itself or that its input
 * could not be read, a `warning` that something was kept but not understood, a `note` is a desk rule.
 */
export type Severity = 'error' | 'warning' | 'note'

interface ProblemKind {
  severity: Severity
  /** What is wrong. */
  reason: string
  /** What to do about it. */
  hint: string
}

/** Every problem that the library reports. Codes are public: listed in the docs, never reused. */
export const problemKinds = {
  'input-type': {
    severity: 'error',
    reason: 'Input is not of the expected type',
    hint: 'Give a string, or a tree for the `from…` functions.'
  },
  'option-unknown': {
    severity: 'error',
    reason: 'Option is not known',
    hint: 'See the options in the documentation of the function.'
  },
  'limit-exceeded': {
    severity: 'error',
    reason: 'Input is beyond a limit',
    hint: 'Raise it with the option `limits`, if the input can be trusted.'
  },
  'fence-invalid': {
    severity: 'warning',
    reason: 'Fenced `copydesk` block holds no block of the model',
    hint: 'It is kept as code. Mend its JSON, or take the block out.'
  },
  'url-unsafe': {
    severity: 'warning',
    reason: 'URL is of a scheme that could run a script',
    hint: 'The link is left out, its words are kept.'
  },
  'front-matter-value': {
    severity: 'warning',
    reason: 'Front matter has a value that its key cannot have',
    hint: 'It is kept under `extensions`. Mend it at the place named.'
  },
  'model-version': {
    severity: 'warning',
    reason: 'Version of the model is not known',
    hint: 'Bring the article up with `migrate`, or the library up to date.'
  },
  'front-matter-invalid': {
    severity: 'error',
    reason: 'Front matter is not valid',
    hint: 'Mend the YAML, or the value at the place named.'
  },
  'html-too-deep': {
    severity: 'warning',
    reason: 'HTML is nested deeper than the limit, and was flattened there',
    hint: 'Raise `limits.depth`, if the nesting means something.'
  },
  'json-invalid': {
    severity: 'error',
    reason: 'File is not valid JSON',
    hint: 'Mend the file, or name its carrier where it is no JSON.'
  },
  'page-without-story': {
    severity: 'warning',
    reason: 'No story was found on the page',
    hint: 'The page is a front, a menu or empty without scripts; give the page of one story.'
  },
  'page-story-withheld': {
    severity: 'warning',
    reason: 'The page shows only part of its story',
    hint: 'The rest is behind a payment, registration or consent wall; parse the page as a subscriber sees it.'
  },
  'json-ld-invalid': {
    severity: 'warning',
    reason: 'A JSON-LD script could not be read',
    hint: 'Metadata was taken from elsewhere in the page; mend the script.'
  },
  'metadata-conflict': {
    severity: 'note',
    reason: 'The page says different things of itself',
    hint: 'See which value was taken, and set the field yourself where it is the wrong one.'
  }
} as const satisfies Record<string, ProblemKind>

export type ProblemCode = keyof typeof problemKinds

export interface ProblemOptions {
  /** Where in the source. */
  place?: Position | undefined
  /** Where in the article, as `['body', 'children', 3]`. */
  path?: Array<string | number> | undefined
  /** What exactly, appended to the reason of the code. */
  detail?: string | undefined
  cause?: unknown
}

/**
 * A problem: a `VFileMessage`, so that vfile-reporter and unified print it. `ruleId` is its code and
 * `source` is `copydesk`; `fatal` is true on an error, false on a warning, undefined on a note.
 * The one error type that the library throws, and only for a caller's mistake or a limit.
 */
export class Problem extends VFileMessage {
  readonly code: ProblemCode
  readonly severity: Severity
  readonly hint: string
  readonly path: Array<string | number> | undefined

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    const kind: ProblemKind = problemKinds[code]
    super(options.detail === undefined ? kind.reason : `${kind.reason}: ${options.detail}`, {
      place: options.place as Node['position'],
      ruleId: code,
      source: 'copydesk',
      cause: options.cause instanceof Error ? options.cause : undefined
    })
    this.code = code
    this.severity = kind.severity
    this.hint = kind.hint
    this.note = kind.hint
    this.path = options.path
    this.fatal = kind.severity === 'error' ? true : kind.severity === 'warning' ? false : undefined
  }
}
