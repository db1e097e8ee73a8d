// What a page holds in itself: text with its hash, and the scripts of audit.html.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Text for the page, and its hash as a Content Security Policy names it. */
export interface Inlined {
  readonly text: string
  readonly hash: string
}

/** @throws on text that would end its element or that a page's parser would change */
export const inlined = (text: string): Inlined => {
  if (/<\/(?:script|style)|<!--|[\r\0]/i.test(text))
    throw new Error('this text cannot stand in a page as it is')
  return { text, hash: `'sha256-${createHash('sha256').update(text).digest('base64')}'` }
}

const SCRIPTS = ['page-findings.js', 'page-copy.js', 'page-text.js', 'page-print.js']

/** What audit.html runs in a reader's browser; each part does without the others. */
export const reportScript = (): Inlined => {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '../report')
  return inlined(SCRIPTS.map((name) => readFileSync(join(folder, name), 'utf8')).join(''))
}
