import type {Article} from '../model/article.js'

/** A value of an article that holds no other: a string, a number, a boolean, `null`, or a node by its type. */
export interface Leaf {
  /** `headline`, `author.name`; `body/link.url` with the type of a node; in a promotion `promotions.content/link.url`. */
  field: string
  value: string | number | boolean | null
  /** What holds it: the node, the record. */
  holder: object
  /** The record of a list of the article that it stands in. */
  record?: object
}

export interface LeafTree {
  key: string | number
  leaf?: Leaf
  children: LeafTree[]
}

/** Children that are nodes, whatever node they stand in. */
const nodesIn = (holder: object, key: string) => key === 'children' && 'type' in holder

/** An article as a tree of its leaves, with the field of each. Positions are left out. Linear; recursive in depth. */
export function leafTree(article: Article): LeafTree {
  const children = Object.entries(article).flatMap(([key, value]): LeafTree[] => {
    if (key === 'body') return [{key, children: [nodes(article.body.children, 'children', 'body/')]}]
    return value === undefined ? [] : [tree(key, value, key, article)]
  })
  return {key: '', children}
}

function tree(key: string | number, value: unknown, field: string, holder: object, record?: object): LeafTree {
  if (Array.isArray(value)) {
    if (field === 'promotions.content') return nodes(value, key, 'promotions.content/', record)
    return {key, children: value.map((item, index) => tree(index, item, field, holder, record ?? recordOf(item)))}
  }
  if (typeof value === 'object' && value !== null) {
    // What others keep in an article has no fields of ours.
    const inner = (name: string) => (field === 'extensions' ? field : `${field}.${name}`)
    return {key, children: present(value).map(([name, item]) => tree(name, item, inner(name), value, record))}
  }
  return {key, leaf: {field, value: value as Leaf['value'], holder, ...(record && {record})}, children: []} // JSON has no other values
}

const recordOf = (item: unknown): object | undefined => (typeof item === 'object' && item !== null ? item : undefined)

function nodes(list: readonly unknown[], key: string | number, prefix: string, record?: object): LeafTree {
  return {key, children: list.map((item, index) => node(item as {type: string}, index, prefix, record))} // bodies hold nodes
}

function node(value: {type: string}, key: number, prefix: string, record?: object): LeafTree {
  const field = prefix + value.type
  const children = present(value).flatMap(([name, item]): LeafTree[] => {
    if (name === 'position') return []
    if (name === 'type') return [{key: name, leaf: {field, value: value.type, holder: value, ...(record && {record})}, children: []}]
    if (nodesIn(value, name) && Array.isArray(item)) return [nodes(item, name, prefix, record)]
    return [tree(name, item, `${field}.${name}`, value, record)]
  })
  return {key, children}
}

const present = (value: object) => Object.entries(value).filter(([, item]) => item !== undefined)
