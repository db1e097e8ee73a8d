// Partners in the groups that a chart names: the one singled out, the largest, and all others together.
import { desc, from, op } from 'arquero'
import { partyName } from '../model/party.ts'
import { drawn } from './figures.ts'
import type { Yearly } from './yearly.ts'

/** What a group supplied in one year, in base units, and the observations that it is summed from. */
export interface Supplied {
  readonly year: number
  readonly value: number
  readonly ids: string
}

export interface Group {
  readonly name: string
  /** The first of its partners. */
  readonly partner: string
  readonly members: readonly string[]
  readonly years: readonly Supplied[]
}

/** Named beside the one singled out; the next would be too thin to see. */
const MOST_NAMED = 3

export const partnerOf = (key: string): string => key.split('>')[0] ?? key

/** Partners by what they supplied in all years, largest first. */
const byTotal = (rows: readonly Yearly[]): string[] => {
  const totals = from(rows.map(({ key, value }) => ({ partner: partnerOf(key), value })))
    .groupby('partner')
    .rollup({ total: op.sum('value') })
    .orderby(desc('total'), 'partner')
  return Array.from({ length: totals.numRows() }, (_, row) => String(totals.get('partner', row)))
}

const byYear = (rows: readonly Yearly[]): Supplied[] => {
  const sums = from(rows.map(({ year, value, observation }) => ({ year, value, observation })))
    .groupby('year')
    .rollup({ value: op.sum('value'), observations: op.array_agg('observation') })
    .orderby('year')
  return Array.from({ length: sums.numRows() }, (_, row) => ({
    year: Number(sums.get('year', row)),
    value: drawn(Number(sums.get('value', row))),
    ids: String(sums.get('observations', row)).replaceAll(',', ';'),
  }))
}

/**
 * @param first the partner singled out, to stand at the foot of each bar; `null` for the largest
 * @returns the groups from the foot of a bar upwards, "others" last
 */
export const groupsOf = (rows: readonly Yearly[], first: string | null): Group[] => {
  const ordered = byTotal(rows).filter((partner) => partner !== first)
  const lead = first === null ? [] : [first]
  const single = ordered.length <= MOST_NAMED + 1 ? ordered.length : MOST_NAMED
  const named = [...lead, ...ordered.slice(0, single)].map((partner) => ({
    name: partyName(partner),
    members: [partner],
  }))
  const rest = ordered.slice(single)
  const all = rest.length === 0 ? named : [...named, { name: 'others', members: rest }]
  return all.map(({ name, members }) => ({
    name,
    members,
    partner: members[0] ?? '',
    years: byYear(rows.filter(({ key }) => members.includes(partnerOf(key)))),
  }))
}
