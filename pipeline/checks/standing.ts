// What stands against the article: errors that nobody excuses, or that an exception excused until a day now past.
import type { Exception, Finding } from '../model/finding.ts'

export interface Standing {
  readonly finding: Finding
  /** The last day on which an exception excused it; `null` where none does. */
  readonly expired: string | null
}

/**
 * @param today ISO day
 * @param summaries ids of checks that only sum up what others found
 * @returns inconsistent findings of severity error that no exception excuses on that day
 */
export const standingErrors = (
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  today: string,
  summaries: ReadonlySet<string>,
): Standing[] => {
  const ends = new Map(exceptions.map(({ finding, expires }) => [finding, expires?.end ?? null]))
  return findings
    .filter(
      ({ verdict, severity, check }) =>
        verdict === 'inconsistent' && severity === 'error' && !summaries.has(check),
    )
    .flatMap((finding): Standing[] => {
      const end = ends.get(finding.finding)
      if (end === undefined) return [{ finding, expired: null }]
      return end !== null && end < today ? [{ finding, expired: end }] : []
    })
}
