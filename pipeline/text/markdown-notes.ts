// The footnotes of Markdown, `[^1]: ...`, which the parser of its core does not know: taken out, and numbered.

export interface MarkdownNotes {
  /** The text without its notes. */
  readonly body: string
  /** The notes in Markdown by their names, in the order of the text. */
  readonly notes: ReadonlyMap<string, string>
}

const OPENS = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/
const INDENTED = /^(?: {2,}|\t)/
/** What begins something else even directly below a note. */
const BREAKS = /^ {0,3}(?:#{1,6}[ \t]|>|[-*+][ \t]|```|~~~|(?:---|\*\*\*)[ \t]*$)/
const FENCE = /^ {0,3}(?:```|~~~)/

/** @param text Markdown, its lines ended by LF; what stands between code fences is no note */
export const takeMarkdownNotes = (text: string): MarkdownNotes => {
  const [body, notes]: [string[], Map<string, string[]>] = [[], new Map()]
  let note: string[] | null = null
  let isCode = false
  for (const line of text.split('\n')) {
    const opened = isCode ? null : OPENS.exec(line)
    const goesOn =
      note !== null &&
      (INDENTED.test(line) || (line.trim() !== '' && note.at(-1) !== '' && !BREAKS.test(line)))
    if (opened !== null) {
      note = [opened[2] ?? '']
      notes.set(opened[1] ?? '', note)
      body.push('')
    } else if (note !== null && (goesOn || line.trim() === '')) note.push(line.trim())
    else {
      note = null
      if (FENCE.test(line)) isCode = !isCode
      body.push(line)
    }
  }
  return {
    body: body.join('\n'),
    notes: new Map([...notes].map(([name, lines]) => [name, lines.join('\n').trim()])),
  }
}

/**
 * @param names of the notes in the order of the text
 * @returns their numbers: their names where all are numbers, else the order in which the body first calls them
 */
export const markdownNumbers = (body: string, names: readonly string[]): ReadonlyMap<string, string> => {
  if (names.every((name) => /^\d+$/.test(name))) return new Map(names.map((name) => [name, name]))
  const called = [...body.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, name = '']) => name)
  const ordered = [...new Set([...called.filter((name) => names.includes(name)), ...names])]
  return new Map(ordered.map((name, index) => [name, String(index + 1)]))
}
