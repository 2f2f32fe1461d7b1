import * as z from 'zod'
import {isoDateSchema, languageTagSchema} from '../model/article.js'

/** The media type of the body that holds a whole article as JSON. */
export const copydeskMediaType = 'application/vnd.copydesk+json'

const valueSchema = z.looseObject({role: z.string().optional(), contentType: z.string().optional(), value: z.string()})

const renditionSchema = z.looseObject({
  name: z.string().optional(),
  title: z.string().optional(),
  href: z.string().optional(),
  contentType: z.string().optional(),
  width: z.number().optional(),
  height: z.number().optional()
})

const namedSchema = z.looseObject({
  name: z.string().optional(),
  rel: z.string().optional(),
  uri: z.string().optional(),
  literal: z.string().optional(),
  role: z.string().optional()
})

const associationSchema = z.looseObject({
  name: z.string().optional(),
  rel: z.string().optional(),
  uri: z.string().optional(),
  type: z.string().optional(),
  by: z.string().optional(),
  descriptions: z.array(valueSchema).optional(),
  renditions: z.array(renditionSchema).optional()
})

/** A field that is not as it should be is taken as absent: odd news is still news. Keys that are not read stay. */
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

/** What is read of ninjs, whoever wrote it; other keys stay as they are. */
export const ninjsSchema = z.looseObject({
  uri: lenient(z.string()),
  type: lenient(z.string()),
  firstCreated: lenient(isoDateSchema),
  versionCreated: lenient(isoDateSchema),
  contentCreated: lenient(isoDateSchema),
  copyrightHolder: lenient(z.string()),
  language: lenient(languageTagSchema),
  by: lenient(z.string()),
  located: lenient(z.string()),
  title: lenient(z.string()),
  headlines: lenient(z.array(valueSchema)),
  descriptions: lenient(z.array(valueSchema)),
  bodies: lenient(z.array(valueSchema)),
  subjects: lenient(z.array(namedSchema)),
  genres: lenient(z.array(namedSchema)),
  infoSources: lenient(z.array(namedSchema)),
  associations: lenient(z.array(associationSchema))
})

export type NinjsInput = z.infer<typeof ninjsSchema>
export type NinjsAssociationInput = z.infer<typeof associationSchema>

/** The fields of `item` that are read, but not as they are. */
export function invalidFields(item: object, read: NinjsInput): string[] {
  return Object.keys(ninjsSchema.shape).filter(key => Object.hasOwn(item, key) && !(key in read && read[key] !== undefined))
}

const dateTime = z.iso.datetime({offset: true})

/** Fields of ninjs that the model has no word for: kept in `extensions['x-ninjs']`, and written back as they were. */
export const keptNinjsFields = {
  representationType: z.enum(['full', 'partial']),
  profile: z.string(),
  version: z.string(),
  embargoedUntil: dateTime,
  expires: dateTime,
  pubStatus: z.enum(['usable', 'withheld', 'canceled']),
  urgency: z.int().min(1).max(9),
  copyrightHolder: z.string(),
  copyrightNotice: z.string(),
  usageTerms: z.string(),
  edNote: z.string(),
  slugline: z.string()
} as const

export type KeptNinjsFields = {[K in keyof typeof keptNinjsFields]?: z.infer<(typeof keptNinjsFields)[K]>}

/** The fields of `value` that ninjs allows as they are. */
export function keptFieldsOf(value: unknown): KeptNinjsFields {
  if (typeof value !== 'object' || value === null) return {}
  const record = value as Record<string, unknown> // its own keys are asked for below
  const entries = Object.entries(keptNinjsFields).filter(([key, schema]) =>
    Object.hasOwn(record, key) && schema.safeParse(record[key]).success)
  return Object.fromEntries(entries.map(([key]) => [key, record[key]])) as KeptNinjsFields // each checked by its schema
}
