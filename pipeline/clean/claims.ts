// Claims completed: interval, days, place in the text, provenance.
import { type Anchor, type Claim, type CleanClaim, UNSPECIFIED } from '../model/claim.ts'
import { bounds, days, NO_BOUNDS } from '../model/completed.ts'
import { type Checked, type Located, type Problem, shown, unknownName } from '../model/problem.ts'
import { statedInterval } from '../model/quantity.ts'
import type { Measure } from '../model/reference.ts'
import { dimensionFor } from '../model/statement-fit.ts'
import { provenance } from './provenance.ts'
import { checkStatement } from './statement.ts'

interface Context {
  readonly measures: ReadonlyMap<string, Measure>
  /** By claim id. */
  readonly anchors: ReadonlyMap<string, Anchor>
}

const nameProblems = ({ row, at }: Located<Claim>, measures: Context['measures']): Problem[] => {
  const named = ['measure', 'base'] as const
  return named
    .filter((column) => !['', UNSPECIFIED].includes(row[column]) && !measures.has(row[column]))
    .map((column) => unknownName(at(column), 'measure', row[column], [...measures.keys()]))
}

const shapeProblems = ({ row, at }: Located<Claim>): Problem[] => {
  const problems: Problem[] = []
  if (row.kind === 'share' && row.base === '')
    problems.push({
      ...at('base'),
      code: 'share-of-what',
      expected: 'the measure it is a share of',
      found: 'an empty cell',
    })
  if (row.kind === 'event' && row.period === null)
    problems.push({
      ...at('period'),
      code: 'event-without-date',
      expected: 'the date that the article states',
      found: 'an empty cell',
    })
  for (const note of row.cites.filter((cited) => !/^[1-9]\d{0,3}$/.test(cited)))
    problems.push({
      ...at('cites'),
      code: 'invalid-cites',
      expected: 'note numbers with ; between them',
      found: shown(note),
      ...(/\d/.test(note) ? { hint: `write ${(note.match(/\d+/g) ?? []).join(';')}` } : {}),
    })
  return problems
}

/** An anchor of other words says nothing of these. */
const placed = (
  claim: Claim,
  anchors: Context['anchors'],
): Pick<CleanClaim, 'start' | 'end' | 'sentence' | 'anchor' | 'article_sha256'> => {
  const anchor = anchors.get(claim.claim)
  if (anchor === undefined || anchor.quote !== claim.quote)
    return { start: null, end: null, sentence: null, anchor: 'unverified', article_sha256: '' }
  const { start, end, sentence, anchor: found, article_sha256 } = anchor
  return { start, end, sentence, anchor: found, article_sha256 }
}

const cleanClaim = (located: Located<Claim>, context: Context): Checked<CleanClaim[]> => {
  const { row } = located
  const { statement, problems } = checkStatement(
    located,
    row.unit,
    'unit',
    dimensionFor(row, context.measures),
  )
  const all = [...nameProblems(located, context.measures), ...shapeProblems(located), ...problems]
  if (all.length > 0) return { value: [], problems: all }
  const interval = statement === null ? NO_BOUNDS : bounds(statedInterval(statement))
  const clean = {
    ...row,
    ...interval,
    ...days(row.period),
    ...placed(row, context.anchors),
    ...provenance(located),
  }
  return { value: [clean], problems: [] }
}

/** @returns the claims that are sound, each completed, and every problem of the table */
export const cleanClaims = (rows: readonly Located<Claim>[], context: Context): Checked<CleanClaim[]> => {
  const cleaned = rows.map((row) => cleanClaim(row, context))
  return {
    value: cleaned.flatMap(({ value }) => value),
    problems: cleaned.flatMap(({ problems }) => problems),
  }
}
