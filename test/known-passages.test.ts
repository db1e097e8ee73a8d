import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTable } from '../pipeline/io/csv.ts'
import { type Finding, findingTable } from '../pipeline/model/finding.ts'

const findings = (article: string): Map<string, Finding> => {
  const file = `data/clean/${article}/findings.csv`
  const rows = parseTable(readFileSync(file, 'utf8'), file, findingTable).value
  return new Map(rows.map(({ row }) => [row.finding, row]))
}

const OF_PASSAGES =
  /^(?:office-held|time-phrase|offset-fits|order-fits|vague-date|century-has|place-in|relations-agree|sentence-is|names-agree|characters-are|web-residue)/

describe('what rules find in the text of the article', () => {
  const rows = findings('insight-298')
  const wrong = [...rows.values()]
    .filter(({ finding, verdict }) => OF_PASSAGES.test(finding) && verdict === 'inconsistent')
    .map(({ finding }) => finding)

  it('is every slip of time, office, place, pair, name and residue that they can see, and nothing else', () => {
    expect(wrong).toEqual([
      'characters-are-clean:negatively-affected-tehran-baku-relations',
      'names-agree:khaybar',
      'names-agree:michael-gunter-initial',
      'office-held:abulfaz-elchibey-who-became-president-of-azerbaijan',
      'office-held:emergence-of-nikol-pashinyan-as-president',
      'offset-fits-dates:a-month-later',
      'place-in-one-country:azeri-city-of-kapan-in-armenia',
      'relations-agree:iran-azerbaijan-relations-have-been-flourishing',
      'sentence-is-not-repeated:israeli-armenians-demonstrated-on-the-streets-against-the-government-s-stance-du',
      'sentence-is-not-repeated:more-in-this-series-line',
      'time-phrase-is-whole:since-in-the-last-five-years',
      'web-residue:click-here-for-the-pdf',
      'web-residue:more-in-this-series',
      'web-residue:more-in-this-series-2',
    ])
  })

  it('counts the days of an offset, and names who held the office', () => {
    expect(rows.get('offset-fits-dates:a-month-later')?.message).toContain(
      '20–24 December 2021 (Massis Post), 50 days after October 2021',
    )
    expect(rows.get('office-held:emergence-of-nikol-pashinyan-as-president')?.message).toContain(
      'Nikol Pashinyan was prime minister of Armenia from 8 May 2018',
    )
  })

  it('is consistent where the dates bear it out', () => {
    const sound = [
      'offset-fits-dates:the-following-year',
      'order-fits-dates:following-the-rift-that-arose-over-the-palestinian-issue-in-2010',
      'office-held:azerbaijan-s-president-ilham-aliyev',
      'office-held:israeli-prime-minister-benjamin-netanyahu',
    ]
    expect(sound.map((finding) => rows.get(finding)?.verdict)).toEqual(sound.map(() => 'consistent'))
  })
})

describe('what rules find in the text of the example', () => {
  it('is nothing', () => {
    const rows = [...findings('example').values()].filter(({ finding }) => OF_PASSAGES.test(finding))
    expect(rows.length).toBeGreaterThan(4)
    expect(rows.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([])
  })
})
