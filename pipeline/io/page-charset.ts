// A page's bytes to its characters: byte order mark, then what the page declares, then UTF-8, then Windows-1252.

/** 0x80 to 0x9F: Node 20 and 22 read them as Latin-1's control characters, which no page means. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const MARKS: readonly (readonly [bytes: readonly number[], charset: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

const DECLARED =
  /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']?([\w.:-]+)|<meta\b[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i

/** Browsers look as far. */
const HEAD_BYTES = 4096

const declaredIn = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  const match = DECLARED.exec(head)
  const name = (match?.[1] ?? match?.[2] ?? '').toLowerCase()
  // A declaration that could be read as single bytes is not in UTF-16, whatever it says: the HTML standard.
  return name === '' ? null : name.startsWith('utf-16') ? 'utf-8' : name
}

/** @returns `null` where the bytes are not in this charset or nobody knows it */
const decodedAs = (charset: string, bytes: Uint8Array): string | null => {
  try {
    const decoder = new TextDecoder(charset, { fatal: true })
    // Browsers leave out NUL, which is no character of any text.
    const text = decoder.decode(bytes).replaceAll('\0', '')
    if (decoder.encoding !== 'windows-1252') return text
    return text.replace(
      /[\u0080-\u009f]/g,
      (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control,
    )
  } catch {
    return null
  }
}

/** @returns the characters, and a remark where they had to be guessed */
export const decodePage = (bytes: Uint8Array): { readonly html: string; readonly remarks: string[] } => {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1]
  const declared = marked ?? declaredIn(bytes)
  const asDeclared = declared === null ? null : decodedAs(declared, bytes)
  if (asDeclared !== null) return { html: asDeclared, remarks: [] }
  const asUtf8 = decodedAs('utf-8', bytes)
  const charset = asUtf8 === null ? 'Windows-1252' : 'UTF-8'
  const why =
    declared === null
      ? 'does not say in which character set it is written'
      : `is not in ${declared}, as it says`
  return {
    html: asUtf8 ?? decodedAs('windows-1252', bytes) ?? '',
    remarks:
      declared === null && asUtf8 !== null
        ? []
        : [`The page ${why}: it was read as ${charset}; look at its accents and quotation marks.`],
  }
}
