import type {PromotionKind} from '../model/promotion.js'
import {adblock} from './adblock.js'
import {advertisement} from './advertisement.js'
import {affiliate} from './affiliate.js'
import {alerts} from './alerts.js'
import {app} from './app.js'
import {contact} from './contact.js'
import {donation} from './donation.js'
import {event} from './event.js'
import {house} from './house.js'
import {newsletter} from './newsletter.js'
import type {PromotionSpec} from './promotion-spec.js'
import {registration} from './registration.js'
import {related} from './related.js'
import {socialFollow} from './social-follow.js'
import {sponsored} from './sponsored.js'
import {subscription} from './subscription.js'

/** Every kind of promotion; a new kind is one file and one line here. */
export const promotionSpecs = {
  newsletter, donation, subscription, registration, app, alerts, 'social-follow': socialFollow, contact, event,
  house, advertisement, sponsored, affiliate, adblock, related
} as const satisfies Record<PromotionKind, PromotionSpec>
