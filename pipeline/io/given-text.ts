// A file with an article's text that the command names: it lies anywhere, not only in the workspace.
import { relative } from 'node:path'
import type { ArticleText } from '../model/article-text.ts'
import { missingFile } from '../model/problem.ts'
import { readArticleText } from './article-text.ts'
import type { Desk } from './desk.ts'
import { readBytes } from './files.ts'

/**
 * @param path as it was given, from where the command was given
 * @param hint what to say where there is no such file
 * @returns what is read in it, `null` where it cannot be read: the problems are on the desk
 */
export const readGivenText = async (desk: Desk, path: string, hint: string): Promise<ArticleText | null> => {
  // Problems name their files from the workspace.
  const file = relative(desk.place(''), path)
  const bytes = readBytes(path)
  if (bytes === null) {
    const isHome = path.startsWith('~')
    desk.refuse([missingFile(file, isHome ? 'write the whole path: ~ is not read here' : hint)])
    return null
  }
  const { value, problems } = await readArticleText(file, bytes)
  desk.refuse(problems)
  return value
}
