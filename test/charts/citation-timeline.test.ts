import { describe, expect, it } from 'vitest'
import { citationTimeline } from '../../pipeline/charts/citation-timeline.ts'
import { type Examined, WIDTHS } from '../../pipeline/charts/drawing.ts'
import { render } from '../../pipeline/io/render.ts'
import type { CleanCitation } from '../../pipeline/model/citation.ts'
import type { CleanClaim } from '../../pipeline/model/claim.ts'
import type { Finding } from '../../pipeline/model/finding.ts'
import { citation, claim, event } from '../dossier.ts'
import { harbour, unexamined } from './dossier.ts'
import { followed } from './dossier-examined.ts'
import { layersOf, rowsWith, titleOf } from './spec.ts'
import { collisions } from './word-boxes.ts'

const drawn = (dossier: Examined = harbour(), width: number = WIDTHS.page) => {
  const drawing = citationTimeline.draw(dossier, width)
  if (drawing === null) throw new Error('nothing drawn')
  return drawing
}

const found = (
  claims: readonly CleanClaim[],
  citations: readonly CleanCitation[],
  findings: readonly Finding[],
): Examined => ({ ...unexamined({ claims: [...claims], citations: [...citations] }), findings })

/** Half the width of a diamond of 70 square pixels, with half its rim. */
const HALF_DIAMOND = 4.5

/** A dossier of one claim and one source. */
const pair = (period: string, published: string, verdict: Finding['verdict']): Examined =>
  found(
    [claim({ claim: 'C1', period })],
    [citation({ source: 'a', published })],
    [followed('C1', 1, 'a', verdict)],
  )

const words = (dossier: Examined, width: number = WIDTHS.page): string[] =>
  rowsWith(drawn(dossier, width), 'text').map(({ text }) => String(text).replaceAll('\n', ' '))

/** The middle of the mark that stands for a date. */
const placeOf = (dossier: Examined, ids: string, type: 'rect' | 'point'): number => {
  const rows = layersOf(drawn(dossier))
    .filter(({ mark }) => typeof mark === 'object' && mark.type === type)
    .flatMap(({ data }) => data.values)
  const row = rows.find((each) => each.ids === ids)
  if (row === undefined) throw new Error(`no ${type} for ${ids}`)
  return (Number(row.x) + Number(row.x2 ?? row.x)) / 2
}

