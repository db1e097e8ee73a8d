// Text that nobody can misread: characters that hide, reorder or break what a reader sees are shown by their code.
import { type Audit, auditSchema } from './schema.ts'

/** Control characters but line feed and tab, marks and overrides of direction, invisible joiners, lone surrogates, non-characters. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu

const code = (character: string): string =>
  character === '\n' || character === '\t'
    ? ' '
    : `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`

/** @returns the text on one line, with `⟨U+202E⟩` in the place of what could turn or hide its words */
export const visible = (text: string): string => text.replace(UNSEEN, code)

/**
 * @param longest in UTF-16 code units
 * @returns the text, or its beginning up to a whole character with a word on how much is left out and where it stands
 */
export const cut = (text: string, longest: number): string => {
  if (text.length <= longest) return text
  const begun = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')
  return `${begun} … (${text.length - begun.length} more characters in audit.html)`
}

/** The audit with every text in it made visible. */
export const visibleAudit = (audit: Audit): Audit =>
  auditSchema.parse(
    JSON.parse(JSON.stringify(audit), (_key, value: unknown) =>
      typeof value === 'string' ? visible(value) : value,
    ),
  )

/** @returns the address if it is one a browser may follow from a report, else `null`: http and https only */
export const webAddress = (url: string): string | null =>
  /^https?:\/\/[^\s"'<>\\`]+$/i.test(url) && URL.canParse(url) ? url : null
