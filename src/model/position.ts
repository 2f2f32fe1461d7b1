import * as z from 'zod'

const pointSchema = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0).optional()
})

/** A unist position: lines and columns from 1, offsets in UTF-16 code units from 0, half-open. */
export const positionSchema = z.object({start: pointSchema, end: pointSchema})

export interface Position extends z.infer<typeof positionSchema> {}
