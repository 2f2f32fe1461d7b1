import type {Article} from '../../src/model/article.js'
import {wholeArticle} from './whole-article.js'

/** Strings that would end their carrier, start another, or run. */
export const attacks = [
  '</script><script>steal()</script>', '<!-- <script>', '-->', ']]>', '<![CDATA[', '</content:encoded>', '&lt;b&gt;', '&#0;',
  '"><img src=q onerror=steal()>', '\' onload=\'steal()', '\u0000\u0001\u0008\u000b\u000c\u001f', '\ud800', 'a\udc00b',
  '\ufffe\uffff', '\u2028\u2029', 'javascript:steal()', 'JAVA\tscript:steal()', '\u0002javascript:steal()',
  'data:text/html,<script>steal()</script>', 'vbscript:steal()', '__proto__', 'constructor', '<?xml version="1.0"?>', '%', ''
]

const keptKeys = new Set([
  'copydesk', 'type', 'kind', 'role', 'origin', 'anonymity', 'stance', 'format', 'datePublished', 'dateModified',
  'inLanguage', 'id', 'quoteId', 'quoteIds', 'sourceIds', 'sourceId', 'attributionIds', 'promotionId', 'isPartOf', 'price',
  'priceCurrency', 'billingPeriod', 'align'
])

/** An article with `attack` in the place of every string that its schema leaves free. */
function attacked(value: unknown, attack: string, key = ''): unknown {
  if (typeof value === 'string') return keptKeys.has(key) ? value : key === 'name' || key === 'identifier' ? attack || 'x' : attack
  if (Array.isArray(value)) return value.map(item => attacked(item, attack, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, attacked(inner, attack, name)]))
}

/** The article with every field, once for each attack; ids of publishers are free strings too. */
export const hostileArticles: Article[] = attacks.map(attack =>
  ({...(attacked(wholeArticle, attack) as Article), id: attack})) // the shape is kept
