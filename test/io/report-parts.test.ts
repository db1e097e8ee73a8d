import { describe, expect, it } from 'vitest'
import { reportParts } from '../../pipeline/io/report-parts.ts'
import { DARK_RULES, standalone } from '../../pipeline/io/svg.ts'

const picture = (words: string): string => `<svg><desc>${words}</desc></svg>`

const face = (characters: string): string => `@font-face{src:url(data:,${characters})}`

const chart = (words: string, faces: string) => ({
  id: 'a',
  svg: `${standalone(picture(words), faces)}\n`,
})

describe('what audit.html holds beside the audit', () => {
  it('is every face of the charts once, though their style sheets differ, and the dark colours once', () => {
    const charts = [chart('', face('usual')), chart('', face('usual') + face('rare'))]
    expect(reportParts(charts).sheet).toBe(face('usual') + DARK_RULES + face('rare'))
  })

  it('is the charts bare', () => {
    const { charts } = reportParts([chart('in words', face('usual'))])
    expect(charts).toEqual([{ id: 'a', svg: picture('in words') }])
  })

  it('takes no words of a chart for a style sheet', () => {
    const { charts, sheet } = reportParts([chart(face('words'), '')])
    expect(sheet).toBe(DARK_RULES)
    expect(charts[0]?.svg).toBe(picture(face('words')))
  })

  it('is no style sheet where there are no charts', () => {
    expect(reportParts([]).sheet).toBe('')
  })
})
