// The verdict on a claim: the one place that says how its findings make it.
//
// Only checks about the figure decide. Over their findings that nobody excused, a claim is
// - `undetermined` if a check of our own annotation fails on it: a doubtful row accuses nobody;
// - else `inconsistent` if any finding is; if the finding also rests on another claim's doubtful row, `undetermined`;
// - else `undetermined` if any finding is;
// - else `consistent` if a consistent finding rests on evidence ("a share lies below 100%" tests nothing);
// - else `unsupported`: nothing here tests it.
// Where several claims are tested together, one that evidence of its own supports is not drawn into the others' trouble,
// nor is one that need not be given up to make all hold: if the sale is reported everywhere and its share by nobody, the
// share has to answer.
// Findings about citations and time are shown beside the verdict and never change it.
import { type About, type Asker, type Finding, SEVERITIES, type Verdict } from '../model/finding.ts'
import { byCodeUnit } from '../model/table.ts'

export interface Judged {
  readonly verdict: Verdict
  /** The finding that decides it; `null` where none does. */
  readonly by: Finding | null
}

export type Judge = (claim: string) => Judged

/** Findings by what an inconsistency is worth, then in the order of the checks, then by id. */
export const orderOfFindings = (checks: readonly Asker[]): ((a: Finding, b: Finding) => number) => {
  const place = new Map(checks.map(({ id }, index) => [id, index]))
  const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity)
  const turn = ({ check }: Finding): number => place.get(check) ?? checks.length
  return (a, b) => rank(a) - rank(b) || turn(a) - turn(b) || byCodeUnit(a.finding, b.finding)
}

/** Claims whose own row fails a check of the annotation. */
export const doubtedClaims = (findings: readonly Finding[], checks: readonly Asker[]): Set<string> => {
  const annotation = new Set(checks.filter(({ about }) => about === 'annotation').map(({ id }) => id))
  return new Set(
    findings
      .filter(
        ({ check, verdict, excused }) => !excused && verdict === 'inconsistent' && annotation.has(check),
      )
      .flatMap(({ claims }) => claims),
  )
}

type Tested = Pick<Finding, 'claims' | 'verdict' | 'evidence'>

/** Claims that some evidence supports and none contradicts when each is tested alone. */
export const vouchedClaims = (findings: readonly Tested[]): Set<string> => {
  const alone = findings.filter(({ claims }) => claims.length === 1)
  const named = (wanted: (finding: Tested) => boolean): Set<string> =>
    new Set(alone.filter(wanted).flatMap(({ claims }) => claims))
  const contradicted = named(({ verdict }) => verdict === 'inconsistent' || verdict === 'undetermined')
  const supported = named(({ verdict, evidence }) => verdict === 'consistent' && evidence.length > 0)
  return new Set([...supported].filter((claim) => !contradicted.has(claim)))
}

const bearsOn = (claim: string, { claims }: Finding, cleared: ReadonlySet<string>): boolean =>
  claims.length < 2 || !cleared.has(claim) || claims.every((each) => cleared.has(each))

/**
 * @param readings relations that are readings: of two findings with one verdict, that which weighs more of them says more, and then
 *   that which weighs more besides
 * @param acquitted claims that stand in a conflict, and that no cheapest way out of it gives up
 * @returns the verdict on each claim, by id
 */
export const judge = (
  findings: readonly Finding[],
  checks: readonly Asker[],
  readings: ReadonlySet<string>,
  acquitted: ReadonlySet<string>,
): Judge => {
  const about = new Map(checks.map((check) => [check.id, check.about]))
  const doubted = doubtedClaims(findings, checks)
  const byWorth = orderOfFindings(checks)
  const weighs = ({ evidence }: Finding): number => evidence.filter((id) => readings.has(id)).length
  const besides = (finding: Finding): number => (weighs(finding) === 0 ? 0 : finding.evidence.length)
  const standing = findings
    .filter(({ excused }) => !excused)
    .sort((a, b) => weighs(b) - weighs(a) || besides(b) - besides(a) || byWorth(a, b))
  const vouched = vouchedClaims(standing.filter(({ check }) => about.get(check) === 'figure'))
  const cleared = new Set([...vouched, ...acquitted])
  return (claim) => {
    const own = standing.filter(
      (finding) => finding.claims.includes(claim) && bearsOn(claim, finding, cleared),
    )
    const first = (subject: About, wanted: (finding: Finding) => boolean): Finding | undefined =>
      own.find((finding) => about.get(finding.check) === subject && wanted(finding))
    const sound = ({ claims }: Finding): boolean => !claims.some((other) => doubted.has(other))
    const doubt = first('annotation', ({ verdict }) => verdict === 'inconsistent')
    if (doubt !== undefined) return { verdict: 'undetermined', by: doubt }
    const clash = first('figure', (finding) => finding.verdict === 'inconsistent' && sound(finding))
    if (clash !== undefined) return { verdict: 'inconsistent', by: clash }
    const open = first('figure', ({ verdict }) => verdict === 'undetermined' || verdict === 'inconsistent')
    if (open !== undefined) return { verdict: 'undetermined', by: open }
    const tested = first('figure', ({ verdict, evidence }) => verdict === 'consistent' && evidence.length > 0)
    if (tested !== undefined) return { verdict: 'consistent', by: tested }
    return { verdict: 'unsupported', by: first('figure', ({ verdict }) => verdict === 'unsupported') ?? null }
  }
}
