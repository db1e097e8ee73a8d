// Vague dates as passages: "late November 2022" with the days that it allows.
import { isPointInTime } from './date-words.ts'
import type { Rule } from './passage-rule.ts'
import { vagueDates } from './vague-dates.ts'

export const vagueDate: Rule = {
  rule: 'vague-date',
  find: (prose) =>
    vagueDates(prose)
      .filter((date) => isPointInTime(prose, date))
      .map(({ start, end, date }) => ({ start, end, value: [date] })),
}
