// Which reference data a dossier is held against.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A dossier's own reference folder, where it has one, replaces the shared one: an invented or private world is closed. */
export const referenceFolder = (root: string, article: string): string => {
  const own = `data/raw/${article}/reference`
  return existsSync(join(root, own)) ? own : 'data/raw/reference'
}
