import type {Text} from '../model/body.js'
import type {Position} from '../model/position.js'

/** The place of a text that loses characters at its edges; exact where each character is one in the source. */
export function shrunk(text: Text, fromStart: number, fromEnd: number): {position?: Position} {
  if (text.position === undefined) return {}
  const {start, end} = text.position
  const isExact = start.line === end.line && end.column - start.column === text.value.length
  return isExact ? {position: {start: moved(start, fromStart), end: moved(end, -fromEnd)}} : {}
}

function moved(point: Position['start'], by: number): Position['start'] {
  const {line, column, offset} = point
  return {line, column: column + by, ...(offset !== undefined && {offset: offset + by})}
}

/** The position of a node of a tree that another made, in the fields of the model alone. */
export function placeIn({position}: {position?: Position | undefined}): {position?: Position} {
  return position ? {position: {start: pointOf(position.start), end: pointOf(position.end)}} : {}
}

function pointOf({line, column, offset}: Position['start']): Position['start'] {
  return offset === undefined ? {line, column} : {line, column, offset}
}

/** The position of a node as a part of another; nothing where it has none. */
export function placeOf(node: {position?: Position}): {position?: Position} {
  return node.position === undefined ? {} : {position: node.position}
}

/** The place from the first node that has one to the last. */
export function spanOf(nodes: ReadonlyArray<{position?: Position}>): {position?: Position} {
  const start = nodes.find(node => node.position)?.position?.start
  const end = nodes.findLast(node => node.position)?.position?.end
  return start && end ? {position: {start, end}} : {}
}
