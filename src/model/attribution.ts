import * as z from 'zod'
import {idSchema, provenanceSchema} from './provenance.js'

/** The way that words took. */
export const mediumKinds = [
  'interview', 'phone', 'video-call', 'press-conference', 'speech', 'statement', 'email', 'social-media',
  'broadcast', 'document', 'court', 'report', 'message', 'other'
] as const

/** Ties quotes to their sources: the words that do it, and the way the words took. */
export const attributionSchema = z.strictObject({
  id: idSchema,
  quoteIds: z.array(idSchema),
  sourceIds: z.array(idSchema),
  cue: z
    .strictObject({
      text: z.string(),
      lemma: z.string(),
      stance: z.enum(['neutral', 'positive', 'negative', 'denial', 'question']).optional()
    })
    .optional(),
  medium: z.strictObject({kind: z.enum(mediumKinds), text: z.string()}).optional(),
  via: z
    .array(z.strictObject({sourceId: idSchema, role: z.enum(['addressee', 'relay', 'spokesperson', 'translator'])}))
    .optional(),
  date: z.string().optional(),
  place: z.string().optional(),
  provenance: provenanceSchema
})

/**
 * Ties quotes to their sources, by their ids: the verb that does it (`cue`), the way the words took (`medium`), and whom
 * they went through or to (`via`). Words, date and place are as printed.
 */
export interface Attribution extends z.infer<typeof attributionSchema> {}
