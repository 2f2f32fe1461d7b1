import {check} from './check.js'
import {read} from './read.js'
import type {Verb} from './verb.js'

/** The verbs of the command by name. A new one is a file and a line. */
export const verbs: Readonly<Record<string, Verb>> = {read, check}
