// How a stage runs from the command line: `tsx pipeline/stages/<verb>.ts <article>`.

import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { counted } from '../model/english.ts'
import { type Problem, problemLine } from '../model/problem.ts'
import { Desk, type Stage } from './desk.ts'

export type { Stage } from './desk.ts'

/** Whether the file with this URL is the program that was started. */
export const isMain = (url: string): boolean => {
  const started = process.argv[1]
  return started !== undefined && realpathSync(started) === fileURLToPath(url)
}

/** What to do about what the machine refuses; empty where the error is a bug of ours. */
const advice = (error: unknown): string => {
  if (!(error instanceof Error) || !('code' in error)) return ''
  if (error.code === 'ENOSPC') return 'the disk is full: free some space.'
  if (error.code === 'EISDIR') return `${error.message}, where a file is needed.`
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS')
    return `${error.message}: allow reading and writing there.`
  return ''
}

export interface Print {
  readonly out: (line: string) => void
  readonly error: (line: string) => void
}

/** More lines than these help nobody; how many more there are is said. */
const MOST_PRINTED = 200

const printProblems = (problems: readonly Problem[], root: string, print: Print): void => {
  const folder = root === process.cwd() ? '' : root
  for (const problem of problems.slice(0, MOST_PRINTED))
    print.error(problemLine({ ...problem, file: join(folder, problem.file) }))
  if (problems.length > MOST_PRINTED) print.error(`... and ${problems.length - MOST_PRINTED} more`)
}

const UNTOUCHED = 'Its old outputs are untouched; correct and run make again.'

/**
 * Runs a stage on one dossier.
 * @returns the process's exit code: 0, or 1 where the input has problems, which are printed, where something must not
 *   pass, or where the machine refuses
 */
export const runStage = async (
  stage: Stage,
  article: string,
  root: string,
  print: Print,
): Promise<number> => {
  const desk = new Desk(root, article, stage)
  try {
    await stage.run(desk)
    if (desk.problems.length === 0) {
      desk.commit()
      for (const line of desk.said) print.out(line)
      for (const line of desk.failed) print.error(line)
      return desk.failed.length === 0 ? 0 : 1
    }
    printProblems(desk.problems, root, print)
    print.error(
      `${article}: ${stage.verb} stopped at ${counted(desk.problems.length, 'problem')}. ${UNTOUCHED}`,
    )
  } catch (error) {
    const words = advice(error)
    if (words === '') throw error
    print.error(`${article}: ${stage.verb}: ${words} ${UNTOUCHED}`)
  }
  return 1
}

const usageOf = ({ verb }: Stage): string =>
  `${verb}.ts ARTICLE   (a folder of data/raw, in lower case, digits and -)`

/** Runs `stage` when its file is the program that was started, and does nothing when it is imported. */
export const main = async (url: string, stage: Stage, usage = usageOf(stage)): Promise<void> => {
  if (!isMain(url)) return
  const article = process.argv[2]
  if (article === undefined || !/^[a-z0-9][a-z0-9-]*$/.test(article)) {
    console.error(`usage: ${usage}`)
    process.exitCode = 2
    return
  }
  const root =
    process.env.WORKSPACE === undefined || process.env.WORKSPACE === ''
      ? process.cwd()
      : process.env.WORKSPACE
  process.exitCode = await runStage(stage, article, root, { out: console.log, error: console.error })
}
