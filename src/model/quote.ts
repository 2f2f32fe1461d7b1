import * as z from 'zod'
import {idSchema, provenanceSchema} from './provenance.js'

/** Words somebody said or wrote: `direct` in marks, `mixed` partly in marks, `indirect` reported. */
export const quoteSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['direct', 'mixed', 'indirect']),
  text: z.string(),
  inLanguage: z.string().optional(),
  isPartOf: idSchema.optional(),
  cite: z.string().optional(),
  provenance: provenanceSchema
})

/**
 * Words somebody said or wrote: `direct` in marks, `mixed` partly in marks, `indirect` reported. `text` is its segments in
 * the body joined; `isPartOf` is the id of the quotation that it stands in, `cite` the address that a block quotation gives.
 */
export interface Quote extends z.infer<typeof quoteSchema> {}
