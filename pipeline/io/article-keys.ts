// Where the keys of article.json stand: what it says of the dossier is held against more than its own form.
import type { Place } from '../model/problem.ts'
import type { Desk } from './desk.ts'
import { keyPlace } from './json-problems.ts'

const FILE = 'data/raw/{article}/article.json'

/** @returns the place of a key by its path from the outermost on */
export const articleKeys =
  (desk: Desk) =>
  (path: readonly string[]): Place =>
    keyPlace(desk.path(FILE), desk.text(FILE)?.text ?? '', path)
