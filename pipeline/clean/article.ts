// article.json held against its folder and its text.
import type { Article } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'

type Wrong = readonly [code: string, expected: string, found: string]

/**
 * @param id the dossier's folder
 * @param source the text and the SHA-256 of its bytes, `null` where it is absent
 */
export const articleProblems = (
  article: Article,
  id: string,
  source: { readonly text: string; readonly sha256: string } | null,
  file: string,
): Problem[] => {
  const wrong: Wrong[] = []
  if (article.article !== id)
    wrong.push(['other-article', `"article": "${id}", as the folder is called`, `"${article.article}"`])
  if (source !== null && source.sha256 !== article.text.sha256)
    wrong.push(['other-text', `"sha256" of article.txt, which is ${source.sha256}`, article.text.sha256])
  if (source !== null && source.text.length !== article.text.utf16_length)
    wrong.push([
      'other-text',
      `"utf16_length" of article.txt, which is ${source.text.length}`,
      String(article.text.utf16_length),
    ])
  return wrong.map(([code, expected, found]) => ({
    file,
    line: 1,
    column: 1,
    code,
    expected,
    found,
    ...(code === 'other-text'
      ? {
          hint: 'if this is the edition that was annotated, write the new value; if it is another, make reanchor',
        }
      : {}),
  }))
}

/**
 * @param json the text of article.json
 * @returns it with the hash and the length of another text, every other byte as it was
 */
export const withText = (json: string, sha256: string, length: number): string =>
  json
    .replace(/(?<="sha256"\s*:\s*")[0-9a-f]{64}/, sha256)
    .replace(/(?<="utf16_length"\s*:\s*)\d+/, String(length))
