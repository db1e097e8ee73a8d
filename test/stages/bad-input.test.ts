import { describe, expect, it } from 'vitest'
import { clean } from '../../pipeline/stages/clean.ts'
import { extract } from '../../pipeline/stages/extract.ts'
import { CITATIONS, CLAIMS, FILES, REFERENCE, RELATIONS, tinyBench } from './tiny.ts'

const TO_COPY = ' (data/raw/example has one of every kind to copy)'

describe('bad input', () => {
  const { bench, edit, refused, refusedByBoth } = tinyBench()

  describe('in the form of a table', () => {
    it('is a column that nobody knows, and one that is missing', async () => {
      edit(CITATIONS, 'container', 'contaner')
      await refused(
        'clean',
        `${CITATIONS}:1:27: unknown-column: expected one of note, source, authors, title, container, publisher, published, url, pages, found "contaner" (did you mean "container"?)`,
        `${CITATIONS}:1:1: missing-column: expected a column "container", found none`,
      )
    })

    it('is a column named twice', async () => {
      edit(CLAIMS, 'attributed_to,note', 'attributed_to,note,claim')
      await refusedByBoth(`${CLAIMS}:1:126: duplicate-column: expected each column once, found "claim" again`)
    })

    it('is a column named __proto__', async () => {
      edit(RELATIONS, 'reading,why', 'reading,why,__proto__')
      await refused(
        'clean',
        `${RELATIONS}:1:37: unknown-column: expected one of relation, claims, asserts, reading, why, found "__proto__"`,
      )
    })

    it('is semicolons between its cells', async () => {
      bench.put(CITATIONS, FILES[CITATIONS]?.replaceAll(',', ';') ?? '')
      await refused(
        'clean',
        `${CITATIONS}:1:1: other-separator: expected commas between the cells, found semicolons (in a spreadsheet: save as "CSV UTF-8", comma-separated)`,
      )
    })

    it('is a row with a cell too many', async () => {
      edit(CLAIMS, 'C3,opened', 'C3,,opened')
      await refusedByBoth(
        `${CLAIMS}:4:1: ragged-row: expected 18 cells, found 19, in row C3 (a cell that holds a comma needs " around it)`,
      )
    })

    it('is a quotation mark that is not closed', async () => {
      edit(CLAIMS, 'C2,About', 'C2,"About')
      await refusedByBoth(
        `${CLAIMS}:3:5: open-quote: expected a closing " at the end of the cell, found none in the rest of the file`,
      )
    })

    it('is an empty file', async () => {
      bench.put(CITATIONS, '')
      await refused(
        'clean',
        `${CITATIONS}:1:1: empty-file: expected the header note,source,authors,title,container,publisher,published,url,pages, found nothing`,
      )
    })

    it('is a missing file', async () => {
      bench.drop(RELATIONS)
      await refused('clean', `${RELATIONS}:1:1: missing-file: expected this file, found none${TO_COPY}`)
    })

    it('is text in another encoding', async () => {
      edit(CITATIONS, 'Marit Oske', 'Märit Oske')
      bench.put(CITATIONS, Buffer.from(bench.read(CITATIONS), 'latin1'))
      await refused(
        'clean',
        `${CITATIONS}:2:14: not-utf8: expected UTF-8 text, found a byte that is none (in a spreadsheet: save as "CSV UTF-8")`,
      )
    })

    it('is an id that comes twice', async () => {
      edit(CLAIMS, 'C4,40', 'C1,40')
      await refusedByBoth(
        `${CLAIMS}:5:1: duplicate-id: expected claim once, found "C1", as in line 2, in column claim`,
      )
    })
  })

  describe('in a cell', () => {
    it('is the number of a note with a zero before it', async () => {
      edit(CITATIONS, '1,oske-2021', '01,oske-2021')
      await refused(
        'clean',
        `${CITATIONS}:2:1: invalid-note: expected a whole number, found "01", in column note of oske-2021`,
      )
    })

    it('is an amount that is no number', async () => {
      edit(CLAIMS, 'keepers,10,', 'keepers,ten,')
      await refusedByBoth(
        `${CLAIMS}:3:43: invalid-amount: expected a number as printed such as 1.60, 30,000 or 9/10, found "ten", in column amount of C2 (write 10 into amount)`,
      )
    })

    it('is a day that does not exist', async () => {
      edit(CLAIMS, '2011-06-09', '2011-06-31')
      await refusedByBoth(
        `${CLAIMS}:4:66: invalid-period: expected an EDTF date that exists, such as 2024-02, 2016/2020 or 2015/.., found "2011-06-31", in column period of C3 (there is no such day)`,
      )
    })

    it('is a formula', async () => {
      edit(CITATIONS, ',A Title,', ',"=HYPERLINK(""http://x"")",')
      await refused(
        'clean',
        `${CITATIONS}:2:25: formula: expected text that a spreadsheet does not run as a formula, found "=HYPERLINK(\\"http://x\\")", in column title of 1 oske-2021 (it may not begin with = @ + - or a tab, unless it is a number)`,
      )
    })

    it('is a remark of ten megabytes: a file that slipped into a cell', async () => {
      edit(
        CLAIMS,
        'C3,opened on 9 June 2011,,,event,bridge-opening,,event-date,,,,,,2011-06-09,,,,',
        `C3,opened on 9 June 2011,,,event,bridge-opening,,event-date,,,,,,2011-06-09,,,,${'x'.repeat(10_000_000)}`,
      )
      await refusedByBoth(
        `${CLAIMS}:4:80: invalid-note: expected text, at most 10000 characters, found "${'x'.repeat(80)}" and 9999920 more characters, in column note of C3`,
      )
    })

    it('is ten megabytes long, and is answered in a line', async () => {
      edit(CLAIMS, 'keepers,10,', `keepers,${'1'.repeat(10_000_000)},`)
      await refusedByBoth(
        `${CLAIMS}:3:43: invalid-amount: expected a number as printed such as 1.60, 30,000 or 9/10, found "${'1'.repeat(80)}" and 9999920 more characters, in column amount of C2`,
      )
    })
  })

  it('is reported of several files at once, and old outputs stay', async () => {
    edit(CLAIMS, 'population,43', 'populaton,x')
    edit(CLAIMS, 'opened', '=opened')
    edit(CITATIONS, ',2021,', ',21,')
    edit(`${REFERENCE}/series.csv`, 'census-2020,everyone', 'census-2021,everyone')
    await refused(
      'clean',
      `${CITATIONS}:2:34: invalid-published: expected an EDTF date that exists, such as 2024-02, 2016/2020 or 2015/.., found "21", in column published of 1 oske-2021`,
      `${CLAIMS}:2:40: invalid-amount: expected a number as printed such as 1.60, 30,000 or 9/10, found "x", in column amount of C1`,
      `${CLAIMS}:4:4: formula: expected text that a spreadsheet does not run as a formula, found "=opened on 9 June 2011", in column quote of C3 (it may not begin with = @ + - or a tab, unless it is a number)`,
      `${REFERENCE}/series.csv:2:46: unknown-source: expected one of census-2020, found "census-2021", in column source of population-census-2020 (did you mean "census-2020"?)`,
    )
  })

  describe('in a reference table', () => {
    const MEASURES = `${REFERENCE}/measures.csv`

    it('is reported of that table alone, and no row is blamed for what it names', async () => {
      edit(MEASURES, 'people of the island,people,people,stock', 'people of the island,people,people,stok')
      await refused(
        'clean',
        `${MEASURES}:5:47: unknown-stock_or_flow: expected one of stock, flow, none, found "stok", in column stock_or_flow of population (did you mean "stock"?)`,
      )
      bench.put(MEASURES, FILES[MEASURES]?.replaceAll(',', ';') ?? '')
      await refused(
        'clean',
        `${MEASURES}:1:1: other-separator: expected commas between the cells, found semicolons (in a spreadsheet: save as "CSV UTF-8", comma-separated)`,
      )
      bench.drop(MEASURES)
      await refused('clean', `${MEASURES}:1:1: missing-file: expected this file, found none${TO_COPY}`)
    })

    it('is reported beside what is wrong with the form of other files', async () => {
      bench.put(MEASURES, '')
      edit(CLAIMS, 'population,43,', 'populaton,x,')
      edit(CLAIMS, 'keepers,10,', 'keepings,10,')
      edit(RELATIONS, 'R1,,C1', 'R1,C8,C9')
      await refused(
        'clean',
        `${MEASURES}:1:1: empty-file: expected the header measure,label,dimension,unit,stock_or_flow,totals,note, found nothing`,
        `${CLAIMS}:2:40: invalid-amount: expected a number as printed such as 1.60, 30,000 or 9/10, found "x", in column amount of C1`,
      )
    })

    it.each(['sources.csv', 'series.csv'])('is a missing %s, which no row is blamed for', async (name) => {
      bench.drop(`${REFERENCE}/${name}`)
      await refused(
        'clean',
        `${REFERENCE}/${name}:1:1: missing-file: expected this file, found none${TO_COPY}`,
      )
    })
  })

  it('is a folder in the place of a table, which is answered in a line', async () => {
    bench.drop(CLAIMS)
    bench.put(`${CLAIMS}/claims.csv`, '')
    const before = bench.contents('data/clean')
    for (const stage of [extract, clean]) {
      const { code, error } = await bench.run(stage)
      expect([code, error]).toEqual([
        1,
        [
          `tiny: ${stage.verb}: ${CLAIMS} is a folder, where a file is needed. Its old outputs are untouched; correct and run make again.`,
        ],
      ])
    }
    expect(bench.contents('data/clean')).toEqual(before)
  })
})
