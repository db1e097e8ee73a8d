// What do the checks miss? A reader listed the slips of the article; each is answered by the findings that tell of it.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask } from '../pipeline/checks/check.ts'
import { datesOneStyle } from '../pipeline/checks/dates-one-style.ts'
import { noteForm } from '../pipeline/checks/note-form.ts'
import { unitsOneStyle } from '../pipeline/checks/units-one-style.ts'
import { parseTable } from '../pipeline/io/csv.ts'
import { choice, id, integer, list, note, text } from '../pipeline/model/column.ts'
import { type Finding, findingTable, type Verdict } from '../pipeline/model/finding.ts'
import { type Row, type Table, table } from '../pipeline/model/table.ts'
import { sentenceAt, sentences } from '../pipeline/text/sentences.ts'
import { alignedTable } from './bench/benchmark.ts'
import { committed } from './committed.ts'

const SLIPS = '../shared/annotation/slips.csv'
const ARTICLE = '../shared/articles/insight-298/article.txt'
const ANSWERS = 'test/fixtures/slip-answers.csv'
const FINDINGS = 'data/clean/insight-298/findings.csv'

const CONFIDENCES = ['high', 'medium', 'low'] as const
type Confidence = (typeof CONFIDENCES)[number]

const slipTable = table({
  file: 'slips.csv',
  title: 'Slips that a reader found',
  row: z.object({
    slip_id: id('the slip'),
    start: integer('first code unit'),
    end: integer('code unit after the last'),
    fragment: text('the words'),
    kind: id('what sort of slip'),
    explanation: text('what is wrong'),
    detectable_by: text('the rule that would find it'),
    confidence: choice(CONFIDENCES, 'how sure the reader is'),
  }),
  key: ['slip_id'],
})
type Slip = Row<typeof slipTable>

const answerTable = table({
  file: 'slip-answers.csv',
  title: 'By slip, the findings that tell of it',
  row: z.object({
    slip: id('the slip'),
    in_scope: choice(['yes', 'no'], 'whether its rule needs only the text and data/raw/reference'),
    why: text('what decides that'),
    finding: list('the findings that tell of it, whatever their verdict; nothing where it is missed'),
    note: note('what they leave out, or why none does'),
  }),
  key: ['slip'],
})

const read = <S extends z.ZodObject>(file: string, schema: Table<S>) => {
  const { value, problems } = parseTable(readFileSync(file, 'utf8'), file, schema)
  return { rows: value.map(({ row }) => row), problems }
}

const here = existsSync(SLIPS) && existsSync(ARTICLE)
if (!here) console.log(`Recall is not measured: ${SLIPS} or ${ARTICLE} is not there.`)

const slips = here ? read(SLIPS, slipTable).rows : []
const article = here ? readFileSync(ARTICLE, 'utf8') : ''
const answers = read(ANSWERS, answerTable)
const answerOf = new Map(answers.rows.map((answer) => [answer.slip, answer]))

const dossier = committed('insight-298')

/** The committed ones, and those of the checks that ask only with `form`. */
const findings = new Map<string, Finding>(
  [
    ...read(FINDINGS, findingTable).rows,
    ...ask([noteForm, unitsOneStyle, datesOneStyle], {
      ...dossier,
      article: { ...dossier.article, form: true },
    }),
  ].map((row) => [row.finding, row]),
)

interface Span {
  readonly start: number | null
  readonly end: number | null
}

const meets = (slip: Slip, { start, end }: Span): boolean =>
  start !== null && end !== null && start < slip.end && slip.start < end

const spans = sentences(article)

const inItsSentences = (slip: Slip, sentence: number | null): boolean =>
  sentence !== null &&
  sentenceAt(spans, slip.start) <= sentence &&
  sentence <= sentenceAt(spans, slip.end - 1)

/** The end notes that it stands in, or whose markers it holds. */
const notesOf = (slip: Slip): string[] => [
  ...dossier.notes.filter((work) => meets(slip, work)).map((work) => `note-${work.note}`),
  ...[...slip.fragment.matchAll(/\[(\d+)\]/g)].map((marker) => `note-${marker[1]}`),
]

/** What the reader quotes in explaining it: of a thing that is missing, the words that miss it. */
const quotedIn = ({ explanation }: Slip): string[] => [
  ...[...explanation.matchAll(/"([^"]+ [^"]+)"/g)].map((quote) => quote[1] ?? ''),
  ...[...explanation.matchAll(/\[\d+\]/g)].map(([marker]) => marker),
]

