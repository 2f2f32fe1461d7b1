export {idSchema, provenanceSchema, type Provenance} from './model/provenance.js'
export {quoteSchema, type Quote} from './model/quote.js'
export {sourceSchema, type Source} from './model/source.js'
export {attributionSchema, mediumKinds, type Attribution} from './model/attribution.js'
