import {de} from './de.js'
import {en} from './en.js'
import type {Language} from './language.js'

/** The languages that the analysis knows, by primary subtag. A new one is a file and a line. */
export const languages: Readonly<Record<string, Language>> = {en, de}

/** The language of a BCP 47 tag; English where it is unknown or not given. */
export function languageOf(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split(/[-_]/, 1)[0]
  return primary !== undefined && Object.hasOwn(languages, primary) ? languages[primary]! : en
}
