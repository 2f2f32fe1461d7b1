export {
  jsonLdNamespace, jsonLdScript, jsonLdText, toJsonLd, type ExtendedJsonLd, type JsonLdOptions, type SchemaOrgJsonLd
} from './serialize/json-ld.js'
export {toNinjs, type NinjsOptions} from './serialize/ninjs.js'
export type {Ninjs, NinjsAssociation, NinjsParty} from './serialize/ninjs-types.js'
export {fromNinjs} from './parse/from-ninjs.js'
export {nitfNamespace, toNitf, type NitfOptions} from './serialize/nitf.js'
export {toRss, type RssChannel, type RssOptions} from './serialize/rss.js'
export {lossesOf} from './serialize/losses.js'
export type {FormatName, FormatOptions} from './serialize/registry.js'
export {
  toAnnotations, type AnnotationBody, type AnnotationTarget, type TextPositionSelector, type TextQuoteSelector,
  type WebAnnotation
} from './serialize/annotations.js'
