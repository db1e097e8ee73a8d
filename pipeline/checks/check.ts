// The shape of a check: one question asked of a whole dossier, one answer for every case it examined.
import type { Dossier } from '../model/dossier.ts'
import type { Answer, Finding, Severity } from '../model/finding.ts'

export interface Check {
  /** The file's name, kebab case. */
  readonly id: string
  readonly asks: string
  /** What it catches, as an example for the README. */
  readonly catches: string
  /** What an inconsistency is worth. */
  readonly severity: Severity
  /** Only answers about the figure decide whether the figure holds. */
  readonly about: 'figure' | 'annotation' | 'citation' | 'time'
  readonly run: (dossier: Dossier) => readonly Answer[]
}

/** The check's answers as rows of findings.csv, excused where exceptions.csv says so. */
export const findingsOf = (check: Check, dossier: Dossier): Finding[] => {
  const excused = new Set(dossier.exceptions.map(({ finding }) => finding))
  return check.run(dossier).map((answer) => {
    const finding = [check.id, ...answer.of].join(':')
    return {
      finding,
      check: check.id,
      claims: [...answer.claims],
      verdict: answer.verdict,
      severity: check.severity,
      found: answer.found ?? '',
      expected: answer.expected ?? '',
      low: answer.range?.low.at ?? null,
      high: answer.range?.high.at ?? null,
      message: answer.message,
      evidence: [...(answer.evidence ?? [])],
      strength: null,
      start: answer.place?.start ?? null,
      end: answer.place?.end ?? null,
      excused: excused.has(finding),
    }
  })
}
