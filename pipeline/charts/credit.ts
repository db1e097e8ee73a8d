// The foot of a chart: which edition of which source, what is our own arithmetic, which claims it concerns.

import type { Dossier } from '../model/dossier.ts'
import { capital } from '../model/english.ts'

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

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
  return [`The article says a share of ${label(claimed)}; the bars show the share of ${label(shown)}.`]
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
