import * as z from 'zod'

const idPattern = /^[a-z][a-z0-9_-]*$/

/** An id of a record: unique in its article. */
export const idSchema = z.string().regex(idPattern, 'Expected a letter from a to z, then letters, digits, `_` or `-`')

/** Whether a name may be the id of a record. */
export function isRecordId(name: string): boolean {
  return idPattern.test(name)
}

/** Where a record comes from, and why it is believed. */
export const provenanceSchema = z
  .strictObject({
    origin: z.enum(['authored', 'inferred', 'imported']),
    rule: z.string().optional(),
    reasons: z.array(z.string()).optional(),
    confidence: z.number().min(0).max(1).optional()
  })
  .refine(value => value.origin !== 'inferred' || value.confidence !== undefined, {
    path: ['confidence'],
    error: 'Expected a confidence on an inferred record'
  })

/**
 * Where a record comes from. An `inferred` one names the `rule` that found it and its `reasons`; its `confidence`
 * says how sure it is, from 0 to 1.
 */
export interface Provenance extends z.infer<typeof provenanceSchema> {}
