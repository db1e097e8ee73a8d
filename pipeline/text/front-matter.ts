// The head of a Markdown file between two lines `---`: names with a value or a list of values each.

export interface FrontMatter {
  /** Values by name in lower case. */
  readonly fields: ReadonlyMap<string, readonly string[]>
  /** What follows the head. */
  readonly body: string
}

const HEAD = /^---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/s
const FIELD = /^([A-Za-z][\w.-]*)[ \t]*:[ \t]*(.*)$/
const ITEM = /^[ \t]*-[ \t]+(?:name[ \t]*:[ \t]*)?(.+)$/

const unquoted = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, '$2')

/** "[a, b]" is two values; commas inside quotation marks divide nothing. */
const valuesOf = (value: string): string[] => {
  const list = /^\[(.*)\]$/.exec(value.trim())?.[1]
  const values = list === undefined ? [value] : (list.match(/\s*(?:"[^"]*"|'[^']*'|[^,]+)/g) ?? [])
  return values.map(unquoted).filter((each) => each !== '')
}

/** @param text of a Markdown file, its lines ended by LF */
export const frontMatter = (text: string): FrontMatter => {
  const match = HEAD.exec(text)
  const fields = new Map<string, string[]>()
  let last: string[] = []
  for (const line of (match?.[1] ?? '').split('\n')) {
    const field = FIELD.exec(line)
    const item = ITEM.exec(line)?.[1]
    if (field !== null) {
      last = valuesOf(field[2] ?? '')
      fields.set((field[1] ?? '').toLowerCase(), last)
    } else if (item !== undefined) last.push(unquoted(item))
  }
  return { fields, body: text.slice(match?.[0].length ?? 0) }
}
