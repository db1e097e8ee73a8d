// A store: where the files of a workspace are read from, be it the disk or what a commit holds of it.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readBytes } from './files.ts'

/** Paths are below the workspace, with `/` between their parts. */
export interface Store {
  /** The bytes, or `null` where there is no such file. */
  readonly read: (path: string) => Uint8Array | null
  /** Whether there is a file or a folder of this path. */
  readonly has: (path: string) => boolean
  /** What lies in a folder, sorted; nothing where there is none. */
  readonly names: (folder: string) => string[]
}

export const diskStore = (root: string): Store => ({
  read: (path) => readBytes(join(root, path)),
  has: (path) => existsSync(join(root, path)),
  names: (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []),
})
