import * as z from 'zod'

const pointSchema = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0).optional()
})

/** A unist position: lines and columns from 1, offsets in UTF-16 code units from 0, half-open. */
export const positionSchema = z.object({start: pointSchema, end: pointSchema})

/** A unist position: lines and columns from 1, offsets in UTF-16 code units from 0, half-open. */
export interface Position extends z.infer<typeof positionSchema> {}

// Every node has a position, and zod takes seven steps for each: more than for all the rest of an article. What is
// plainly a position is copied as zod would copy it; only of the others zod says what is wrong.
const {_zod: internals} = positionSchema
const readByZod = internals.run.bind(internals)
internals.run = (payload, context) => {
  const copy = positionOf(payload.value)
  if (copy === undefined) return readByZod(payload, context)
  payload.value = copy
  return payload
}

function positionOf(value: unknown): Position | undefined {
  if (typeof value !== 'object' || value === null || !('start' in value && 'end' in value)) return undefined
  const start = pointOf(value.start)
  const end = start && pointOf(value.end)
  return end && {start, end}
}

function pointOf(value: unknown): Position['start'] | undefined {
  if (typeof value !== 'object' || value === null || !('line' in value && 'column' in value)) return undefined
  const {line, column} = value
  if (!isCount(line) || !isCount(column) || line < 1 || column < 1) return undefined
  if (!('offset' in value)) return {line, column}
  const {offset} = value
  return isCount(offset) ? {line, column, offset} : undefined
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 // a safe integer is a number
}
