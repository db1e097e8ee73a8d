// The checks as rules of audit.sarif, with what they ask, catch and may get wrong as help.
import { capital } from '../model/english.ts'
import { markdownText } from './markdown-text.ts'
import type { CheckMeta } from './schema.ts'
import { ABOUT_WORDS } from './words.ts'

const className = (id: string): string => id.split('-').map(capital).join('')

/** SARIF doubles braces: single ones stand for arguments. */
export const withBraces = (text: string): string => text.replace(/[{}]/g, '$&$&')

/** @returns a reportingDescriptor, ready for JSON */
export const sarifRule = ({
  id,
  asks,
  catches,
  errs,
  severity,
  about,
}: CheckMeta): Record<string, unknown> => {
  const help = [
    ['It catches, for example', catches],
    ['It is wrong where', errs],
    ['It is about', ABOUT_WORDS[about]],
  ] as const
  return {
    id,
    name: className(id),
    shortDescription: { text: withBraces(asks) },
    fullDescription: { text: withBraces(`${asks} It catches, for example: ${catches}.`) },
    help: {
      text: withBraces([asks, ...help.map(([label, words]) => `${label}: ${words}.`)].join('\n')),
      markdown: withBraces(
        [markdownText(asks), ...help.map(([label, words]) => `**${label}:** ${markdownText(words)}.`)].join(
          '\n\n',
        ),
      ),
    },
    defaultConfiguration: { level: severity },
    properties: { tags: [about] },
  }
}
