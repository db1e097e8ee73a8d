// A file with the text of an edition, named on the command line: it lies anywhere, not only in the workspace.
import { relative } from 'node:path'
import { missingFile } from '../model/problem.ts'
import { readArticleText } from './article-text.ts'
import type { Desk } from './desk.ts'
import { readBytes } from './files.ts'

/**
 * @param file as it was given, from where the command was given
 * @returns its text, `null` where it cannot be read: the problems are on the desk, and what was noticed is said
 */
export const readEdition = async (desk: Desk, file: string): Promise<string | null> => {
  // Problems name their files from the workspace.
  const name = relative(desk.place(''), file)
  const bytes = readBytes(file)
  if (bytes === null) {
    desk.refuse([missingFile(name, 'TEXT is the file of the new edition')])
    return null
  }
  const { value, problems } = await readArticleText(name, bytes)
  desk.refuse(problems)
  for (const remark of value?.remarks ?? []) desk.say(remark)
  return value?.text ?? null
}
