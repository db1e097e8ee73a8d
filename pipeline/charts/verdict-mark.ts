// Verdicts as marks: each by its own shape, filled or hollow, and its words; colour only repeats what these say.
import { VERDICTS, type Verdict } from '../model/finding.ts'
import { VERDICT_COLOURS } from './theme.ts'

export interface VerdictMark {
  /** A Vega symbol: a name, or a path in a box from −1 to 1. */
  readonly shape: string
  /** Its line, and its area where it is filled. */
  readonly colour: string
  readonly filled: boolean
  /** In a few words, for a key or a label. */
  readonly label: string
}

const SALTIRE =
  'M-1,-0.55L-0.55,-1L0,-0.45L0.55,-1L1,-0.55L0.45,0L1,0.55L0.55,1L0,0.45L-0.55,1L-1,0.55L-0.45,0Z'

const MARKS: Record<Verdict, Omit<VerdictMark, 'colour'>> = {
  consistent: { shape: 'circle', filled: true, label: 'holds' },
  inconsistent: { shape: SALTIRE, filled: true, label: 'cannot be right as printed' },
  undetermined: { shape: 'diamond', filled: false, label: 'open' },
  unsupported: { shape: 'square', filled: false, label: 'not tested' },
  not_applicable: { shape: 'triangle-down', filled: false, label: 'does not apply' },
}

export const verdictMark = (verdict: Verdict): VerdictMark => ({
  ...MARKS[verdict],
  colour: VERDICT_COLOURS[verdict],
})

const scaled = (field: string, domain: readonly Verdict[], range: readonly string[]) => ({
  field,
  type: 'nominal' as const,
  scale: { domain: [...domain], range: [...range] },
  legend: null,
})

/**
 * @param field of the data that holds the verdict
 * @param hollow what shows through a mark that is not filled
 * @returns encodings of a mark `{ type: 'point', filled: false, opacity: 1 }`: shape, fill and stroke
 */
export const verdictEncoding = (field: string, hollow: string) => {
  const marks = VERDICTS.map(verdictMark)
  return {
    shape: scaled(
      field,
      VERDICTS,
      marks.map(({ shape }) => shape),
    ),
    fill: scaled(
      field,
      VERDICTS,
      marks.map(({ filled, colour }) => (filled ? colour : hollow)),
    ),
    stroke: scaled(
      field,
      VERDICTS,
      marks.map(({ colour }) => colour),
    ),
  }
}
