// What one rule finds in a text, as its words and what it read in them.
import type { PassageRule } from '../../pipeline/model/passage.ts'
import { passagesIn } from '../../pipeline/text/passages.ts'

export const found = (rule: PassageRule, text: string): [string, string][] =>
  passagesIn(text)
    .filter((passage) => passage.rule === rule)
    .map(({ surface, value }) => [surface, value.join(' | ')])

export const surfaces = (rule: PassageRule, text: string): string[] =>
  found(rule, text).map(([surface]) => surface)
