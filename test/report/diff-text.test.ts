import { describe, expect, it } from 'vitest'
import { diffOf } from '../../pipeline/report/diff.ts'
import { diffLines } from '../../pipeline/report/diff-text.ts'
import { AFTER, BEFORE, LINEAGES } from './compared.ts'

const BASE = {
  revision: 'HEAD~1',
  commit: '0123456789abcdef',
  followed: true,
  code: ['pipeline/checks/sums.ts'],
}

describe('a diff on the terminal', () => {
  it('says what was edited, what came out otherwise, and because of what', () => {
    expect(diffLines(diffOf('tiny', BEFORE, AFTER, LINEAGES), BASE).join('\n')).toBe(
      `tiny, since HEAD~1 (0123456): 3 rows, 1 verdict, 3 findings and 1 chart

Rows that were edited
  claim C1  changed  amount: 43 → 44
      claims.csv:10
  event opening@new  new  It opens
      events.csv:2
  source old-source  gone  Old Book
      sources.csv:2

Verdicts
  C1  changed  Cannot be right as printed → Holds
      was: They differ.
      now: They agree.
      because: claim C1

Findings
  dated:opening  new  Open
      now: Who knows.
      because: no row that it rests on has changed, so the program has
  seen:all  changed  Agrees
      was: All of 1 seen.
      now: All of 2 seen.
      because: no row that it rests on has changed, so the program has
  sums:R1  changed  Does not fit → Agrees
      was: They differ.
      now: They agree.
      because: claim C1, source old-source

Charts
  bars  changed  1 figure
      because: claim C1

Code
  Where no row has changed, the code has: pipeline/checks/sums.ts.`,
    )
  })

  it('says that nothing has changed', () => {
    expect(diffLines(diffOf('tiny', AFTER, AFTER, LINEAGES), BASE)).toEqual([
      'tiny: nothing has changed since HEAD~1 (0123456).',
    ])
  })

  it('says where the tables of that time cannot be followed, and that the code is the same', () => {
    const lines = diffLines(diffOf('tiny', BEFORE, AFTER, LINEAGES), { ...BASE, followed: false, code: [] })
    expect(lines.at(-1)).toBe(
      '  Where no row has changed, the code has not changed. The tables of that time have another form: what a row rested on then is not known.',
    )
  })

  it('lists no more than six causes, and says how many more there are', () => {
    const many = (amount: string) => ({
      ...BEFORE,
      rows: new Map(
        [...'abcdefgh'].map((name) => [
          `claim:${name}`,
          { kind: 'claim' as const, name, file: 'claims.csv', line: 2, cells: { claim: name, amount } },
        ]),
      ),
    })
    const lineage = {
      nodes: new Map([
        [
          'finding:sums:R1',
          {
            id: 'finding:sums:R1',
            kind: 'finding' as const,
            name: 'sums:R1',
            words: '',
            places: [],
            page: null,
            restsOn: [...'abcdefgh'].map((name) => `claim:${name}`),
            cells: {},
          },
        ],
      ]),
      usedBy: new Map(),
    }
    const after = { ...many('2'), findings: AFTER.findings }
    expect(diffLines(diffOf('tiny', many('1'), after, [lineage]), BASE)).toContain(
      '      because: claim a, claim b, claim c, claim d, claim e, claim f and 2 more of these rows',
    )
  })
})
