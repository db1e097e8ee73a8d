// A verdict by shape, words and colour: a reader who sees no colour loses nothing.
import { VERDICTS, type Verdict } from '../model/finding.ts'

/** Tick in a disc, cross in an octagon, half-filled diamond, dash in a dashed square, dot. */
const SHAPES: Record<Verdict, { readonly ground: string; readonly sign: string }> = {
  consistent: { ground: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', sign: 'M4.6 8.3l2.3 2.4 4.5-5' },
  inconsistent: { ground: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', sign: 'M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6' },
  undetermined: { ground: 'M8 1l7 7-7 7-7-7z', sign: 'M8 1L1 8l7 7z' },
  unsupported: { ground: 'M2 2h12v12H2z', sign: 'M5 8h6' },
  not_applicable: { ground: 'M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8z', sign: '' },
}

const shapeId = (verdict: Verdict): string => `_mark-${verdict}`

/** The shapes, once in a page: thousands of rows show them. */
export const MarkShapes = () => (
  <svg class="mark-shapes" aria-hidden="true">
    {VERDICTS.map((verdict) => (
      <symbol key={verdict} id={shapeId(verdict)} class={`mark is-${verdict}`} viewBox="0 0 16 16">
        <path class="ground" d={SHAPES[verdict].ground} />
        <path class="sign" d={SHAPES[verdict].sign} />
      </symbol>
    ))}
  </svg>
)

/** The shape alone, for the eye; the words beside it are for everyone. */
export const Mark = ({ verdict }: { readonly verdict: Verdict }) => (
  <svg class="mark" aria-hidden="true">
    <use href={`#${shapeId(verdict)}`} />
  </svg>
)

export const VerdictMark = ({ verdict, label }: { readonly verdict: Verdict; readonly label: string }) => (
  <span class={`verdict is-${verdict}`}>
    <Mark verdict={verdict} />
    {label}
  </span>
)
