import {attributionRoles, correctionKinds} from '../model/body.js'
import {promotionKinds} from '../model/promotion.js'
import {isRecordId} from '../model/provenance.js'

type Attributes = Readonly<Record<string, string | undefined>>

/** What the attributes of each directive must be; each gives the name of one that is wrong or missing. */
const wrong: Readonly<Record<string, (attributes: Attributes) => string | undefined>> = {
  quote: ({of}) => (of !== undefined && isRecordId(of) ? undefined : 'of'),
  attr: ({of, role}) => (!areRecordIds(of) ? 'of' : isOneOf(attributionRoles, role) ? undefined : 'role'),
  verbatim: ({html, markdown}) => (html === undefined && markdown === undefined ? 'html' : undefined),
  blockquote: ({of}) => (of === undefined || isRecordId(of) ? undefined : 'of'),
  promotion: ({id, kind}) => {
    if (id !== undefined && !isRecordId(id)) return 'id'
    return kind === undefined || isOneOf(promotionKinds, kind) ? undefined : 'kind'
  },
  correction: ({kind}) => (kind === undefined || isOneOf(correctionKinds, kind) ? undefined : 'kind'),
  embed: ({url}) => (url ? undefined : 'url'),
  media: ({url}) => (url ? undefined : 'url')
}

/** What is wrong with the attributes of one of our directives, in words; undefined where nothing is. */
export function wrongAttribute(name: string, attributes: Attributes): string | undefined {
  const attribute = Object.hasOwn(wrong, name) ? wrong[name]!(attributes) : undefined
  if (attribute === undefined) return undefined
  const value = attributes[attribute]
  return value === undefined ? `\`${name}\` without \`${attribute}\`` : `\`${name}\` with \`${attribute}="${value}"\``
}

function areRecordIds(of: string | undefined): boolean {
  const ids = of?.split(/\s+/).filter(Boolean) ?? []
  return ids.length > 0 && ids.every(isRecordId)
}

function isOneOf(known: readonly string[], value: string | undefined): boolean {
  return value !== undefined && known.includes(value)
}
