import * as z from 'zod'

export const organizationSchema = z.strictObject({
  type: z.literal('organization'),
  name: z.string().min(1),
  url: z.string().optional(),
  role: z.string().optional(),
  description: z.string().optional(),
  sameAs: z.array(z.string()).optional()
})

/** A company, an agency, a newsroom. */
export interface Organization extends z.infer<typeof organizationSchema> {}

export const personSchema = z.strictObject({
  type: z.literal('person'),
  name: z.string().min(1),
  url: z.string().optional(),
  role: z.string().optional(),
  jobTitle: z.string().optional(),
  email: z.string().optional(),
  description: z.string().optional(),
  sameAs: z.array(z.string()).optional()
})

/** Who made the story, or a part of it; `role` is as printed. */
export interface Person extends z.infer<typeof personSchema> {}

/** Who made the story, with the role that is printed: author, editor, photographer … */
export const contributorSchema = z.discriminatedUnion('type', [personSchema, organizationSchema])

/** Who made the story, with the role that is printed: author, editor, photographer … */
export type Contributor = Person | Organization
