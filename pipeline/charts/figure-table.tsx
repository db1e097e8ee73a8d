// The figures of a chart as a table: its text alternative, and what a mark says when it is pointed at.
import type { DrawnFigure } from '../model/drawn-figure.ts'
import { intervalText } from '../model/interval-text.ts'
import { periodText } from '../model/period-text.ts'
import { dimensionOf } from './figures.ts'
import { verdictMark } from './verdict-mark.ts'

/** Narrower than this part of itself an interval says nothing beside its figure. */
const THIN = '1/200'

/** The interval in words; nothing where the figure has an end alone, or is itself a range. */
const rangeOf = ({ low, high, unit, text }: DrawnFigure): string => {
  if (low === null || high === null || text.includes('–') || high.sub(low).lte(high.abs().mul(THIN)))
    return ''
  return intervalText({ low: { at: low, closed: true }, high: { at: high, closed: true } }, dimensionOf(unit))
}

interface Column {
  readonly head: string
  readonly kind: string
  readonly cell: (figure: DrawnFigure) => string
}

const COLUMNS: readonly Column[] = [
  { head: 'When', kind: 'when', cell: ({ period }) => (period === null ? '' : periodText(period)) },
  { head: 'Figure', kind: 'figure', cell: ({ text }) => text },
  { head: 'Leaves open', kind: 'range', cell: rangeOf },
  {
    head: 'Verdict',
    kind: 'verdict',
    cell: ({ verdict }) => (verdict === '' ? '' : verdictMark(verdict).label),
  },
  { head: 'Claims', kind: 'of', cell: ({ claims }) => claims.join(', ') },
  { head: 'Comes from', kind: 'ids', cell: ({ ids }) => ids.join(' ') },
]

/** @param label what the table is called, for those who do not see it */
export const FigureTable = ({
  figures,
  label,
}: {
  readonly figures: readonly DrawnFigure[]
  readonly label: string
}) => {
  const columns = COLUMNS.filter(({ cell }) => figures.some((figure) => cell(figure) !== ''))
  return (
    <section class="scroll" aria-label={label} tabindex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.ids.join(';')} data-ids={figure.ids.join(';')}>
              <th scope="row">{figure.what}</th>
              {columns.map(({ kind, cell }) => (
                <td key={kind} class={kind === 'verdict' ? `verdict is-${figure.verdict}` : kind}>
                  {cell(figure)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
