import {holds} from '../text/span.js'
import {isA} from '../text/atoms.js'
import {is} from '../text/word-classes.js'
import type {Mention, Statement} from './statement.js'

/** Reported words without a source are nearly never speech; nor are beliefs and findings inside another's words. */
export function isKept(statement: Statement): boolean {
  if (statement.content.length === 0 && statement.pointsBack !== true) return false
  if (statement.mentions.length === 0 && !statement.quotations.some(each => each.look.words > 2)) return false
  if (statement.quotations.length === 0 && statement.cue !== undefined && statement.mentions.some(isReader)) return false
  return !statement.nested || isSpeechCue(statement)
}

/** “you might say”: nobody in particular. */
const isReader = ({sentence, phrase}: Mention): boolean =>
  phrase.coreTo - phrase.coreFrom === 1 && isA(sentence.atoms[phrase.coreFrom], is.second)

/** Whether the cue is a verb of speech, whoever its subject: not “believes”, not “shows”. */
const isSpeechCue = ({cue}: Statement): boolean =>
  cue === undefined || [...cue.frames].some(frame => frame !== 'thought' && frame !== 'document')

/** A statement whose cue stands in another's content is nested; the quotations that both claim are the inner one's. */
export function markNested(statements: readonly Statement[]): void {
  for (const [index, inner] of statements.entries()) {
    let depth = 0
    for (let other = Math.max(0, index - neighbours); other < Math.min(statements.length,
      index + neighbours); other++) {
      const outer = statements[other]!
      if (outer === inner || inner.cuePlace === undefined) continue
      if (!outer.content.some(each => holds(each, inner.cuePlace!))) continue
      inner.nested = true
      if (++depth > 2) inner.content = []
      if (!isSpeechCue(inner)) continue
      outer.quotations = outer.quotations.filter(each => !inner.quotations.includes(each))
    }
  }
}

/** How many statements to each side one is compared with. */
export const neighbours = 8
