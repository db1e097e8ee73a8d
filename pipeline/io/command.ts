// How a command runs that speaks of several dossiers at once: `tsx pipeline/stages/<verb>.ts`, what it is asked for in the
// environment, where make puts it.
import type { Paint } from '../report/paint.ts'
import { paintFor } from './paint.ts'
import { isMain, type Print, workspace } from './stage.ts'
import { diskStore, type Store } from './store.ts'

export interface Call {
  readonly root: string
  /** The dossiers that it is about, sorted. */
  readonly articles: readonly string[]
  /** What a variable holds, empty where it is not given. */
  readonly asked: (variable: string) => string
  readonly print: Print
  readonly paint: Paint
}

/** The ids of all dossiers that there are: folders with an article.json. */
export const dossiersIn = (store: Store): string[] =>
  store.names('data/raw').filter((name) => store.has(`data/raw/${name}/article.json`))

/** Runs when its file is the program that was started, and does nothing when it is imported. */
export const command = async (url: string, run: (call: Call) => number | Promise<number>): Promise<void> => {
  if (!isMain(url)) return
  const { env } = process
  const root = workspace(env)
  const named = (env.DOSSIERS ?? '').split(/\s+/).filter((name) => name !== '')
  process.exitCode = await run({
    root,
    articles: named.length > 0 ? named.sort() : dossiersIn(diskStore(root)),
    asked: (variable) => env[variable] ?? '',
    print: { out: console.log, error: console.error },
    paint: paintFor(process.stdout),
  })
}
