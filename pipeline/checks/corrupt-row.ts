// What each kind of seeded error changes in the row of a claim.
import type { CleanClaim } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { parsePeriod } from '../model/period.ts'
import { factorOf, unitOf } from '../model/quantity.ts'
import { ONE } from '../model/rational.ts'
import type { Corruption } from '../model/sensitivity.ts'
import { byCodeUnit } from '../model/table.ts'
import { UNITS } from '../model/unit.ts'
import { type Corrupt, changedBy, powered, restOf, swapped } from './corrupt-amount.ts'

export type Changed = Partial<Pick<CleanClaim, 'amount' | 'amount_to' | 'unit' | 'period' | 'base' | 'cites'>>

/** `null` where the kind does not apply: no year without a date, no rest of what is no share. */
type Change = (claim: CleanClaim, dossier: Dossier) => Changed | null

/** Both ends of a range alike. */
const amounts =
  (corrupt: Corrupt): Change =>
  (claim) => {
    if (claim.amount === '') return null
    const { discrete } = unitOf(claim)
    const amount = corrupt(claim.amount, discrete)
    const amount_to = claim.amount_to === '' ? '' : corrupt(claim.amount_to, discrete)
    return amount === null || amount_to === null ? null : { amount, amount_to }
  }

/** In one end of a range. */
const digitsSwapped: Change = (claim) => {
  const amount = swapped(claim.amount)
  if (amount !== null) return { amount }
  const amount_to = swapped(claim.amount_to)
  return amount_to === null ? null : { amount_to }
}

/** The rest of a range runs from the rest of its high end to that of its low one. */
const complement: Change = (claim) => {
  if (claim.amount === '' || claim.base === '' || unitOf(claim).dimension !== 'ratio') return null
  const rest = restOf(ONE.div(factorOf(claim)))
  const [low, high] = [rest(claim.amount), claim.amount_to === '' ? '' : rest(claim.amount_to)]
  if (low === null || high === null) return null
  return high === '' ? { amount: low } : { amount: high, amount_to: low }
}

/** Every year of the period moved; `null` for decades, and for a day that the other year does not have. */
const yearsLater =
  (years: number): Change =>
  ({ period }) => {
    const moved = period?.text.replace(/\d{4}/g, (year) => String(Number(year) + years).padStart(4, '0'))
    const parsed = moved === undefined || moved === period?.text ? null : parsePeriod(moved)
    return parsed === null ? null : { period: parsed }
  }

/** Another whole that somebody publishes a share of, else another measure that is counted as the whole is. */
const baseSwapped: Change = ({ amount, base, measure }, { series, measures, measureById }) => {
  if (amount === '' || base === '') return null
  const known = series.filter((row) => row.measure === measure && row.base !== '').map((row) => row.base)
  const dimension = measureById.get(base)?.dimension
  const alike = measures.filter((row) => row.dimension === dimension).map((row) => row.measure)
  const isOther = (name: string): boolean => name !== base && name !== measure
  const [other] = [...known.sort(byCodeUnit), ...alike.sort(byCodeUnit)].filter(isOther)
  return other === undefined ? null : { base: other }
}

/** Another unit of the dimension, else the next that there is. */
const unitSwapped: Change = (claim) => {
  if (claim.amount === '') return null
  const names = [...UNITS.keys()]
  const { dimension } = unitOf(claim)
  const place = names.indexOf(claim.unit)
  const others = [...names.slice(place + 1), ...names.slice(0, place)]
  const unit = others.find((name) => UNITS.get(name)?.dimension === dimension) ?? others[0]
  return unit === undefined ? null : { unit }
}

export const nextNote = (note: string): string => String(Number(note) + 1)

const noteShifted: Change = ({ cites }) => (cites.length === 0 ? null : { cites: cites.map(nextNote) })

export const CHANGES: Readonly<Record<Corruption, Change>> = {
  'times-10': amounts(powered(1)),
  'divided-by-10': amounts(powered(-1)),
  'times-1000': amounts(powered(3)),
  'digits-swapped': digitsSwapped,
  'plus-20-percent': amounts(changedBy('1/5')),
  'minus-20-percent': amounts(changedBy('-1/5')),
  complement,
  'year-plus-1': yearsLater(1),
  'year-minus-1': yearsLater(-1),
  'base-swapped': baseSwapped,
  'unit-swapped': unitSwapped,
  'note-shifted': noteShifted,
}
