// Which reference data a dossier is held against.
import type { Store } from './store.ts'

/** A dossier's own reference folder, where it has one, replaces the shared one: an invented or private world is closed. */
export const referenceFolder = (store: Store, article: string): string => {
  const own = `data/raw/${article}/reference`
  return store.has(own) ? own : 'data/raw/reference'
}
