// Rankings in words: the place in one window, what all editions say of a window, and the sentence that sums them up.
import type { Dossier } from '../model/dossier.ts'
import { listed, numberWord, placeWord } from '../model/english.ts'
import type { Verdict } from '../model/finding.ts'
import { hull, type Interval, meets } from '../model/interval.ts'
import { partyName } from '../model/party.ts'
import { years } from '../model/period.ts'
import { periodText } from '../model/period-text.ts'
import type { RankedClaim, RankedWindow } from './ranked-windows.ts'

/** From the first whole place to the last. */
export const placesOf = ({ low, high }: Interval): [number, number] => {
  const from = low.at === null ? 1 : low.at.ceil().valueOf()
  return [from, high.at === null ? from : high.at.floor().valueOf()]
}

/** "second", "second or third", "second to fifth". */
const placeText = (place: Interval): string => {
  const [from, to] = placesOf(place)
  if (from === to) return placeWord(from)
  return `${placeWord(from)} ${to === from + 1 ? 'or' : 'to'} ${placeWord(to)}`
}

export const ownText = ({ place, standings }: RankedWindow): string =>
  place === null ? `not among the ${numberWord(standings.length)} listed` : placeText(place)

/** What one window says of the claimed place: the same, the same or another, another. */
export const toldBy = ({ place }: RankedWindow, claimed: Interval): Verdict => {
  if (place === null || !meets(place, claimed)) return 'inconsistent'
  const [[from, to], [first, last]] = [placesOf(place), placesOf(claimed)]
  return from >= first && to <= last ? 'consistent' : 'undetermined'
}

export const windowName = ({ period }: RankedWindow): string =>
  period.text === '' ? 'an undated ranking' : periodText(period)

interface Told {
  readonly window: string
  readonly verdict: Verdict
  readonly places: string
}

/** What all editions together say of each window, every place that one of them leaves. */
const told = ({ windows, interval }: RankedClaim): Told[] =>
  [...new Map(windows.map((window) => [window.period.text, window])).values()].map((last) => {
    const alike = windows.filter(({ period }) => period.text === last.period.text)
    const places = alike.flatMap(({ place }) => place ?? [])
    const [first, ...rest] = places
    const all = { ...last, place: first === undefined ? null : rest.reduce(hull, first) }
    const isSplit = places.length > 0 && places.length < alike.length
    return {
      window: windowName(last),
      verdict: isSplit ? 'undetermined' : toldBy(all, interval),
      places: isSplit ? `${ownText(all)} or not listed` : ownText(all),
    }
  })

export interface RankWords {
  readonly who: string
  /** "deliveries of major arms from Israel". */
  readonly what: string
  /** "five-year ". */
  readonly length: string
}

export const wordsOf = ({ key, windows }: RankedClaim, { seriesById, measureById }: Dossier): RankWords => {
  const parties = key.split('>')
  const from = parties.length > 1 ? ` from ${partyName(parties[0] ?? '')}` : ''
  const measure = seriesById.get(windows[0]?.series ?? '')?.measure ?? ''
  const lengths = new Set(windows.map(({ period }) => years(period).length))
  const [length = 0] = lengths
  return {
    who: partyName(parties.at(-1) ?? key),
    what: `${measureById.get(measure)?.label ?? measure}${from}`,
    length: lengths.size === 1 && length > 0 ? `${numberWord(length)}-year ` : '',
  }
}

/** More windows than these are counted and not named. */
const MOST_NAMED = 3

/** "second or third in 2017–2021 and 2018–2022". */
const othersText = (others: readonly Told[]): string =>
  listed(
    [...new Set(others.map(({ places }) => places))].map((places) => {
      const alike = others.filter((each) => each.places === places).map(({ window }) => window)
      const windows = others.length > MOST_NAMED ? String(alike.length) : listed(alike)
      return `${places} in ${windows}`
    }),
  )

export const titleOf = (ranked: RankedClaim, { who, what, length }: RankWords): string => {
  const all = told(ranked)
  const others = all.filter(({ verdict }) => verdict !== 'consistent')
  const claimed = all.length - others.length
  const came = `By ${what}, ${who} came`
  const place = placeText(ranked.interval)
  const windows = `${all.length} ${length}windows`
  if (all.length === 1) return `${came} ${all[0]?.places} in ${all[0]?.window}`
  if (others.length === 0)
    return `${came} ${place} in ${all.length === 2 ? `both ${length}windows` : `all ${windows}`}`
  if (claimed === 0) return `${came} ${place} for certain in none of ${windows}: ${othersText(others)}`
  return `${came} ${place} in ${claimed} of ${windows}, ${othersText(others)}`
}
