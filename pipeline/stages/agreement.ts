// agreement: two annotations of one article compared, `tsx pipeline/stages/agreement.ts ARTICLE A.csv B.csv`.
import { agreementOf } from '../clean/agreement.ts'
import { agreementLines } from '../clean/agreement-text.ts'
import { parseTable } from '../io/csv.ts'
import { decode, readBytes } from '../io/files.ts'
import { isMain } from '../io/stage.ts'
import { type Claim, claimTable } from '../model/claim.ts'
import { type Checked, missingFile, type Problem, problemLine } from '../model/problem.ts'

const HINT = 'the article’s text and both tables are needed: see README, “The text”'

const text = (file: string): Checked<string> => {
  const bytes = readBytes(file)
  if (bytes === null) return { value: '', problems: [missingFile(file, HINT)] }
  const decoded = decode(bytes, file)
  return 'text' in decoded
    ? { value: decoded.text, problems: [] }
    : { value: '', problems: [decoded.problem] }
}

const claims = (file: string): Checked<Claim[]> => {
  const read = text(file)
  if (read.problems.length > 0) return { value: [], problems: read.problems }
  const { value, problems } = parseTable(read.value, file, claimTable)
  return { value: value.map(({ row }) => row), problems }
}

/** @returns the comparison in lines, or every problem of the three files */
export const compare = (textFile: string, a: string, b: string): { lines: string[]; problems: Problem[] } => {
  const source = text(textFile)
  const [first, second] = [claims(a), claims(b)]
  const problems = [...source.problems, ...first.problems, ...second.problems]
  return problems.length > 0
    ? { lines: [], problems }
    : { lines: agreementLines(agreementOf(first.value, second.value, source.value)), problems }
}

if (isMain(import.meta.url)) {
  const [article, a, b] = process.argv.slice(2)
  if (article === undefined || a === undefined || b === undefined) {
    console.error(
      'usage: make agreement ARTICLE=id A=first.csv B=second.csv   (two tables like claims.csv of one article)',
    )
    process.exitCode = 2
  } else {
    const root =
      process.env.WORKSPACE === undefined || process.env.WORKSPACE === '' ? '.' : process.env.WORKSPACE
    const { lines, problems } = compare(`${root}/data/raw/${article}/article.txt`, a, b)
    for (const line of lines) console.log(line)
    for (const problem of problems) console.error(problemLine(problem))
    process.exitCode = problems.length === 0 ? 0 : 1
  }
}
