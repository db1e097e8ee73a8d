import { describe, expect, it } from 'vitest'
import { sha256 } from '../../pipeline/io/files.ts'
import { extract } from '../../pipeline/stages/extract.ts'
import { CLAIMS, FILES, RAW, REFERENCE, RELATIONS, TEXT, tinyBench } from './tiny.ts'

describe('input that is well formed and means nothing', () => {
  const { bench, edit, refused } = tinyBench()

  describe('in a name', () => {
    it('is a measure that nobody knows', async () => {
      edit(CLAIMS, 'population,43', 'populaton,43')
      await refused(
        'clean',
        `${CLAIMS}:2:30: unknown-measure: expected one of arches, event-date, keepers, population, found "populaton", in column measure of C1 (did you mean "population"?)`,
      )
    })

    it('is a unit that nobody knows', async () => {
      edit(CLAIMS, 'people,exact', 'peopel,exact')
      await refused(
        'clean',
        `${CLAIMS}:2:46: unknown-unit: expected people, the only unit that fits this row, found "peopel", in column unit of C1 (did you mean "people"? README, Files, lists all units)`,
      )
    })

    it('is a series that nobody knows, where it has a figure and where it is compared', async () => {
      edit(`${REFERENCE}/observations.csv`, 'population-census-2020', 'population-census-2021')
      await refused(
        'clean',
        `${REFERENCE}/observations.csv:2:1: unknown-series: expected one of population-census-2020, found "population-census-2021", in column series of XAA 2020 (did you mean "population-census-2020"?)`,
      )
      bench.put(`${REFERENCE}/observations.csv`, FILES[`${REFERENCE}/observations.csv`] ?? '')
      edit(RELATIONS, 'census-2020', 'census-2002')
      await refused(
        'clean',
        `${RELATIONS}:2:10: unknown-series: expected a known series, found "population-census-2002" (did you mean "population-census-2020"?), in column asserts of R1`,
      )
    })

    it('is a claim that nobody knows', async () => {
      edit(RELATIONS, 'R1,,C1', 'R1,C8,C9')
      await refused(
        'clean',
        `${RELATIONS}:2:4: unknown-claim: expected one of C1, C2, C3, C4, found "C8", in column claims of R1 (did you mean "C1"?)`,
        `${RELATIONS}:2:7: unknown-claim: expected a known claim, found "C9" (did you mean "C1"?), in column asserts of R1`,
      )
    })
  })

  it('is a text that article.json does not speak of, at the key to change', async () => {
    edit(`${RAW}/article.txt`, '43 people', '43 people ')
    bench.put(`${RAW}/article.json`, JSON.stringify(JSON.parse(bench.read(`${RAW}/article.json`)), null, 2))
    const [says, has] = [sha256(TEXT), sha256(bench.read(`${RAW}/article.txt`))]
    const [length, longer] = [TEXT.length, TEXT.length + 1]
    await refused(
      'extract',
      `${RAW}/article.json:17:5: other-text: expected "sha256" ${says}, as article.json says, found ${has} in article.txt (if the text that lies there is meant, write ${has}; if it is another edition, make reanchor)`,
      `${RAW}/article.json:18:5: other-text: expected "utf16_length" ${length}, as article.json says, found ${longer} in article.txt (if the text that lies there is meant, write ${longer}; if it is another edition, make reanchor)`,
    )
  })

  describe('in a relation', () => {
    it('is what cannot be read', async () => {
      edit(RELATIONS, 'C1 = ', 'C1 is ')
      await refused(
        'clean',
        `${RELATIONS}:2:8: relation-not-understood: expected one comparison (= < <= > >=), found "is", in column asserts of R1`,
      )
    })

    it('is a mixture of units', async () => {
      edit(RELATIONS, 'C1 = ', 'C4 = ')
      await refused(
        'clean',
        `${RELATIONS}:2:10: mixed-units: expected one unit on both sides: the left is in count, found people on the right; they cannot be added or compared, in column asserts of R1`,
      )
    })
  })

  describe('in a quote', () => {
    it('is words that stand nowhere in the text', async () => {
      edit(CLAIMS, '43 people', '44 people')
      await refused(
        'extract',
        `${CLAIMS}:2:4: quote-absent: expected one place in the text, found none for "44 people", in column quote of C1 (closest words, at line 3: "43 people"; make reanchor shows what moved)`,
      )
    })

    it('is words that stand in two places, until the words before them tell which', async () => {
      edit(CLAIMS, '40 arches,bridge has ,', '40 arches,,')
      await refused(
        'extract',
        `${CLAIMS}:5:4: quote-ambiguous: expected one place in the text, found 2 places for "40 arches", in column quote of C4 (write some words before it into prefix, or after it into suffix)`,
      )
      bench.put(CLAIMS, bench.read(CLAIMS).replace('40 arches,,', '40 arches,had ,'))
      expect((await bench.run(extract)).code).toBe(0)
      expect(bench.read('data/clean/tiny/anchors.csv')).toMatch(/^C4,40 arches,147,156,/m)
      expect(TEXT.slice(143, 156)).toBe('had 40 arches')
    })
  })
})
