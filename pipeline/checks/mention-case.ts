// What a case about a numeric expression is called.
import type { Mention } from '../model/mention.ts'

const slug = (surface: string): string =>
  surface
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'sign'

/** The words name the case, and a number of its own where they come again: an id by place would change with every other mention. */
export const mentionCase = (mention: Mention, index: number, all: readonly Mention[]): string[] => {
  const name = slug(mention.surface)
  const before = all.slice(0, index).filter(({ surface }) => slug(surface) === name).length
  return before === 0 ? [name] : [name, String(before + 1)]
}
