// How a stage runs from the command line: `tsx pipeline/stages/<verb>.ts <article>`.
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { problemLine } from '../model/problem.ts'
import { Desk, type Stage } from './desk.ts'

export type { Stage } from './desk.ts'

/** Whether the file with this URL is the program that was started. */
export const isMain = (url: string): boolean => {
  const started = process.argv[1]
  return started !== undefined && realpathSync(started) === fileURLToPath(url)
}

const advice = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOSPC')
    return 'the disk is full: free some space and run make again. The old outputs are untouched.'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `${error instanceof Error ? error.message : ''}: this folder cannot be written. The old outputs are untouched.`
  return ''
}

/**
 * Runs a stage on one dossier.
 * @returns the process's exit code: 0, or 1 where the input has problems, which are printed, or nothing can be written
 */
export const runStage = async (
  stage: Stage,
  article: string,
  root: string,
  print: { out: (line: string) => void; error: (line: string) => void },
): Promise<number> => {
  const desk = new Desk(root, article, stage, print.out)
  await stage.run(desk)
  if (desk.problems.length > 0) {
    const shownRoot = root === process.cwd() ? '' : root
    for (const problem of desk.problems)
      print.error(problemLine({ ...problem, file: join(shownRoot, problem.file) }))
    const count = desk.problems.length === 1 ? '1 problem' : `${desk.problems.length} problems`
    print.error(
      `${article}: ${stage.verb} stopped at ${count}; the old outputs are untouched. Correct and run make again.`,
    )
    return 1
  }
  try {
    desk.commit()
    return 0
  } catch (error) {
    const words = advice(error)
    if (words === '') throw error
    print.error(`${article}: ${stage.verb}: ${words}`)
    return 1
  }
}

/** Runs `stage` when its file is the program that was started, and does nothing when it is imported. */
export const main = async (url: string, stage: Stage): Promise<void> => {
  if (!isMain(url)) return
  const article = process.argv[2]
  if (article === undefined || !/^[a-z0-9][a-z0-9-]*$/.test(article)) {
    console.error(`usage: ${stage.verb}.ts ARTICLE   (a folder of data/raw, in lower case, digits and -)`)
    process.exitCode = 2
    return
  }
  const root =
    process.env.WORKSPACE === undefined || process.env.WORKSPACE === ''
      ? process.cwd()
      : process.env.WORKSPACE
  process.exitCode = await runStage(stage, article, root, { out: console.log, error: console.error })
}
