import { existsSync, readFileSync } from 'node:fs'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Desk } from '../../pipeline/io/desk.ts'
import { PLACE_READS, readPlaces } from '../../pipeline/io/places.ts'
import type { Places } from '../../pipeline/report/places.ts'
import { sarifOf } from '../../pipeline/report/sarif.ts'
import type { Audit } from '../../pipeline/report/schema.ts'
import { ARTICLES, audited } from '../committed.ts'
import { auditWith } from './examined.ts'
import { HOSTILE, placesWith } from './placed.ts'

const SCHEMA = '../shared/schemas/sarif/sarif-schema-2.1.0.json'

const location = z.object({
  physicalLocation: z.object({
    artifactLocation: z.object({ uri: z.string(), uriBaseId: z.string() }),
    region: z.object({ startLine: z.int(), startColumn: z.int(), endColumn: z.int() }),
  }),
  logicalLocations: z.array(z.object({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() })),
})

const logSchema = z.object({
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.object({
      tool: z.object({
        driver: z.object({ name: z.string(), rules: z.array(z.object({ id: z.string() })) }),
      }),
      automationDetails: z.object({ id: z.string() }),
      columnKind: z.string(),
      invocations: z.array(
        z.object({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(z.object({ message: z.object({ text: z.string() }) })),
        }),
      ),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.int(),
          level: z.string(),
          message: z.object({ text: z.string(), markdown: z.string() }),
          locations: z.array(location).length(1),
          relatedLocations: z.array(location).optional(),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z.array(
            z.object({ kind: z.string(), status: z.string(), justification: z.string() }),
          ),
        }),
      ),
    }),
  ]),
})

const runOf = (audit: Audit, places: Places) => logSchema.parse(sarifOf(audit, places)).runs[0]

const written = (audit: Audit, places: Places): string => JSON.stringify(sarifOf(audit, places))

const placesOf = (article: string): Places => {
  const desk = new Desk('.', article, { verb: 'test', reads: PLACE_READS, writes: [], run: () => {} })
  const places = readPlaces(desk)
  expect(desk.problems).toEqual([])
  return places
}

describe('audit.sarif of the small dossier', () => {
  const run = runOf(auditWith('plain words'), placesWith('plain words'))

  it('has what does not fit, and nothing that agrees, is open or only sums up', () => {
    expect(run.results.map(({ partialFingerprints }) => partialFingerprints['claimcheckFinding/v1'])).toEqual(
      ['sums:R1', 'dated:C2', 'anchored:now'],
    )
    expect(
      run.results.map(({ ruleId, ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id === ruleId),
    ).toEqual([true, true, true])
    expect(run.results.map(({ level }) => level)).toEqual(['error', 'error', 'note'])
  })

  it('says how many cases it leaves out', () => {
    expect(run.invocations).toMatchObject([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          {
            message: {
              text: '3 of 8 cases examined are here; the others, 3 agreeing, 1 open, 0 with nothing that supports or tests them, are in audit.html and audit.json.',
            },
          },
        ],
      },
    ])
  })

  it('points at the row to edit as a whole line, and at the words in the article', () => {
    expect(run.results[0]?.locations).toMatchObject([
      {
        physicalLocation: {
          artifactLocation: { uri: 'data/raw/tiny/claims.csv', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2, startColumn: 1, endColumn: 15 },
        },
        logicalLocations: [
          { name: 'plain words', fullyQualifiedName: 'sentence 1: plain words', kind: 'quote' },
        ],
      },
    ])
    expect(run.columnKind).toBe('utf16CodeUnits')
  })

  it('shows an excused finding as suppressed, with reason and name', () => {
    expect(run.results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [{ kind: 'external', status: 'accepted', justification: 'Excused by plain words: plain words' }],
      [],
    ])
  })

  it('leads with the answer and ends with the repair', () => {
    const message = { message: 'They do not fit.', repair: 'four' }
    const audit = auditWith('plain words')
    const findings = audit.findings.map((row) => (row.finding === 'sums:R1' ? { ...row, ...message } : row))
    const first = audit.first.map((row) => ({ ...row, repair: 'four' }))
    const [result] = runOf({ ...audit, findings, first }, placesWith('the words')).results
    expect(result?.message).toEqual({
      text: 'They do not fit. The words: “the words”. Smallest repair: four.',
      markdown: 'They do not fit.\n\n> “the words”\n\n**Smallest repair: four.**',
    })
  })

  it.each(HOSTILE.map((words) => [words.slice(0, 40), words]))('keeps %j text', (_name, words) => {
    const json = written(auditWith(words), placesWith(words))
    const hostile = runOf(auditWith(words), placesWith(words))
    expect(json).not.toMatch(/\\u[dD][89abAB]|[\u202e\u2066\p{Cs}]/u)
    for (const { message } of hostile.results) {
      expect(message.text).not.toMatch(/[\n\r]|\]\(/)
      expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/)
      expect(message.markdown).not.toMatch(/(?<!\\)</)
    }
  })

  it('has the same results whatever stands in the cells', () => {
    const shape = (words: string) => {
      const { results } = runOf(auditWith(words), placesWith(words))
      return results.map(({ ruleId, level, locations: [at] }) => [
        ruleId,
        level,
        at?.physicalLocation.region.startLine,
      ])
    }
    const plain = shape('plain words')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
        expect(shape(`x${words}`)).toEqual(plain)
      }),
    )
  })
})

describe.each(ARTICLES)('audit.sarif of %s', (article) => {
  const audit = audited(article)
  const places = placesOf(article)
  const run = runOf(audit, places)

  it('has every finding that does not fit, once', () => {
    const wrong = audit.findings.filter(
      ({ verdict, about }) => verdict === 'inconsistent' && about !== 'summary',
    )
    expect(run.results.map(({ partialFingerprints }) => partialFingerprints['claimcheckFinding/v1'])).toEqual(
      wrong.map(({ finding }) => finding),
    )
    expect(run.results.length).toBeGreaterThan(10)
    expect(run.automationDetails.id).toBe(`claimcheck/${article}/`)
  })

  it('points at rows that are there, and that hold the words', () => {
    for (const { locations, relatedLocations = [] } of run.results)
      for (const { physicalLocation, logicalLocations } of [...locations, ...relatedLocations]) {
        const { uri } = physicalLocation.artifactLocation
        const { startLine, endColumn } = physicalLocation.region
        const row = (places.texts.get(uri) ?? '').split('\n')[startLine - 1] ?? ''
        expect(row.length + 1).toBe(endColumn)
        const [words] = logicalLocations
        if (words?.kind === 'quote' && !words.name.includes('"')) expect(row).toContain(words.name)
      }
  })

  it('has no address of this machine', () => {
    expect(written(audit, places)).not.toMatch(/file:|\/(?:work|tmp|home|Users)\//)
  })

  it('fits the official schema of SARIF 2.1.0', ({ skip }) => {
    if (!existsSync(SCHEMA)) skip('the official schema of SARIF is not on this machine')
    const ajv = new AjvDraft04.default({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const fits = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))
    fits(sarifOf(audit, places))
    expect(fits.errors ?? []).toEqual([])
    expect(fits({ version: '2.1.0', runs: [{}] })).toBe(false)
  })
})
