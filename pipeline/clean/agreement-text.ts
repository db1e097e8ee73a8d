// The comparison of two annotations as lines for the terminal and as a Markdown table for a dossier's README.
import { counted } from '../model/english.ts'
import type { Agreement, FieldAgreement } from './agreement.ts'

const two = (value: number | null): string => (value === null ? '–' : value.toFixed(2))

const row = ({ field, units, same, kappa, alpha }: FieldAgreement): string[] => [
  field,
  String(units),
  String(same),
  two(kappa),
  two(alpha),
]

const HEADER = ['field', 'units', 'same', 'κ', 'α']

/** Agreement by field, as a Markdown table. */
export const agreementTable = ({ fields }: Agreement): string[] =>
  [HEADER, HEADER.map(() => '---'), ...fields.map(row)].map((cells) => `| ${cells.join(' | ')} |`)

/** What both said, what only one said, and where they differ. */
export const agreementLines = (agreement: Agreement): string[] => {
  const { matched, onlyA, onlyB, disagreements } = agreement
  const quoted = (side: string, rows: Agreement['onlyA']): string[] =>
    rows.map(({ claim, quote }) => `only ${side}: ${claim} “${quote}”`)
  return [
    `${counted(matched, 'claim')} in both, ${onlyA.length} only in A, ${onlyB.length} only in B`,
    ...agreementTable(agreement),
    ...quoted('A', onlyA),
    ...quoted('B', onlyB),
    ...disagreements.map(
      ({ a, b, field, said: [first, second] }) => `${a} / ${b}: ${field}: A “${first}”, B “${second}”`,
    ),
  ]
}
