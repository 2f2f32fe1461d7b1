export * from './schema.js'
export * from './markdown.js'
export * from './text.js'
export {Problem, problemKinds, type ProblemCode, type ProblemOptions, type Severity} from './problems.js'
