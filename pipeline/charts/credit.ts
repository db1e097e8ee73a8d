// The foot of a chart: which edition of which source, what is our own arithmetic, which claims it concerns.

import type { Dossier } from '../model/dossier.ts'
import { capital, counted, listed } from '../model/english.ts'
import { byCodeUnit } from '../model/table.ts'

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** Publisher and edition: "SIPRI, April 2023 edition". */
export const editionOf = (series: string, dossier: Dossier): string => {
  const source = dossier.sourceById.get(dossier.seriesById.get(series)?.source ?? '')
  const edition =
    source === undefined ? '' : source.vintage === '' ? (source.published?.text ?? '') : source.vintage
  return [publisherOf(series, dossier), edition].filter((part) => part !== '').join(', ')
}

/** A source as it asks to be credited: publisher, title, edition, address. */
const credit = (series: string, { seriesById, sourceById }: Dossier): string[] => {
  const source = sourceById.get(seriesById.get(series)?.source ?? '')
  if (source === undefined) return []
  const edition = source.vintage === '' ? (source.published?.text ?? '') : source.vintage
  const address = source.url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  return [[source.publisher, source.title, edition, address].filter((part) => part !== '').join(', ')]
}

/** @returns "Source: …." for one series, "Sources: …; …." for several of different sources */
export const sourceLine = (series: readonly string[], dossier: Dossier): string => {
  const credits = [...new Set(series.flatMap((id) => credit(id, dossier)))]
  return sentence(`${credits.length > 1 ? 'Sources' : 'Source'}: ${credits.join('; ')}`)
}

/** What the measure of a series counts, as its table defines it; nothing where it says nothing. */
export const noteLine = (series: string, { seriesById, measureById }: Dossier): string[] => {
  const measure = measureById.get(seriesById.get(series)?.measure ?? '')
  return measure === undefined || measure.note === ''
    ? []
    : [sentence(`${capital(measure.label)}: ${measure.note}`)]
}

/** What all partners together supply, as a measure: the total that the table names for it, or the measure itself. */
export const totalMeasure = (measure: string, { measures }: Dossier): string =>
  measures.find(({ totals }) => totals === `${measure}:*>o`)?.measure ?? measure

/** Where the article's share is of another whole than the bars': which is which; nothing where they agree. */
export const otherWholeLine = (claimed: string, shown: string, { measureById }: Dossier): string[] => {
  const label = (id: string): string => measureById.get(id)?.label ?? id
  if (claimed === '' || claimed === shown) return []
  return [
    `The article’s share, as annotated, is of ${label(claimed)}; the bars show the share of ${label(shown)}.`,
  ]
}

/** @returns "The article: “Title”, Publisher; claims C1, C2. Relation R1." */
export const claimLine = (
  claims: readonly string[],
  relations: readonly string[],
  { article }: Dossier,
): string => {
  const many = (ids: readonly string[]): string => (ids.length > 1 ? 's' : '')
  const named = (kind: string, ids: readonly string[]): string =>
    ids.length === 0 ? '' : `; ${kind}${many(ids)} ${ids.join(', ')}`
  return `The article: “${article.title}”, ${article.publisher}${named('claim', claims)}${named('relation', relations)}.`
}

export const publisherOf = (series: string, { seriesById, sourceById }: Dossier): string =>
  (sourceById.get(seriesById.get(series)?.source ?? '')?.publisher ?? series).replace(/ \([^)]*\)/g, '')

const MOST_NAMED = 8

/**
 * @param evidence ids of what findings rest on; those that are no observations are passed over
 * @returns "Sources: …, ….", the publishers drawn on most first, where there are too many to credit each in full;
 *   empty where there is none
 */
export const publishersLine = (evidence: readonly string[], dossier: Dossier): string => {
  const times = new Map<string, number>()
  for (const id of evidence) {
    const series = id.split(':')[0] ?? ''
    if (!dossier.seriesById.has(series)) continue
    const publisher = publisherOf(series, dossier)
    times.set(publisher, (times.get(publisher) ?? 0) + 1)
  }
  const publishers = [...times]
    .sort(([a, one], [b, other]) => other - one || byCodeUnit(a, b))
    .map(([name]) => name)
  const more = publishers.length - MOST_NAMED
  const named = [...publishers.slice(0, MOST_NAMED), ...(more > 0 ? [counted(more, 'other')] : [])]
  return publishers.length === 0
    ? ''
    : sentence(`Sources: ${listed(named)}, in the editions that the audit names`)
}
