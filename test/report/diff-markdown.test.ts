import { describe, expect, it } from 'vitest'
import { diffOf } from '../../pipeline/report/diff.ts'
import { diffMarkdown } from '../../pipeline/report/diff-markdown.ts'
import { AFTER, BEFORE, LINEAGES } from './compared.ts'

const BASE = { revision: 'main', commit: '0123456789abcdef', followed: true, code: [] }

describe('a diff as Markdown', () => {
  it('says the same in tables', () => {
    expect(diffMarkdown(diffOf('tiny', BEFORE, AFTER, LINEAGES), BASE).join('\n')).toBe(
      `## tiny, since main (0123456)

3 rows, 1 verdict, 3 findings and 1 chart.

### Rows that were edited

| row | change | place |
| --- | --- | --- |
| claim C1 | changed: amount: 43 → 44 | claims.csv:10 |
| event opening@\u2060new | new: It opens | events.csv:2 |
| source old-source | gone: Old Book | sources.csv:2 |

### Verdicts

| claim | change | in words | because of |
| --- | --- | --- | --- |
| C1 | changed: Cannot be right as printed → Holds | was: They differ. now: They agree. | claim C1 |

### Findings

| finding | change | in words | because of |
| --- | --- | --- | --- |
| dated:opening | new: Open | now: Who knows. | no row that it rests on has changed, so the program has |
| seen:all | changed: Agrees | was: All of 1 seen. now: All of 2 seen. | no row that it rests on has changed, so the program has |
| sums:R1 | changed: Does not fit → Agrees | was: They differ. now: They agree. | claim C1, source old-source |

### Charts

| chart | change | because of |
| --- | --- | --- |
| bars | changed: 1 figure | claim C1 |

Where no row has changed, the code has not changed.`,
    )
  })

  it('says that nothing has changed', () => {
    expect(diffMarkdown(diffOf('tiny', AFTER, AFTER, LINEAGES), BASE)).toEqual([
      '## tiny, since main (0123456)',
      '',
      'Nothing has changed.',
    ])
  })

  it('lets no cell break its table or act', () => {
    const quote = 'a | b <script> @someone\n# heading'
    const edited = {
      ...AFTER,
      rows: new Map([
        ['claim:C2', { kind: 'claim' as const, name: 'C2', file: 'claims.csv', line: 2, cells: { quote } }],
      ]),
    }
    const [line] = diffMarkdown(diffOf('tiny', AFTER, edited, LINEAGES), BASE).filter((each) =>
      each.includes('C2'),
    )
    expect(line).toBe('| claim C2 | new: “a \\| b \\<script\\> @\u2060someone # heading” | claims.csv:2 |')
  })
})
