import * as z from 'zod'
import {blocksSchema} from './body.js'
import {idSchema, provenanceSchema} from './provenance.js'

/** What a promotion asks for, or what it is. */
export const promotionKinds = [
  'newsletter', 'donation', 'subscription', 'registration', 'app', 'alerts', 'social-follow', 'contact', 'event',
  'house', 'advertisement', 'sponsored', 'affiliate', 'adblock', 'related'
] as const

/** What a promotion asks for, or what it is. */
export type PromotionKind = (typeof promotionKinds)[number]

/** schema.org's actions, as far as promotions ask for them. */
export const actionTypes = [
  'SubscribeAction', 'DonateAction', 'RegisterAction', 'FollowAction', 'ViewAction', 'InstallAction', 'BuyAction',
  'CommunicateAction', 'JoinAction', 'ReadAction', 'Action'
] as const

/** What the reader is asked to do; a form is one action: its button and its target. */
export const actionSchema = z.strictObject({
  type: z.enum(actionTypes),
  label: z.string(),
  href: z.string().optional(),
  primary: z.boolean().optional()
})

/** What the reader is asked to do; a form is one action: its button and its target. */
export interface Action extends z.infer<typeof actionSchema> {}

/** A price; `billingPeriod` is an ISO 8601 duration (`P1M`), no currency where none can be known. */
export const offerSchema = z.strictObject({
  price: z.string().regex(/^\d+(?:\.\d+)?$/, 'Expected a decimal number as a string, as `9.99`'),
  priceCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'Expected an ISO 4217 code, as `EUR`')
    .optional(),
  billingPeriod: z
    .string()
    .regex(/^P(?:\d+[YMWD])+$/, 'Expected an ISO 8601 duration, as `P1M`')
    .optional(),
  text: z.string().optional()
})

/** A price as a decimal string, `9.99`; `billingPeriod` is an ISO 8601 duration (`P1M`), no currency where none can be known. */
export interface Offer extends z.infer<typeof offerSchema> {}

/** What is not editorial: kept, typed, out of the story's text. Its place in the story is a leaf in the body. */
export const promotionSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(promotionKinds),
  headline: z.string().optional(),
  content: blocksSchema,
  actions: z.array(actionSchema),
  offers: z.array(offerSchema),
  consent: z.string().optional(),
  sponsor: z.string().optional(),
  disclosure: z.string().optional(),
  provenance: provenanceSchema
})

/**
 * What is not editorial: kept, typed, out of the story's text. `content` is its copy; its place in the story is a leaf in
 * the body, `{type: 'promotion', promotionId}`.
 */
export interface Promotion extends z.infer<typeof promotionSchema> {}
