// A row of text for a spreadsheet: RFC 4180, and nothing in it that a spreadsheet would run as a formula.

/** What a cell may not begin with, unless it is a number. */
const RUNS = /^[=+\-@\t\r]/
const NUMBER = /^-?\d+(?:\.\d+)?$/

const cell = (text: string): string => {
  const shown = RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown
}

/** @returns the cells with commas between them; an apostrophe goes before what would run */
export const csvRow = (cells: readonly string[]): string => cells.map(cell).join(',')
