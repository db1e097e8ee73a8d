// article.json held against its folder and its text.
import type { Article } from '../model/article.ts'
import type { Place, Problem } from '../model/problem.ts'

/** A figure of the text that article.json says and the file does not bear out. */
const otherText = (place: Place, key: string, says: string, has: string): Problem => ({
  ...place,
  code: 'other-text',
  expected: `${key} ${says}, as article.json says`,
  found: `${has} in article.txt`,
  hint: `if the text that lies there is meant, write ${has}; if it is another edition, make reanchor`,
})

/**
 * @param id the dossier's folder
 * @param source the text and the SHA-256 of its bytes, `null` where it is absent
 * @param at where a key of article.json stands
 */
export const articleProblems = (
  article: Article,
  id: string,
  source: { readonly text: string; readonly sha256: string } | null,
  at: (path: readonly string[]) => Place,
): Problem[] => {
  const problems: Problem[] = []
  if (article.article !== id)
    problems.push({
      ...at(['article']),
      code: 'other-article',
      expected: `"article": "${id}", as the folder is called`,
      found: `"${article.article}"`,
    })
  if (source === null) return problems
  const { sha256, utf16_length } = article.text
  const { length } = source.text
  if (source.sha256 !== sha256)
    problems.push(otherText(at(['text', 'sha256']), '"sha256"', sha256, source.sha256))
  if (length !== utf16_length)
    problems.push(
      otherText(at(['text', 'utf16_length']), '"utf16_length"', String(utf16_length), String(length)),
    )
  return problems
}

/**
 * @param json the text of article.json
 * @returns it with the hash and the length of another text, every other byte as it was
 */
export const withText = (json: string, sha256: string, length: number): string =>
  json
    .replace(/(?<="sha256"\s*:\s*")[0-9a-f]{64}/, sha256)
    .replace(/(?<="utf16_length"\s*:\s*)\d+/, String(length))
