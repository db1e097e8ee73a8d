// A workspace of a few small files, thrown away after each test, and what a stage prints on it.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { runStage, type Stage } from '../../pipeline/io/stage.ts'

export interface Workbench {
  readonly root: () => string
  readonly put: (path: string, content: string | Uint8Array) => void
  readonly read: (path: string) => string
  readonly has: (path: string) => boolean
  readonly drop: (path: string) => void
  /** Every file below a folder with its bytes, by path. */
  readonly contents: (folder: string) => Record<string, string>
  /** Runs a stage; paths in the lines are below the workspace. */
  readonly run: (stage: Stage, article?: string) => Promise<{ code: number; out: string[]; error: string[] }>
}

/** To be called inside a `describe`: each of its tests gets a workspace of its own. */
export const workbench = (): Workbench => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'claimcheck-'))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))
  const at = (path: string): string => join(root, path)
  return {
    root: () => root,
    put: (path, content) => {
      mkdirSync(dirname(at(path)), { recursive: true })
      writeFileSync(at(path), content)
    },
    read: (path) => readFileSync(at(path), 'utf8'),
    has: (path) => existsSync(at(path)),
    drop: (path) => rmSync(at(path), { recursive: true }),
    contents: (folder) =>
      Object.fromEntries(
        (existsSync(at(folder)) ? readdirSync(at(folder), { recursive: true, encoding: 'utf8' }) : [])
          .filter((name) => statSync(at(`${folder}/${name}`)).isFile())
          .sort()
          .map((name) => [name, readFileSync(at(`${folder}/${name}`)).toString('base64')]),
      ),
    run: async (stage, article = 'tiny') => {
      const [out, error]: [string[], string[]] = [[], []]
      const say = (lines: string[]) => (line: string) => void lines.push(line.replaceAll(`${root}/`, ''))
      return { code: await runStage(stage, article, root, { out: say(out), error: say(error) }), out, error }
    },
  }
}
