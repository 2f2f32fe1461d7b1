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
  'directive-attribute': {
    severity: 'warning',
    reason: 'Directive, or element of a written article, has an attribute that cannot be, or lacks one that it needs',
    hint: 'Its words are kept without what it says of them. Mend the attribute named.'
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
  },
  'ninjs-body-invalid': {
    severity: 'warning',
    reason: 'The body of the type `application/vnd.copydesk+json` holds no article',
    hint: 'Another body was read in its place.'
  },
  'ninjs-body-differs': {
    severity: 'warning',
    reason: 'The plain text differs from the body that `copydesk` wrote beside it',
    hint: 'That body was read. Take it out to have the other ones read.'
  },
  'ninjs-field-invalid': {
    severity: 'warning',
    reason: 'A field of the news item is not as ninjs has it',
    hint: 'It was taken as absent. Mend it by the JSON Schema of ninjs.'
  },
  'ninjs-body-missing': {
    severity: 'note',
    reason: 'News item has no body that can be read',
    hint: 'Bodies are read as HTML and as plain text.'
  },
  'loss-metadata': {
    severity: 'note',
    reason: 'A field of the article has no place in the format',
    hint: 'Keep the article itself beside the output where it matters.'
  },
  'loss-contributor': {
    severity: 'note',
    reason: 'What is known of an author or the publisher has no place in the format',
    hint: 'Keep the article itself beside the output where it matters.'
  },
  'loss-structure': {
    severity: 'note',
    reason: 'The kind of a block has no place in the format',
    hint: 'Its words are kept, unless they repeat others.'
  },
  'loss-markup': {
    severity: 'note',
    reason: 'Markup has no place in the format',
    hint: 'Its words are kept.'
  },
  'loss-media': {
    severity: 'note',
    reason: 'A picture or another medium has no place in the format',
    hint: 'Put it among the pictures of the article where it matters.'
  },
  'loss-verbatim': {
    severity: 'note',
    reason: 'Source kept as it was has no place in the format',
    hint: 'Markdown, HTML and JSON keep it.'
  },
  'loss-quotation': {
    severity: 'note',
    reason: 'What is known of a quotation has no place in the format',
    hint: 'Its words are kept where they stand in the body.'
  },
  'loss-source': {
    severity: 'note',
    reason: 'What is known of a source has no place in the format',
    hint: 'Its mentions are kept where they stand in the body.'
  },
  'loss-attribution': {
    severity: 'note',
    reason: 'What is known of an attribution has no place in the format',
    hint: 'Its words are kept where they stand in the body.'
  },
  'loss-provenance': {
    severity: 'note',
    reason: 'Where a record comes from has no place in the format',
    hint: 'Keep the article itself beside the output where it matters.'
  },
  'loss-promotion': {
    severity: 'note',
    reason: 'A promotion is left out, or what is known of it',
    hint: 'Some formats write promotions with the option `promotions`.'
  },
  'loss-extension': {
    severity: 'note',
    reason: 'An extension has no place in the format',
    hint: 'Keep the article itself beside the output where it matters.'
  },
  'loss-position': {
    severity: 'note',
    reason: 'Positions have no place in the format',
    hint: 'They belong to the source, and come back when it is read again.'
  },
  'loss-url': {
    severity: 'note',
    reason: 'A URL is left out',
    hint: 'Only URLs of safe schemes are written.'
  },
  'loss-character': {
    severity: 'note',
    reason: 'A text is changed',
    hint: 'Take control characters and lone surrogates out of it.'
  },
  'not-json': {
    severity: 'error',
    reason: 'Article holds something that is no JSON',
    hint: 'Use plain objects, lists, strings, finite numbers, true, false and null.'
  },
  'article-too-large': {
    severity: 'error',
    reason: 'Article is too deep or too large to be checked',
    hint: 'Make it smaller; what nests deeper than 100 nodes is flattened by `toMarkdown` and `toHtml`.'
  },
  'shape-invalid': {
    severity: 'error',
    reason: 'Article has not the shape of the model',
    hint: 'Mend the value at the place named; `copydesk/schema.json` has the whole shape.'
  },
  'confidence-missing': {
    severity: 'error',
    reason: 'Inferred record has no confidence',
    hint: 'Say how sure it is, from 0 to 1, or give it the origin `authored`.'
  },
  'id-duplicate': {
    severity: 'error',
    reason: 'Two records have one id',
    hint: 'Give one of them another id, and change what names it.'
  },
  'id-dangling': {
    severity: 'error',
    reason: 'Id names no record',
    hint: 'Add the record, or take the id out.'
  },
  'quote-text-drift': {
    severity: 'error',
    reason: 'Text of a quotation is not that of its segments',
    hint: 'Change the text or the body, so that both say the same.'
  },
  'quote-circular': {
    severity: 'error',
    reason: 'Quotation is part of itself',
    hint: 'Take one `isPartOf` of the circle out.'
  },
  'attribution-conflict': {
    severity: 'error',
    reason: 'Quotation has two attributions',
    hint: 'Keep one; those who passed the words on are `via` in it.'
  },
  'segment-misplaced': {
    severity: 'error',
    reason: 'Segment stands where none can',
    hint: 'Unwrap it: promotional copy and pull quotes hold no segments, and no quotation holds itself.'
  },
  'promotion-misplaced': {
    severity: 'error',
    reason: 'Promotion stands in the copy of another',
    hint: 'Give it a leaf of its own in the body.'
  },
  'url-forbidden': {
    severity: 'error',
    reason: 'Address in the article is of a scheme that could run a script',
    hint: 'Take it out; writers leave it out.'
  },
  'segment-continues-nothing': {
    severity: 'warning',
    reason: 'First piece of a quotation continues nothing',
    hint: 'Take `continues` out, or set the missing piece before it.'
  },
  'quote-not-part': {
    severity: 'warning',
    reason: 'Quotation stands in another and is no part of it',
    hint: 'Name the outer quotation in its `isPartOf`.'
  },
  'record-unused': {
    severity: 'warning',
    reason: 'Record is named nowhere in the article',
    hint: 'Take it out, or name it where it belongs.'
  },
  'copy-in-body': {
    severity: 'warning',
    reason: 'Copy of a promotion stands in the body too',
    hint: 'Take it out of the body: the leaf stands for it.'
  },
  'footnote-undefined': {
    severity: 'warning',
    reason: 'Footnote has no definition',
    hint: 'Add a `footnoteDefinition` with its identifier.'
  },
  'footnote-duplicate': {
    severity: 'warning',
    reason: 'Footnote is defined twice',
    hint: 'Keep one definition: only the first can be reached.'
  },
  'body-not-normal': {
    severity: 'warning',
    reason: 'Body is not in normal form',
    hint: 'Any parser and writer makes it normal, and promises round trips only for that.'
  },
  'problems-omitted': {
    severity: 'warning',
    reason: 'Article has more problems',
    hint: 'Mend these first, then check again.'
  },
  'quote-unattributed': {
    severity: 'note',
    reason: 'Quotation has no attribution',
    hint: 'Say who said it, if the story knows.'
  },
  'source-reason-missing': {
    severity: 'note',
    reason: 'Unnamed source has no reason for it',
    hint: 'Say why the source cannot be named, in `anonymityReason`.'
  },
  'source-name-missing': {
    severity: 'note',
    reason: 'Named source has no name',
    hint: 'Give its name, or the anonymity `unnamed`.'
  },
  'headline-missing': {
    severity: 'note',
    reason: 'Article has no headline',
    hint: 'Give it one.'
  },
  'date-missing': {
    severity: 'note',
    reason: 'Article has no date of publication',
    hint: 'Give it `datePublished`.'
  },
  'model-unknown': {
    severity: 'error',
    reason: 'Value is no article of a version that is known',
    hint: "Give an article with `copydesk: '1.0'`, or one of an older version."
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
