import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTable, printTable } from '../../pipeline/io/csv.ts'
import { MAX_SURFACE_WORDS, PASSAGE_RULES, passageTable } from '../../pipeline/model/passage.ts'
import { passagesIn, RULES } from '../../pipeline/text/passages.ts'

const LONG = 'The keeper of the old bridge wrote down every boat that passed below it in those years'
const TEXT = `The Bridge\n\n${LONG}.[1] A year later he stopped. ${LONG}. A year later he began again.\n\n= Share this\n`

const rowsOf = (rule: string) => passagesIn(TEXT).filter((passage) => passage.rule === rule)

describe('the list of rules', () => {
  it('holds the rule of every file, once, under names that the table knows', () => {
    const files = readdirSync('pipeline/text').flatMap((name) => /^passage-(.*)\.ts$/.exec(name)?.[1] ?? [])
    const rules: string[] = RULES.map(({ rule }) => rule)
    expect(files.filter((name) => name !== 'rule').sort()).toEqual([...rules].sort())
    expect([...rules, 'scan'].sort()).toEqual([...PASSAGE_RULES].sort())
  })
})

describe('passages', () => {
  it('are named by their words, with a number where these come again', () => {
    expect(rowsOf('offset').map(({ passage }) => passage)).toEqual(['a-year-later', 'a-year-later-2'])
  })

  it('have their place, sentence and paragraph, and the place that they point at', () => {
    const [row] = rowsOf('repeated-sentence')
    expect(row).toMatchObject({ sentence: 4, paragraph: 2, section: 'body' })
    expect(TEXT.slice(row?.start, row?.end)).toBe(`${LONG}.`)
    expect(TEXT.slice(row?.other_start ?? 0, row?.other_end ?? 0)).toBe(`${LONG}.[1]`)
  })

  it('show at most fifteen words', () => {
    const [row] = rowsOf('repeated-sentence')
    expect(LONG.split(' ').length).toBeGreaterThan(MAX_SURFACE_WORDS)
    expect(row?.surface.split(' ')).toHaveLength(MAX_SURFACE_WORDS)
  })

  it('say how much a rule went over that found nothing', () => {
    const scans = passagesIn('One sentence.').filter(({ rule }) => rule === 'scan')
    expect(scans.map(({ passage, value }) => [passage, value[0]])).toContainEqual([
      'repeated-sentence',
      '1 sentence',
    ])
  })

  it('go into the table and come back the same, with no cell that a spreadsheet would run', () => {
    const rows = passagesIn(`=SUM(A1) \u200b\n\n${TEXT}`)
    const read = parseTable(printTable(rows, passageTable), 'passages.csv', passageTable)
    expect(read.problems).toEqual([])
    expect(read.value).toHaveLength(rows.length)
  })

  it('are none in an empty text but the counts', () => {
    expect(passagesIn('').every(({ rule }) => rule === 'scan')).toBe(true)
  })

  it('are found in a time that grows with the text, not with its square', () => {
    const words =
      'In 2011 the Danish port of Esbjerg opened after the storm of 2005, a year later, and closed. '
    const timeOf = (text: string): number => {
      const before = performance.now()
      passagesIn(text)
      return performance.now() - before
    }
    timeOf(words.repeat(100))
    const [short, long] = [timeOf(words.repeat(200)), timeOf(words.repeat(1600))]
    expect(long).toBeLessThan(Math.max(short, 20) * 8 * 4)
  })
})
