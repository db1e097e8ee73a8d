// The shape of a check: one question asked of a whole dossier, one answer for every case it examined.
import type { Dossier } from '../model/dossier.ts'
import type { About, Answer, Finding, Severity, Verdict } from '../model/finding.ts'

/** What the checks before this one have found. */
export interface Sofar {
  readonly findings: readonly Finding[]
  readonly checks: readonly Pick<Check, 'id' | 'asks' | 'about'>[]
}

export interface Check {
  /** The file's name, kebab case. */
  readonly id: string
  readonly asks: string
  /** What it catches, as an example for the README. */
  readonly catches: string
  /** When its accusation is wrong: “It errs where ...”. */
  readonly errs: string
  /** What an inconsistency is worth. */
  readonly severity: Severity
  readonly about: About
  readonly run: (dossier: Dossier, sofar: Sofar) => readonly Answer[]
}

const idOf = (check: Check, answer: Answer): string => [check.id, ...answer.of].join(':')

const rowOf = (check: Check, answer: Answer, excused: ReadonlySet<string>): Finding => {
  const finding = idOf(check, answer)
  return {
    finding,
    check: check.id,
    claims: [...answer.claims],
    verdict: answer.verdict,
    verdict_then: '',
    severity: check.severity,
    found: answer.found ?? '',
    expected: answer.expected ?? '',
    low: answer.range?.low.at ?? null,
    high: answer.range?.high.at ?? null,
    message: answer.message,
    evidence: [...(answer.evidence ?? [])],
    strength: answer.strength ?? null,
    repair: answer.repair ?? '',
    start: answer.place?.start ?? null,
    end: answer.place?.end ?? null,
    excused: excused.has(finding),
  }
}

/** Every check in turn, each with the answers of those before it, on the evidence that the dossier holds. */
export const ask = (checks: readonly Check[], dossier: Dossier): Finding[] => {
  const excused = new Set(dossier.exceptions.map(({ finding }) => finding))
  const findings: Finding[] = []
  for (const check of checks) {
    const answers = check.run(dossier, { findings, checks })
    findings.push(...answers.map((answer) => rowOf(check, answer, excused)))
  }
  return findings
}

/** What no edition of the time could answer. */
const UNANSWERED: Verdict = 'unsupported'

/**
 * @param now the dossier with the latest editions
 * @param then the dossier with those that were out when the article was; `null` where nobody knows when that was
 * @returns the findings of now, each with the verdict of then
 */
export const askNowAndThen = (checks: readonly Check[], now: Dossier, then: Dossier | null): Finding[] => {
  const findings = ask(checks, now)
  if (then === null) return findings
  const verdicts = new Map(ask(checks, then).map(({ finding, verdict }) => [finding, verdict]))
  return findings.map((row) => ({ ...row, verdict_then: verdicts.get(row.finding) ?? UNANSWERED }))
}
