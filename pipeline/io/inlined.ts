// What a page holds in itself: text with its hash, and scripts of ours.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Inlined } from '../model/inlined.ts'

/** @throws on text that would end its element or that a page's parser would change */
export const inlined = (text: string): Inlined => {
  if (/<\/(?:script|style)|<!--|[\r\0]/i.test(text))
    throw new Error('this text cannot stand in a page as it is')
  return { text, hash: `'sha256-${createHash('sha256').update(text).digest('base64')}'` }
}

const PIPELINE = join(dirname(fileURLToPath(import.meta.url)), '..')

/** @param files paths below `pipeline/`: together they are one script */
export const scriptOf = (...files: readonly string[]): Inlined =>
  inlined(files.map((file) => readFileSync(join(PIPELINE, file), 'utf8')).join(''))
