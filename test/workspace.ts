// Whole runs of make on a copy of the raw data, outside the repository.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Run {
  readonly code: number
  readonly out: string
}

/** A folder with the repository's data and, where asked, its other outputs. */
export const workspace = (...folders: readonly string[]): string => {
  const root = mkdtempSync(join(tmpdir(), 'claimcheck-'))
  for (const folder of folders)
    if (existsSync(folder)) cpSync(folder, join(root, folder), { recursive: true })
  return root
}

export const discard = (root: string): void => rmSync(root, { recursive: true, force: true })

export const make = (root: string, args: readonly string[] = [], env: Record<string, string> = {}): Run => {
  const { MAKEFLAGS: _flags, MAKELEVEL: _level, ...rest } = process.env
  const run = spawnSync('make', [`WORKSPACE=${root}`, ...args], {
    encoding: 'utf8',
    env: { ...rest, ...env },
  })
  return { code: run.status ?? -1, out: `${run.stdout}${run.stderr}` }
}

/** The verbs that make would run, with their dossiers, in order. */
export const planned = (root: string): string[] =>
  [...make(root, ['-n']).out.matchAll(/pipeline\/stages\/([a-z]+)\.ts (\S+)/g)].map(
    (match) => `${match[1]} ${match[2]}`,
  )

/** Every file below the folders, by path, as its bytes in base 64. */
export const contents = (root: string, folders: readonly string[]): Map<string, string> => {
  const files = folders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
          (name) => `${folder}/${name}`,
        )
      : [],
  )
  return new Map(
    files
      .filter((path) => statSync(join(root, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(root, path)).toString('base64')]),
  )
}
