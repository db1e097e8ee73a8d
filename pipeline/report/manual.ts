// The parts of the README that follow from the code: checks, hedges, units and the columns of every table.
import { HEDGE_TABLE } from '../model/hedge.ts'
import { columnSchemas, type Table } from '../model/table.ts'
import { UNITS } from '../model/unit.ts'

/** What the manual says of a check. */
export interface CheckMeta {
  readonly id: string
  readonly asks: string
  readonly catches: string
  readonly errs: string
  readonly severity: string
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

const markdownTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const checksTable = (checks: readonly CheckMeta[]): string =>
  markdownTable(
    ['check', 'asks', 'catches, for example', 'is wrong where', 'severity'],
    checks.map(({ id, asks, catches, errs, severity }) => [`\`${id}\``, asks, catches, errs, severity]),
  )

const hedgeTable = (): string =>
  markdownTable(
    ['hedge', 'the interval it stands for'],
    Object.entries(HEDGE_TABLE).map(([name, { means }]) => [`\`${name}\``, means]),
  )

const unitTable = (): string => {
  const dimensions = new Map<string, string[]>()
  for (const [name, { dimension }] of UNITS)
    dimensions.set(dimension, [...(dimensions.get(dimension) ?? []), `\`${name}\``])
  return markdownTable(
    ['dimension', 'units'],
    [...dimensions].map(([dimension, names]) => [dimension, names.join(' ')]),
  )
}

const columnRows = (table: Table): string[][] =>
  columnSchemas(table).map(([name, schema]) => {
    const { type, description, expected } = schema.meta() ?? {}
    return [`\`${name}\``, String(type), String(description), String(expected)]
  })

const tableSection = (folder: string, table: Table): string => {
  const key = table.key.map((name) => `\`${name}\``).join(' + ')
  const rows = markdownTable(['column', 'type', 'what it says', 'a cell holds'], columnRows(table))
  return `#### \`${folder}/${table.file}\`\n\n${table.title}. Rows are unique by ${key}.\n\n${rows}`
}

/** A folder with its tables, as the README lists them. */
export interface Folder {
  readonly path: string
  readonly tables: readonly Table[]
}

/** @returns the generated blocks by name; the README marks each place with `<!-- generated: name -->` */
export const manualBlocks = (checks: readonly CheckMeta[], folders: readonly Folder[]): Map<string, string> =>
  new Map([
    ['checks', checksTable(checks)],
    ['hedges', hedgeTable()],
    ['units', unitTable()],
    [
      'columns',
      folders.flatMap(({ path, tables }) => tables.map((table) => tableSection(path, table))).join('\n\n'),
    ],
  ])

/**
 * @returns the document with every marked block replaced; throws where a block has no place in it, or a place no block
 */
export const fillBlocks = (document: string, blocks: ReadonlyMap<string, string>): string => {
  const missing = [...blocks.keys()].filter((name) => !document.includes(`<!-- generated: ${name} -->`))
  if (missing.length > 0) throw new Error(`the README has no place for ${missing.join(', ')}`)
  return document.replace(/<!-- generated: ([a-z]+) -->[\s\S]*?<!-- end -->/g, (_, name: string) => {
    const block = blocks.get(name)
    if (block === undefined) throw new Error(`nothing generates ${name}`)
    return `<!-- generated: ${name} -->\n\n${block}\n\n<!-- end -->`
  })
}