/** Whether the finding speaks of the slip's place: there itself, in a claim or a note of it, or by the reader's words. */
const speaksOf = (slip: Slip, { claims, evidence, message, ...place }: Finding): boolean =>
  meets(slip, place) ||
  dossier.claims
    .filter(({ claim }) => claims.includes(claim))
    .some((claim) => meets(slip, claim) || inItsSentences(slip, claim.sentence)) ||
  notesOf(slip).some((each) => evidence.includes(each)) ||
  quotedIn(slip).some((words) => message.includes(words))

/** What is consistent or does not apply tells nobody of a slip. */
const TELLING: readonly Verdict[] = ['inconsistent', 'undetermined', 'unsupported']

const isScoped = ({ slip_id }: Slip): boolean => answerOf.get(slip_id)?.in_scope === 'yes'
const isTold = ({ slip_id }: Slip): boolean => (answerOf.get(slip_id)?.finding.length ?? 0) > 0

const of = (confidence: Confidence): Slip[] =>
  slips.filter((slip) => slip.confidence === confidence && isScoped(slip))

/** Wilson's interval of 95% for a share: fair where the number is small. */
const wilson = (told: number, all: number): string => {
  const [z2, share] = [1.96 ** 2, told / all]
  const centre = (share + z2 / (2 * all)) / (1 + z2 / all)
  const half = (Math.sqrt(z2) * Math.sqrt((share * (1 - share)) / all + z2 / (4 * all ** 2))) / (1 + z2 / all)
  return `${((centre - half) * 100).toFixed(0)}–${((centre + half) * 100).toFixed(0)}%`
}

const recall = (confidence: Confidence): number =>
  of(confidence).filter(isTold).length / of(confidence).length

const recallWords = (confidence: Confidence): string => {
  const [told, all] = [of(confidence).filter(isTold).length, of(confidence).length]
  const missed = of(confidence).filter((slip) => !isTold(slip))
  const share = `${told} of ${all} = ${((100 * told) / all).toFixed(1)}% (95%: ${wilson(told, all)})`
  return `${confidence}: ${share}; missed: ${missed.map(({ slip_id }) => slip_id).join(' ')}`
}

const byKind = (): string => {
  const scoped = slips.filter(isScoped)
  const told = (kind: string, confidence: Confidence): string => {
    const all = of(confidence).filter((slip) => slip.kind === kind)
    return all.length === 0 ? '' : `${all.filter(isTold).length} of ${all.length}`
  }
  const kinds = [...new Set(scoped.map(({ kind }) => kind))].sort()
  return alignedTable(
    kinds.map((kind) => ({
      kind,
      ...Object.fromEntries(CONFIDENCES.map((confidence) => [confidence, told(kind, confidence)])),
    })),
  )
}

describe.skipIf(!here)('the slips that a reader found in the article', () => {
  it('are each answered once, and stand where they are said to stand', () => {
    expect(answers.problems).toEqual([])
    expect(answers.rows.map(({ slip }) => slip)).toEqual(slips.map(({ slip_id }) => slip_id))
    expect(slips.filter((slip) => article.slice(slip.start, slip.end) !== slip.fragment)).toEqual([])
  })

  it('are answered by findings that exist and speak of their place', () => {
    const claimed = slips.flatMap((slip) =>
      (answerOf.get(slip.slip_id)?.finding ?? []).map((name) => ({ slip, name, row: findings.get(name) })),
    )
    const unfounded = claimed.filter(
      ({ slip, row }) => row === undefined || !TELLING.includes(row.verdict) || !speaksOf(slip, row),
    )
    expect(unfounded.map(({ slip, name }) => `${slip.slip_id} ${name}`)).toEqual([])
  })

  it('are told in nine of ten where the reader is sure and a rule could know', () => {
    const beyond = slips.filter((slip) => !isScoped(slip))
    const summary = CONFIDENCES.map(recallWords).join('\n')
    const rest = `out of scope: ${beyond.length}, of which told all the same: ${beyond.filter(isTold).length}`
    console.log(`Recall of the slips, told of those in scope\n\n${byKind()}\n\n${summary}\n${rest}\n`)
    expect(recall('high')).toBeGreaterThanOrEqual(0.9)
  })

  it('are told in seven of ten where the reader is fairly sure', () => {
    expect(recall('medium')).toBeGreaterThanOrEqual(0.7)
  })
})
