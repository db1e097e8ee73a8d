// How a stage runs from the command line: `tsx pipeline/stages/<verb>.ts <article>`.

import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { counted } from '../model/english.ts'
import { type Problem, problemLine } from '../model/problem.ts'
import { Desk, type Stage } from './desk.ts'
import { type Environment, Progress } from './progress.ts'

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

/** What a person asks for by a command of its own is asked for again by it. */
const untouched = ({ verb, writes }: Stage): string =>
  writes.some((path) => path.startsWith('data/raw/'))
    ? `Nothing is written; correct and give make ${verb} again.`
    : 'Its old outputs are untouched; correct and run make again.'

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
      for (const command of desk.commands) print.out(command)
      return desk.failed.length === 0 ? 0 : 1
    }
    printProblems(desk.problems, root, print)
    print.error(
      `${article}: ${stage.verb} stopped at ${counted(desk.problems.length, 'problem')}. ${untouched(stage)}`,
    )
  } catch (error) {
    const words = advice(error)
    if (words === '') throw error
    print.error(`${article}: ${stage.verb}: ${words} ${untouched(stage)}`)
  }
  return 1
}

const usageOf = ({ verb }: Stage): string =>
  `${verb}.ts ARTICLE   (a folder of data/raw, in lower case, digits and -)`

/** The workspace: the folder that `WORKSPACE` names, else the one where the command was given. */
export const workspace = ({ WORKSPACE = '' }: Environment): string =>
  WORKSPACE === '' ? process.cwd() : WORKSPACE

/** What is told on the way, to the error stream: what is asked for has the other for itself. */
const printOver = (progress: Progress): Print => ({
  out: (line) => void process.stderr.write(progress.line(line)),
  error: (line) => void process.stderr.write(progress.line(line)),
})

/** What is printed of an error that nobody expected. */
export const faultLines = (error: unknown, what: string): string[] => [
  error instanceof Error ? (error.stack ?? error.message) : String(error),
  `${what}: this is a fault of claimcheck, not of your files. Send these lines to whoever looks after it; old outputs are untouched.`,
]

/** Runs `stage` when its file is the program that was started, and does nothing when it is imported. */
export const main = async (url: string, stage: Stage, usage = usageOf(stage)): Promise<void> => {
  if (!isMain(url)) return
  const article = process.argv[2]
  if (article === undefined || !/^[a-z0-9][a-z0-9-]*$/.test(article)) {
    console.error(`usage: ${usage}`)
    process.exitCode = 2
    return
  }
  const progress = new Progress(process.stderr, process.env)
  const print = printOver(progress)
  progress.begin(article, stage.verb)
  try {
    process.exitCode = await runStage(stage, article, workspace(process.env), print)
  } catch (error) {
    for (const line of faultLines(error, `${article}: ${stage.verb}`)) print.error(line)
    process.exitCode = 1
  }
  progress.end(article, stage.verb, process.exitCode !== 0)
}
