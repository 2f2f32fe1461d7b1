import {TextDecoder} from 'node:util'

const byteOrderMarks: ReadonlyArray<readonly [bytes: readonly number[], label: string]> = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be']
]

/** How far into a page its encoding is looked for, in bytes. @see https://html.spec.whatwg.org/#prescan-a-byte-stream */
const prescanned = 1024

const charset = /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}(?<label>[\w:-]{1,40})/i

/** Bytes as text: by the byte order mark, else as UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes)
}

/** Bytes of a page as text: by the byte order mark, else by its `<meta charset>`, else as UTF-8. */
export function decodeHtml(bytes: Uint8Array): string {
  return decoderFor(markedEncoding(bytes) ?? declaredEncoding(bytes)).decode(bytes)
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  return byteOrderMarks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1]
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescanned))
  const label = charset.exec(start)?.groups?.['label']
  // A page whose bytes spell "charset" in ASCII is not UTF-16, whatever it says of itself.
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label
}

function decoderFor(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label ?? 'utf-8')
  } catch {
    return new TextDecoder('utf-8') // an encoding that nobody knows
  }
}
