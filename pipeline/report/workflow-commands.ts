// What GitHub Actions shows beside the lines of a change: one workflow command for each correction.
import { capital, counted } from '../model/english.ts'
import { SEVERITIES, type Severity } from '../model/finding.ts'
import { type Places, type Spot, spotsOf } from './places.ts'
import { type Reading, readingOf } from './reading.ts'
import type { Audit, Correction } from './schema.ts'
import { cut, visible } from './visible.ts'
import { correctionLabel } from './words.ts'

export interface Remark {
  readonly severity: Severity
  readonly spot: Spot
  readonly title: string
  readonly message: string
}

/** GitHub shows no more of one level in a step. */
const MOST_SHOWN = 10

/** A remark beside a line is read there: what is longer is a file that slipped into a cell. */
const LONGEST = 4000

const LEVELS = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<
  Severity,
  string
>

/** On one line; a percent sign opens an escape in a command, in its properties colons and commas end one. */
const data = (text: string): string => cut(visible(text), LONGEST).replaceAll('%', '%25')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const command = (
  { severity, spot: { file, line }, title, message }: Remark,
  place: (file: string) => string,
): string =>
  `::${LEVELS[severity]} file=${property(place(file))},line=${line},title=${property(title)}::${data(message)}`

/** The words concerned, or where there are none, what stands there. */
const titleOf = (
  { claims, about, severity }: Correction,
  { words, where }: Spot,
  reading: Reading,
): string => {
  const quotes = claims.map((claim) => `“${reading.figure.get(claim)?.quote ?? claim}”`)
  const place = words === '' ? capital(where) : `“${words}”`
  const title = quotes.length === 0 ? place : quotes.join(' and ')
  return about === 'annotation' ? `${correctionLabel({ about, severity })}: ${title}` : title
}

/** One remark a correction, the most important first; findings that say the same are not repeated. */
export const remarksOf = (audit: Audit, places: Places): Remark[] => {
  const reading = readingOf(audit)
  return audit.first.flatMap((correction) => {
    const finding = reading.finding.get(correction.finding)
    if (finding === undefined) return []
    const [spot] = spotsOf(finding, places)
    const mend = correction.repair === '' ? '' : ` Smallest repair: ${correction.repair}.`
    const said = { title: titleOf(correction, spot, reading), message: `${finding.message}${mend}` }
    return [{ severity: correction.severity, spot, ...said }]
  })
}

/**
 * @param remarks the most important first
 * @param place a file's path as seen from where the command was given
 * @returns a command for each of the first ten of a level, and a line that says how many more there are
 */
export const workflowCommands = (remarks: readonly Remark[], place: (file: string) => string): string[] => {
  const levels = SEVERITIES.map((level) => ({
    level,
    all: remarks.filter(({ severity }) => severity === level),
  }))
  const more = levels
    .filter(({ all }) => all.length > MOST_SHOWN)
    .map(({ level, all }) => counted(all.length - MOST_SHOWN, level))
  return [
    ...levels.flatMap(({ all }) => all.slice(0, MOST_SHOWN).map((remark) => command(remark, place))),
    ...(more.length === 0 ? [] : [`GitHub shows ten of each: ${more.join(', ')} more in the report.`]),
  ]
}