describe('the citation timeline', () => {
  it('counts the citations that name an older source, one for claims of one time', () => {
    expect(titleOf(drawn())).toBe('1 of 3 dated citations names a source older than what it is cited for')
  })

  it('says so where there is none, or where there are several', () => {
    expect(titleOf(drawn(pair('2019', '2020', 'consistent')))).toBe(
      'The one dated citation names a source that is not older than what it is cited for',
    )
    const two = found(
      [claim({ claim: 'C1', period: '2019' }), claim({ claim: 'C2', period: '2020' })],
      [citation({ source: 'a', published: '2018' })],
      [followed('C1', 1, 'a', 'inconsistent'), followed('C2', 1, 'a', 'inconsistent')],
    )
    expect(titleOf(drawn(two))).toBe('2 of 2 dated citations name sources older than what they are cited for')
  })

  it('says how many days too early, of which note, and for what', () => {
    const shown = words(harbour())
    // from 30 June 2018 to 1 January 2019
    expect(shown).toContain('185 days too early')
    expect(shown).toContain('Oske, note 1 cited for orders of cranes (C1, C2)')
    expect(shown).toContain('8 days too early, or not: its date is vague')
    expect(shown).toContain('30 June 2018')
  })

  it('says where somebody let it stand', () => {
    const dossier = pair('2019', '2018', 'inconsistent')
    const excused = { ...dossier, findings: dossier.findings.map((each) => ({ ...each, excused: true })) }
    expect(words(excused)).toContain('1 day too early (excused)')
  })

  it('puts the source before the event where it is older, and after it where it is not', () => {
    const early = 'note:1;source-follows-event:C1:1:oske-2018;source-follows-event:C2:1:oske-2018'
    expect(placeOf(harbour(), early, 'point')).toBeLessThan(placeOf(harbour(), 'C1;C2', 'rect'))
    const fine = pair('2019-03', '2021', 'consistent')
    expect(placeOf(fine, 'note:1;source-follows-event:C1:1:a', 'point')).toBeGreaterThan(
      placeOf(fine, 'C1', 'rect'),
    )
  })

  it('keeps the diamond of an older source clear of the event, however few the days between', () => {
    const two = found(
      [claim({ claim: 'C1', period: '2019-03' }), claim({ claim: 'C2', period: '1990' })],
      [
        citation({ note: 1, source: 'a', published: '2019-02-28' }),
        citation({ note: 2, source: 'b', published: '1989' }),
      ],
      [followed('C1', 1, 'a', 'inconsistent'), followed('C2', 2, 'b', 'inconsistent')],
    )
    const [bar] = rowsWith(drawn(two), 'ids', 'x', 'x2', 'y2').filter(({ ids }) => ids === 'C1')
    const diamond = placeOf(two, 'note:1;source-follows-event:C1:1:a', 'point')
    expect(diamond + HALF_DIAMOND).toBeLessThanOrEqual(Number(bar?.x))
  })

  it('names an event as the reference does, else by what is measured, else by its key', () => {
    const cause = (subject: string): string => {
      const row = claim({ claim: 'C1', kind: 'event', measure: 'event-date', subject, period: '2019' })
      const dossier = found(
        [row],
        [citation({ source: 'a', published: '2018' })],
        [followed('C1', 1, 'a', 'inconsistent')],
      )
      return words({ ...dossier, events: [event({ event: 'crane-fair', label: 'the crane fair' })] }).join(
        ' | ',
      )
    }
    expect(cause('crane-fair')).toContain('cited for the crane fair (C1)')
    expect(cause('quay-fire')).toContain('cited for quay fire (C1)')
  })

  it('calls a source by its authors, else by what it stands in', () => {
    const name = (authors: string[], container: string): string => {
      const dossier = pair('2019', '2020', 'consistent')
      return words({
        ...dossier,
        citations: [citation({ source: 'a', published: '2020', authors, container })],
      }).join()
    }
    expect(name(['Marit Oske', 'Piet Osvald'], '')).toContain('Oske and Osvald, note 1')
    expect(name(['A. Oske', 'B. Osvald', 'C. Vesk'], '')).toContain('Oske and others, note 1')
    expect(name([], 'The Gazette')).toContain('The Gazette, note 1')
    expect(name([], '')).toContain('A Title, note 1')
  })

  it('does not draw to scale what happened long before, but says when', () => {
    const dossier = found(
      [claim({ claim: 'C1', period: '1813' }), claim({ claim: 'C2', period: '2019' })],
      [citation({ source: 'a', published: '2020' })],
      [followed('C1', 1, 'a', 'consistent'), followed('C2', 1, 'a', 'consistent')],
    )
    expect(words(dossier)).toContain('1813')
    expect(placeOf(dossier, 'C1', 'point')).toBeLessThan(placeOf(dossier, 'C2', 'rect'))
  })

  it('marks where a time has no end', () => {
    expect(placeOf(pair('2019/..', '2021', 'consistent'), 'C1', 'point')).toBeGreaterThan(0)
  })

  it('names what has no date to compare', () => {
    expect(words(harbour())).toContain('1 has no date to compare')
    expect(words(harbour())).toContain('The Harbour Gazette, note 2 (C3)')
  })

  it('draws no thousand citations: those nearest to being too early, and how many more there are', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `C${String(index).padStart(4, '0')}`)
    const dossier = found(
      ids.map((id, index) => claim({ claim: id, period: String(1000 + index) })),
      [citation({ source: 'a', published: '2005' })],
      ids.map((id) => followed(id, 1, 'a', 'consistent')),
    )
    expect(words(dossier)).toContain('and 960 more; the audit and findings.csv have them all')
    expect(words(dossier)).toContain('C0999')
    expect(JSON.parse(JSON.stringify(drawn(dossier).spec)).height).toBeLessThan(1200)
  })

  it('shows the same dates at every width, and renders', async () => {
    const { figures } = drawn()
    expect(figures.map(({ ids, text }) => [ids[0], text]).slice(0, 4)).toEqual([
      ['C1', '2019'],
      ['note:1', '30 June 2018'],
      ['C4', '2020'],
      ['note:2', '24 December 2019'],
    ])
    for (const width of Object.values(WIDTHS)) {
      const drawing = drawn(harbour(), width)
      expect(drawing.figures).toEqual(figures)
      expect((await render(drawing)).svg).toContain('185 days too early')
    }
  })

  it.each(Object.values(WIDTHS))('keeps all words apart and inside at %d pixels', (width) => {
    const container = 'The Quarterly Bulletin of the Permanent Commission on Narrow Seas'
    const periods = ['1899-12-31', '2021-09-30/2021-12-01', '2022', '2022-11-21~/2022-11-30~', '2023/..']
    const claims = periods.map((period, index) => claim({ claim: `C${index}`, period }))
    const sources = ['1890', '2021-07-15/2021-08-31', '2010', '2022-11-20', '2022-12-31']
    const citations = sources.map((published, note) =>
      citation({ note, source: `s${note}`, published, authors: [], container }),
    )
    const verdicts = ['inconsistent', 'inconsistent', 'consistent', 'undetermined', 'inconsistent'] as const
    const early = found(
      claims,
      citations,
      verdicts.map((verdict, note) => followed(`C${note}`, note, `s${note}`, verdict)),
    )
    const fine = found(
      claims,
      citations,
      claims.flatMap(({ claim: id }) =>
        citations.map(({ note }) => followed(id, note, `s${note}`, 'consistent')),
      ),
    )
    for (const dossier of [harbour(), early, fine])
      expect(collisions(drawn(dossier, width), width)).toEqual([])
  })

  it('draws nothing where no citation has both dates', () => {
    expect(citationTimeline.draw(unexamined(), WIDTHS.page)).toBeNull()
    expect(citationTimeline.draw(pair('', '2020', 'not_applicable'), WIDTHS.page)).toBeNull()
    expect(citationTimeline.draw(pair('../2019', '2020', 'not_applicable'), WIDTHS.page)).toBeNull()
    expect(citationTimeline.draw(pair('2019', '', 'not_applicable'), WIDTHS.page)).toBeNull()
  })
})
