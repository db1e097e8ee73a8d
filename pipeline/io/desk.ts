// The desk: what a stage may touch. It reads and writes only what the stage has declared, so that the Makefile and
// the lineage can be held against the declarations; it collects problems, and writes nothing while there are any.
import { rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { z } from 'zod'
import { type Located, missingFile, type Problem } from '../model/problem.ts'
import type { Table } from '../model/table.ts'
import { type CellEdit, editCells } from './cell-edits.ts'
import { parseTable, printTable } from './csv.ts'
import type { Cure } from './csv-problems.ts'
import { decode, sha256, sourceOf, writeAll } from './files.ts'
import { parseJson } from './json.ts'
import { issueProblems, syntaxProblem } from './json-problems.ts'
import { referenceFolder } from './reference-folder.ts'
import { diskStore, type Store } from './store.ts'

export interface Stage {
  /** The command's name and its file's. */
  readonly verb: string
  /** Paths below the workspace; `{article}` is the dossier's id, `{reference}` its reference folder; a trailing `?` marks what may be absent. */
  readonly reads: readonly string[]
  /** In the order of writing: the last is the Makefile's target. A `*` stands for any name, and what else has such a name is removed. */
  readonly writes: readonly string[]
  readonly run: (desk: Desk) => void | Promise<void>
  /** What to write instead into a cell that its column refuses, where the stage is the first to read what a person wrote. */
  readonly cure?: Cure
}

export class Desk {
  readonly article: string
  readonly problems: Problem[] = []
  /** What the stage has to tell, printed once its outputs are in place. */
  readonly said: string[] = []
  /** What must not pass: printed at the end, and the stage fails. Its outputs stand. */
  readonly failed: string[] = []
  /** Commands to whatever runs the stage, printed as they are: GitHub takes a line for one only if it begins with it. */
  readonly commands: string[] = []
  readonly #root: string
  readonly #stage: Stage
  readonly #store: Store
  readonly #outputs = new Map<string, string | Uint8Array>()

  /** @param store where it reads; it always writes below `root` */
  constructor(root: string, article: string, stage: Stage, store: Store = diskStore(root)) {
    this.#root = root
    this.article = article
    this.#stage = stage
    this.#store = store
  }

  /** A declared path with its placeholders filled. */
  path(declared: string): string {
    const reference = referenceFolder(this.#store, this.article)
    return declared.replace('{article}', this.article).replace('{reference}', reference).replace(/\?$/, '')
  }

  /** The path as a person finds it from where the command was given. */
  place(declared: string): string {
    return this.#root === process.cwd() ? this.path(declared) : join(this.#root, this.path(declared))
  }

  say(line: string): void {
    this.said.push(`${this.article}: ${line}`)
  }
  fail(line: string): void {
    this.failed.push(`${this.article}: ${line}`)
  }

  refuse(problems: readonly Problem[]): void {
    // One by one: a call takes only so many arguments, and a file can have more problems.
    for (const problem of problems) this.problems.push(problem)
  }

  has(declared: string): boolean {
    return this.#store.has(this.path(declared))
  }

  #mustDeclare(what: 'reads' | 'writes', declared: string): void {
    if (!this.#stage[what].includes(declared))
      throw new Error(`${this.#stage.verb} does not declare that it ${what} ${declared}`)
  }

  #bytes(declared: string): Uint8Array | null {
    this.#mustDeclare('reads', declared)
    const file = this.path(declared)
    const bytes = this.#store.read(file)
    if (bytes === null && !declared.endsWith('?')) this.refuse([missingFile(file, sourceOf(file))])
    return bytes
  }

  /** The file's text with its hash and length in bytes, `null` where it is missing or not UTF-8. */
  text(declared: string): { text: string; sha256: string; bytes: number } | null {
    const bytes = this.#bytes(declared)
    if (bytes === null) return null
    const decoded = decode(bytes, this.path(declared))
    if ('problem' in decoded) {
      this.refuse([decoded.problem])
      return null
    }
    return { text: decoded.text, sha256: sha256(bytes), bytes: bytes.length }
  }

  /** The sound rows of a table with their places; the others become problems. */
  table<S extends z.ZodObject>(declared: string, table: Table<S>): Located<z.output<S>>[] {
    const read = this.text(declared)
    if (read === null) return []
    const { value, problems } = parseTable(read.text, this.path(declared), table, this.#stage.cure)
    this.refuse(problems)
    return value
  }

  rows<S extends z.ZodObject>(declared: string, table: Table<S>): z.output<S>[] {
    return this.table(declared, table).map(({ row }) => row)
  }

  json<S extends z.ZodType>(declared: string, schema: S): z.output<S> | null {
    const read = this.text(declared)
    if (read === null) return null
    const [file, source] = [this.path(declared), read.text]
    try {
      const value = parseJson(source)
      const parsed = schema.safeParse(value)
      if (parsed.success) return parsed.data
      this.refuse(issueProblems(parsed.error.issues, { file, source, value, schema }))
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      this.refuse([syntaxProblem(file, source, error)])
    }
    return null
  }

  write(declared: string, content: string | Uint8Array, name = ''): void {
    this.#mustDeclare('writes', declared)
    this.#outputs.set(this.path(declared).replace('*', name), content)
  }

  writeTable<S extends z.ZodObject>(declared: string, rows: readonly z.output<S>[], table: Table<S>): void {
    this.write(declared, printTable(rows, table))
  }

  /** Writes a table that it reads with some cells changed and no other byte, if it is sound then. */
  editTable(declared: string, edits: readonly CellEdit[], table: Table): void {
    const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#bytes(declared) ?? undefined)
    const mark = source.startsWith('\ufeff') ? '\ufeff' : ''
    const edited = editCells(source.slice(mark.length), edits)
    this.refuse(parseTable(edited, this.path(declared), table).problems)
    this.write(declared, mark + edited)
  }

  writeJson(declared: string, value: unknown): void {
    this.write(declared, `${JSON.stringify(value, null, 2)}\n`)
  }

  /** What an earlier run has written in this place, `null` where nothing stands there. */
  standing(declared: string, name = ''): Uint8Array | null {
    this.#mustDeclare('writes', declared)
    return this.#store.read(this.path(declared).replace('*', name))
  }

  /** Hash and size of a file below the workspace, whatever it holds; `null` where there is none. */
  fingerprint(path: string): { sha256: string; bytes: number } | null {
    const bytes = this.#store.read(path)
    return bytes === null ? null : { sha256: sha256(bytes), bytes: bytes.length }
  }

  /** The files that a declared path stands for, `*` being any name. */
  matching(declared: string): string[] {
    const path = this.path(declared)
    if (!path.includes('*')) return this.#store.has(path) ? [path] : []
    const folder = dirname(path)
    const [before = '', after = ''] = path.slice(folder.length + 1).split('*')
    return this.#store
      .names(folder)
      .filter((name) => name.startsWith(before) && name.endsWith(after))
      .map((name) => `${folder}/${name}`)
  }

  /** The texts of the files that a declared `*` stands for, sorted by name; one that is not UTF-8 is a problem. */
  texts(declared: string): { name: string; text: string }[] {
    this.#mustDeclare('reads', declared)
    return this.matching(declared).flatMap((file) => {
      const decoded = decode(this.#store.read(file) ?? new Uint8Array(), file)
      if ('text' in decoded) return [{ name: basename(file), text: decoded.text }]
      this.refuse([decoded.problem])
      return []
    })
  }

  /** Puts every output in its place, in declared order, and removes what an earlier run wrote under a `*` and this one did not. */
  commit(): void {
    const last = this.path(this.#stage.writes.at(-1) ?? '')
    const ordered = [...this.#outputs].sort(([a], [b]) => Number(a === last) - Number(b === last))
    writeAll(new Map(ordered.map(([path, content]) => [join(this.#root, path), content])))
    const stale = this.#stage.writes
      .filter((declared) => declared.includes('*'))
      .flatMap((declared) => this.matching(declared))
      .filter((path) => !this.#outputs.has(path))
    for (const path of stale) rmSync(join(this.#root, path))
  }
}
