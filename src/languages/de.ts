import {en} from './en.js'
import type {Language} from './language.js'
export const de: Language = {...en, tag: 'de'}
