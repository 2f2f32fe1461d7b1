import * as z from 'zod'

/** The options of markdown and HTML. */
export const carrierOptionsSchema = z.strictObject({
  annotations: z.enum(['keep', 'none']).default('keep'),
  promotions: z.enum(['keep', 'drop']).default('keep')
})

export type CarrierOptions = z.infer<typeof carrierOptionsSchema>
