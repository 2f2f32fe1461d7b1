/** Control characters that no carrier keeps: C0 but tab and line ends, DEL, C1 but NEL, and the two non-characters. */
// oxlint-disable-next-line no-control-regex -- these are the characters in question
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]+/g
// With the flag u a surrogate class matches only those that stand alone.
const loneSurrogates = /[\ud800-\udfff]/gu
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g
const whiteSpace = /[\t\n\v\f\r \u0085\u2028\u2029]+/g

/** What only few texts have, so that all others are given back at once. */
// oxlint-disable-next-line no-control-regex -- these are the characters in question
const special = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]| {2}/

/** Without control characters, a lone surrogate as U+FFFD, every line end as `\n`. Linear. */
export function cleanLines(value: string): string {
  return value.replace(controls, '').replace(loneSurrogates, '\ufffd').replace(lineEnds, '\n')
}

/** As HTML shows text: clean, and runs of white space as one space; no-break spaces stay. Linear. */
export function collapseWhiteSpace(value: string): string {
  if (!special.test(value)) return value
  return value.replace(controls, '').replace(loneSurrogates, '\ufffd').replace(whiteSpace, ' ')
}

/** Collapsed, and without white space of any kind at its edges. */
export function oneLine(value: string): string {
  return collapseWhiteSpace(value).trim()
}

/** As a browser reads it: no white space around, no control characters, tabs or line ends inside. */
export function cleanUrl(value: string): string {
  return cleanLines(value).replace(/[\t\n\v\f]+/g, '').trim()
}
