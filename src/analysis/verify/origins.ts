import type {Article} from '../../model/article.js'
import {visitsOf, type AnyNode} from '../../model/walk.js'
import {leavesOf} from '../../text/leaves.js'
import {textBlocksOf} from '../text-blocks.js'
import type {Origin} from './word-index.js'
import {wordsOf} from './words.js'

/**
 * Every text of an article that a quotation may come from: first the words in quotation marks, then whole quotations
 * that are only reported, then the story block by block. Linear.
 */
export function originsOf(article: Article): Origin[] {
  const inMarks = article.quotes.filter(({kind}) => kind === 'direct').map(({id, text}) => origin('quoted', text, id))
  const reported = article.quotes.filter(({kind}) => kind !== 'direct').map(({id, text}) => origin('reported', text, id))
  const story = [article.headline ?? '', article.description ?? '', ...textBlocksOf(article.body).map(({text}) => text)]
  return [...inMarks, ...quotedPieces(article), ...reported, ...story.map(text => origin('story', text))]
}

/** The words in marks inside quotations that are reported otherwise. */
function quotedPieces(article: Article): Origin[] {
  return visitsOf(article.body.children, undefined).flatMap(({node}) =>
    isQuotedPiece(node) ? [origin('quoted', leavesOf(node.children).text, node.quoteId)] : [])
}

function isQuotedPiece(node: AnyNode): node is Extract<AnyNode, {type: 'quoteSegment'}> {
  return node.type === 'quoteSegment' && node.quoted === true
}

function origin(kind: Origin['kind'], text: string, quoteId?: string): Origin {
  return {kind, ...(quoteId !== undefined && {quoteId}), text, words: wordsOf(text)}
}
