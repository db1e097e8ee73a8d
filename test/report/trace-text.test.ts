import { describe, expect, it } from 'vitest'
import { traceOf } from '../../pipeline/report/trace.ts'
import { traceLines } from '../../pipeline/report/trace-text.ts'
import { oneLineage } from './materials.ts'

const CLAIM = `claim C1, tiny
“43 people”; 43 people (42.5–43.5 people): people living in a country
raw/claims.csv:9  claims.csv:2  reports/tiny/audit.html#C1

rests on
├─ text characters 27–36  “43 people”
│  │ article.txt:3:16  anchors.csv:2
│  └─ article tiny  “A Tiny Article”
│       article.json:1
├─ end note note-1
│  │ notes.csv:2
│  ├─ text characters 52–76
│  │    article.txt:5
│  └─ work oske-2020  Marit Oske, “A Title”
│       raw/citations.csv:5  citations.csv:2
└─ measure population  people living in a country
     measures.csv:2

is used by
├─ verdict on C1  Cannot be right as printed: They differ.
│    audit.json:4  reports/tiny/audit.html#C1
├─ relation R1  C1 = population-census-2020:XAA@2020; One island.
│  │ relations.csv:2
│  └─ observation population-census-2020:XAA@2020  XAA 2020: 44 people, table 1
│     │ raw/observations.csv:7  observations.csv:2
│     └─ series population-census-2020  people present on census night
│        │ series.csv:2
│        └─ source census-2020  Census Bureau, Census of 2020
│             sources.csv:2
├─ finding sums:R1  Does not fit: They differ.
│  │ findings.csv:2  reports/tiny/audit.html#_finding-sums%3AR1
│  └─ with  relation R1, observation population-census-2020:XAA@2020
├─ finding fits:C1  Agrees: Answer of fits:C1.
│  │ findings.csv:3  reports/tiny/audit.html#_finding-fits%3AC1
│  └─ exception fits:C1  excused by the editor: known
│       exceptions.csv:2
├─ chart bars  low 42.5, high 43.5
│    charts/tiny/bars.vl.json:7
├─ number M1  “43”, number, claim
│  │ mentions.csv:2
│  ├─ text characters 27–29  “43”
│  │    article.txt:3:16
│  └─ finding counted:claim  Agrees: Answer of counted:claim.
│     │ findings.csv:5  reports/tiny/audit.html#_finding-counted%3Aclaim
│     └─ with  number M1
└─ planted error C1:times-10  planted error: 43 made 430, missed
   │ seeded-errors.csv:2
   └─ catch rate all:  planted errors caught: 0 of 1 in the article, 1 of 1 in the table
      │ sensitivity.csv:2
      └─ with  planted error C1:times-10`

const lines = (...of: string[]): string[] => traceLines(traceOf('tiny', of, oneLineage(), []))

describe('a trace on the terminal', () => {
  it('shows what a claim rests on and what uses it, each step with its files and lines', () => {
    expect(lines('claim:C1')).toEqual(CLAIM.split('\n'))
  })

  it('shows what a finding rests on down to the source and the words of the article', () => {
    const text = lines('finding:sums:R1').join('\n')
    for (const place of ['raw/claims.csv:9', 'article.txt:3:16', 'raw/observations.csv:7', 'sources.csv:2'])
      expect(text).toContain(place)
  })

  it('says where nothing uses it', () => {
    expect(lines('rate:all:').slice(-2)).toEqual(['is used by', '└─ nothing'])
  })

  it('keeps to one line what would turn or hide it', () => {
    const trace = traceOf('tiny', ['claim:C1'], oneLineage(), [])
    const hostile = {
      ...trace,
      nodes: trace.nodes.map((node) => ({ ...node, words: 'a\u202eb\u001b[31m\nc' })),
    }
    const text = traceLines(hostile).join('\n')
    expect(text).toContain('a⟨U+202E⟩b⟨U+001B⟩[31m c')
    expect(['\u202e', '\u001b'].filter((sign) => text.includes(sign))).toEqual([])
  })

  it('gives the words that matter a tone', () => {
    const toned = traceLines(
      traceOf('tiny', ['rate:all:'], oneLineage(), []),
      (tone, text) => `<${tone} ${text}>`,
    )
    expect(toned[0]).toBe('<strong rate all:, tiny>')
    expect(toned[2]).toBe('<faint sensitivity.csv:2>')
  })
})
