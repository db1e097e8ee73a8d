import { describe, expect, it } from 'vitest'
import { traceOf } from '../../pipeline/report/trace.ts'
import { briefLines, type Command } from '../../pipeline/report/trace-brief.ts'
import { oneLineage } from './materials.ts'

const BRIEF = `claim C1, tiny
“43 people”; 43 people (42.5–43.5 people): people living in a country
raw/claims.csv:9  claims.csv:2  reports/tiny/audit.html#C1

its words
└─ text characters 27–36  “43 people”
   │ article.txt:3:16  anchors.csv:2
   └─ article tiny  “A Tiny Article”
        article.json:1

its verdict
└─ verdict on C1  Cannot be right as printed: They differ.
   │ audit.json:4  reports/tiny/audit.html#C1
   └─ finding sums:R1  Does not fit
      │ findings.csv:2  reports/tiny/audit.html#_finding-sums%3AR1
      ├─ relation R1  C1 = population-census-2020:XAA@2020; One island.
      │  │ relations.csv:2
      │  └─ with  observation population-census-2020:XAA@2020
      └─ observation population-census-2020:XAA@2020  XAA 2020: 44 people, table 1
         │ raw/observations.csv:7  observations.csv:2
         └─ series population-census-2020  people present on census night
            │ series.csv:2
            └─ source census-2020  Census Bureau, Census of 2020
                 sources.csv:2

its notes and measures
├─ end note note-1
│  │ notes.csv:2
│  ├─ text characters 52–76
│  │    article.txt:5
│  └─ work oske-2020  Marit Oske, “A Title”
│       raw/citations.csv:5  citations.csv:2
└─ measure population  people living in a country
     measures.csv:2

other findings (more of one: make trace FINDING=fits:C1)
└─ finding fits:C1  Agrees: Answer of fits:C1.

charts (more of one: make trace CHART=bars)
└─ chart bars  low 42.5, high 43.5

numbers of the text (more of one: make trace ROW=M1)
└─ number M1  “43”, number, claim

planted errors
└─ planted error C1:times-10  planted error: 43 made 430, missed

everything, with file and line for every step: make trace CLAIM=C1 FULL=1`

const command: Command = (variable, name, more = '') => `make trace ${variable}=${name} ${more}`.trimEnd()

const lines = (decides: string | null, said = '') => {
  const trace = traceOf('tiny', ['claim:C1'], oneLineage(), [])
  const nodes = trace.nodes.map((node) =>
    node.id === 'finding:fits:C1' && said !== '' ? { ...node, words: said } : node,
  )
  const asked = nodes.find(({ id }) => id === 'claim:C1')
  if (asked === undefined) throw new Error('no claim')
  return briefLines({ trace: { ...trace, nodes }, asked, decides }, command)
}

describe('the short trace of a figure', () => {
  it('has the quote, the verdict with what decided it, then all else in a line each', () => {
    expect(lines('finding:sums:R1')).toEqual(BRIEF.split('\n'))
  })

  it('has the verdict alone where no finding decided it, and the finding among the others', () => {
    const text = lines(null).join('\n')
    expect(text).toContain('└─ verdict on C1  Cannot be right as printed: They differ.\n     audit.json:4')
    expect(text).toContain('├─ finding sums:R1  Does not fit: They differ.')
  })

  it('keeps what it lists to one short line', () => {
    const said = lines('finding:sums:R1', `Agrees: ${'so many words '.repeat(30)}`)
    const line = said.find((each) => each.includes('finding fits:C1')) ?? ''
    expect(line.length).toBeLessThan(150)
    expect(line.endsWith(' …')).toBe(true)
  })
})
