// Counts of people: every number of people, or share of them, that the article states, beside its evidence.

import { keyOf } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { capital, counted, listed } from '../model/english.ts'
import type { Verdict } from '../model/finding.ts'
import { keyName } from '../model/party.ts'
import { evidenceOf } from '../reason/claim-evidence.ts'
import { claimLine, publishersLine } from './credit.ts'
import type { Chart, Drawing, Examined } from './drawing.ts'
import {
  evidencePanel,
  evidenceWords,
  relationsOf,
  shownRows,
  type Weighed,
  weighed,
} from './evidence-panel.ts'
import { unnamedText } from './evidence-rows.ts'
import { drawIntervals } from './interval-layers.ts'

/** Claims that count people and have evidence beside them, in the order of the table. */
const countsOf = (dossier: Examined): Weighed[] => {
  const counts = evidenceOf(
    dossier,
    ({ measure }) => dossier.measureById.get(measure)?.dimension === 'people',
  )
  return weighed(
    counts.filter(({ published, calculated }) => published.length + calculated.length > 0),
    dossier,
  )
}

const WORDS: readonly (readonly [Verdict, string, string])[] = [
  ['inconsistent', 'cannot be right as printed', 'cannot be right as printed'],
  ['undetermined', 'is open', 'are open'],
  ['unsupported', 'is not tested', 'are not tested'],
  ['consistent', 'holds', 'hold'],
]

/** More are counted and not named. */
const MOST_NAMED = 4
/** More make no picture. */
const MOST_DRAWN = 12

/** "412,000 (population)", and whose where several are of one measure. */
const namesOf = (counts: readonly Weighed[], { measureById }: Dossier): Map<Weighed, string> =>
  new Map(
    counts.map((count) => {
      const { claim } = count
      const label = measureById.get(claim.measure)?.label ?? claim.measure
      const isShared = counts.some((other) => other !== count && other.claim.measure === claim.measure)
      return [count, `${unnamedText(claim)} (${label}${isShared ? `, ${keyName(keyOf(claim))}` : ''})`]
    }),
  )

/** By verdict, worst first: "a third (of …) cannot be right as printed, over 30,000 (deaths) holds". */
const titleOf = (counts: readonly Weighed[], dossier: Dossier): string => {
  const isMany = counts.length > MOST_NAMED
  const named = namesOf(counts, dossier)
  const groups = WORDS.flatMap(([verdict, one, many]) => {
    const alike = counts.filter((count) => count.verdict === verdict)
    if (alike.length === 0) return []
    const names = isMany ? String(alike.length) : listed(alike.map((each) => named.get(each) ?? ''))
    return [`${names} ${alike.length === 1 ? one : many}`]
  })
  if (groups.length === 0)
    return `${counted(counts.length, 'number')} of people beside what is published of them`
  return isMany ? `Of ${counts.length} numbers of people, ${listed(groups)}` : capital(listed(groups))
}

const draw = (dossier: Examined, width: number): Drawing | null => {
  const counts = countsOf(dossier)
  if (counts.length === 0) return null
  const title = titleOf(counts, dossier)
  const shown = counts.slice(0, MOST_DRAWN)
  const alt = `${title}. ${shown.map(evidenceWords).join('. ')}.`
  const claims = shown.map(({ claim }) => claim.claim)
  const relations = relationsOf(shown)
  const figures = shown.flatMap((count) => shownRows(count).map(({ figure }) => figure))
  const some = shown.length < counts.length ? `, the first ${shown.length} of ${counts.length}` : ''
  const spec = drawIntervals({
    width,
    title,
    alt,
    subtitle: `Numbers and shares of people in the article, each above what is published of it${some}`,
    panels: shown.map(evidencePanel),
    foot: [
      publishersLine(
        figures.flatMap(({ ids }) => ids),
        dossier,
      ),
      `Intervals, what the words leave open: our calculation. ${claimLine(claims, relations, dossier)}`,
    ],
  })
  return { id: 'counts-of-people', title, alt, relations, claims, figures, spec }
}

export const countsOfPeople: Chart = {
  id: 'counts-of-people',
  shows: 'claimed numbers of people, against what is published of them',
  draw,
}
