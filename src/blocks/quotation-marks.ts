type Marks = ReadonlyArray<readonly [open: string, close: string]>

const english: Marks = [['“', '”'], ['‘', '’']]
const low: Marks = [['„', '“'], ['‚', '‘']]
const guillemets: Marks = [['«', '»'], ['“', '”']]

/**
 * The marks that browsers put around `q`, outer and inner, by primary language; those that are as in English are left out.
 * @see https://cldr.unicode.org (delimiters)
 */
const marksByLanguage: Readonly<Record<string, Marks>> = {
  bg: low,
  cs: low,
  de: low,
  el: guillemets,
  es: guillemets,
  et: low,
  fi: [['”', '”'], ['’', '’']],
  fr: [['«', '»'], ['«', '»']],
  hu: [['„', '”'], ['»', '«']],
  it: guillemets,
  ja: [['「', '」'], ['『', '』']],
  lt: low,
  nb: [['«', '»'], ['‘', '’']],
  no: [['«', '»'], ['‘', '’']],
  pl: [['„', '”'], ['«', '»']],
  ro: [['„', '”'], ['«', '»']],
  ru: [['«', '»'], ['„', '“']],
  sk: low,
  sl: low,
  sv: [['”', '”'], ['’', '’']],
  uk: [['«', '»'], ['„', '“']]
}

/** Outer and inner quotation marks of a BCP 47 tag; English where it is not known. */
export function quotationMarksOf(tag: string | undefined): Marks {
  const primary = tag?.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  return Object.hasOwn(marksByLanguage, primary) ? marksByLanguage[primary]! : english
}
