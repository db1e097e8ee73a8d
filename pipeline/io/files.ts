// Files: read whole, decode strictly, write all or nothing.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Problem } from '../model/problem.ts'

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** The first place that is not UTF-8, for the message. */
const firstBadByte = (bytes: Uint8Array): { line: number; column: number } => {
  const before = new TextDecoder('utf-8').decode(bytes).split('\ufffd')[0] ?? ''
  const lines = before.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/**
 * @param bytes of a file whose path is `file`
 * @returns its text without byte order mark, or the problem that it is not UTF-8
 */
export const decode = (bytes: Uint8Array, file: string): { text: string } | { problem: Problem } => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const hint = file.endsWith('.csv') ? { hint: 'in a spreadsheet: save as "CSV UTF-8"' } : {}
    const said = { code: 'not-utf8', expected: 'UTF-8 text', found: 'a byte that is none', ...hint }
    return { problem: { file, ...firstBadByte(bytes), ...said } }
  }
}

/** Node's own message for this does not name the path. */
const refuseFolder = (path: string): void => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' })
}

/** @returns the bytes, or `null` where there is no such file; throws where a folder stands in its place */
export const readBytes = (path: string): Uint8Array | null => {
  refuseFolder(path)
  return existsSync(path) ? readFileSync(path) : null
}

/**
 * Writes every file beside its place first and moves them all only when all are written: a full disk or a crash
 * leaves the old ones as they were. The order of the moves is the order of the map.
 */
export const writeAll = (files: ReadonlyMap<string, string | Uint8Array>): void => {
  const parts = [...files.keys()].map((path) => ({ path, part: `${path}.part` }))
  try {
    for (const { path, part } of parts) {
      mkdirSync(dirname(path), { recursive: true })
      refuseFolder(path)
      writeFileSync(part, files.get(path) ?? '')
    }
    for (const { path, part } of parts) renameSync(part, path)
  } catch (error) {
    for (const { part } of parts) rmSync(part, { force: true })
    throw error
  }
}

/** Where a file comes from that is not there. */
export const sourceOf = (file: string): string =>
  file.startsWith('data/raw/') ? 'data/raw/example has one of every kind to copy' : 'make makes it'
