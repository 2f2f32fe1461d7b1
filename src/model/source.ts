import * as z from 'zod'
import {idSchema, provenanceSchema} from './provenance.js'

/** Who said it: one record a real-world source in an article, whatever it is called there. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  type: z.enum(['person', 'organization', 'group', 'document', 'publication', 'account', 'unknown']),
  name: z.string().min(1).optional(),
  jobTitle: z.string().optional(),
  affiliation: z.string().optional(),
  description: z.string().optional(),
  anonymity: z.enum(['named', 'unnamed', 'pseudonym', 'withheld']),
  anonymityReason: z.string().optional(),
  count: z.int().positive().optional(),
  mentions: z.array(z.string()),
  sameAs: z.array(z.string()).optional(),
  provenance: provenanceSchema
})

/**
 * Who said it: one record a real-world source in an article, whatever it is called there. `mentions` are all the words for
 * it as printed, `count` is how many a group are; one without a name has a `description`, as “council official”.
 */
export interface Source extends z.infer<typeof sourceSchema> {}
