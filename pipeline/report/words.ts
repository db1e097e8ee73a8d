// The words of the report for verdicts, severities and counts: plain, and the same on every page.
import { counted } from '../model/english.ts'
import type { Severity, Verdict } from '../model/finding.ts'
import { grouped } from '../model/interval-text.ts'
import type { Audit, AuditFinding, Caught, CheckMeta, Correction, Figure, Summary } from './schema.ts'

interface Wording {
  readonly label: string
  readonly means: string
}

/** Verdicts on a claim. */
export const CLAIM_VERDICTS: Record<Verdict, Wording> = {
  consistent: { label: 'Holds', means: 'it agrees with all that it was tested against' },
  inconsistent: {
    label: 'Cannot be right as printed',
    means: 'no value that the printed words leave open fits what it was tested against',
  },
  undetermined: {
    label: 'Open',
    means: 'sources differ, or definition, period or precision do not match, or our own row is in doubt',
  },
  unsupported: { label: 'Not tested', means: 'the reference data hold nothing that tests it' },
  not_applicable: { label: 'Does not apply', means: 'no check has anything to ask' },
}

/** Verdicts of a single check on a single case. */
export const FINDING_VERDICTS: Record<Verdict, Wording> = {
  consistent: { label: 'Agrees', means: 'the check found nothing wrong' },
  inconsistent: { label: 'Does not fit', means: 'the check found that it cannot be so' },
  undetermined: {
    label: 'Open',
    means: 'definition, period, precision or disagreeing sources leave it open',
  },
  unsupported: { label: 'No support', means: 'nothing to test it against, or no note' },
  not_applicable: { label: 'Does not apply', means: 'the question does not arise here' },
}

/** What a correction is headed by: a slip of our own table is no error of the article. */
export const correctionLabel = ({ about, severity }: Pick<Correction, 'about' | 'severity'>): string =>
  about === 'annotation' ? 'Our table' : SEVERITY_WORDS[severity]

export const SEVERITY_WORDS: Record<Severity, string> = { error: 'Error', warning: 'Warning', note: 'Note' }

export const ABOUT_WORDS: Record<CheckMeta['about'], string> = {
  figure: 'the figure',
  citation: 'the citation',
  time: 'the time',
  text: 'the text',
  annotation: 'our own table',
  summary: 'all of it',
}

const PARTS: readonly (readonly [Verdict, (count: number) => string])[] = [
  ['consistent', (count) => `${count} ${count === 1 ? 'holds' : 'hold'}`],
  ['inconsistent', (count) => `${count} cannot be right as printed`],
  ['undetermined', (count) => `${count} ${count === 1 ? 'is' : 'are'} open`],
  ['unsupported', (count) => `${count} could not be tested`],
]

export const verdictList = (verdicts: Summary['verdicts']): string =>
  PARTS.filter(([verdict]) => verdicts[verdict] > 0)
    .map(([verdict, words]) => words(verdicts[verdict]))
    .join(', ')

/** "44 figures and dates: 12 hold, 9 cannot be right as printed, ..." */
export const resultOf = (figures: readonly Figure[], verdicts: Summary['verdicts']): string => {
  if (figures.length === 0) return 'No figure or date was annotated: nothing was tested.'
  const dates = figures.some(({ says }) => says === '')
  const things = dates
    ? counted(figures.length, 'figure or date', 'figures and dates')
    : counted(figures.length, 'figure')
  return `${things}: ${verdictList(verdicts)}.`
}

/** The arithmetic of an answer without its sources: up to the first full stop that ends a sentence. */
const firstSentence = (text: string): string => text.split(/\.\s/u, 1)[0]?.replace(/\.$/u, '') ?? text

/** What an editor can send to the author as it is: the words concerned, what is wrong, what would fit; empty for nothing. */
export const firstToCorrect = (
  [first]: readonly Correction[],
  findings: readonly Pick<AuditFinding, 'finding' | 'message'>[],
  figures: readonly Pick<Figure, 'claim' | 'quote'>[],
): string => {
  if (first === undefined) return ''
  const quotes = first.claims.flatMap((claim) => {
    const figure = figures.find((each) => each.claim === claim)
    return figure === undefined ? [] : [`“${figure.quote}”`]
  })
  const message = findings.find(({ finding }) => finding === first.finding)?.message ?? ''
  const what = quotes.length === 0 ? '' : `${quotes.join(' and ')}: `
  const mend = first.repair === '' ? '' : `; what would fit: ${first.repair}`
  const lead = first.about === 'annotation' ? 'Mend our own table first' : 'Correct first'
  return `${lead} ${what}${firstSentence(message)}${mend}.`
}

/** Whether every quote stands in the text, and which text that is. */
export const quotesTrust = ({ summary, figures }: Pick<Audit, 'summary' | 'figures'>): string => {
  const moved = figures.filter(({ anchor }) => anchor === 'moved' || anchor === 'lost').length
  if (summary.unverified > 0)
    return `${summary.unverified} of ${counted(summary.claims, 'quote')} NOT verified in the article's text.`
  if (moved > 0)
    return `${moved} of ${counted(summary.claims, 'quote')} not found word for word in the article's text.`
  return `All ${counted(summary.claims, 'quote')} verified word for word in the article's text.`
}

/** How much of what the text says in numbers the audit has looked at; the charts count those of the end notes too. */
export const mentionsTrust = ({ mentions }: Summary): string => {
  const { total, claim, citation, dismissed, unaccounted } = mentions
  const done = `${total - unaccounted} of ${counted(total, 'number')} in the running text, end notes left out, accounted for`
  const rest = unaccounted === 0 ? '' : `; ${unaccounted} not looked at`
  return `${done} (${claim} in tested quotes, ${citation} note markers, ${dismissed} set aside with a reason)${rest}.`
}

export const gradesTrust = ({ grades }: Summary): string => {
  const { A, B, ungraded } = grades
  const dates = ungraded === 0 ? '' : `, and ${counted(ungraded, 'dated event')}`
  return `Tested against ${counted(A + B, 'reference figure')}: ${A} read in the primary source (grade A), ${B} in a secondary one or approximated (grade B)${dates}.`
}

/** Who let a finding stand, why and until when; empty where nobody did. */
export const excuseText = ({ excused }: AuditFinding): string => {
  if (excused === null) return ''
  const until = excused.expires === '' ? '' : ` (until ${excused.expires})`
  return `Excused by ${excused.by}: ${excused.reason}${until}`
}

/** Rounded, but never to all or nothing. */
export const percent = (share: number): string => {
  const rounded = Math.round(share * 100)
  return `${share > 0 && share < 1 ? Math.min(99, Math.max(1, rounded)) : rounded}%`
}

/** Where the editions of the article's time give another answer than the latest; else nothing. */
export const thenWords = ({ verdict, verdict_then }: Pick<Figure, 'verdict' | 'verdict_then'>): string => {
  if (verdict_then === '' || verdict_then === verdict) return ''
  if (verdict_then === 'unsupported')
    return 'Nothing that was published when the article was tests it; the evidence here is later.'
  return `On the editions that were out when the article was: ${CLAIM_VERDICTS[verdict_then].label.toLowerCase()}.`
}

/** "12 of 47 (25%)", or that there was nothing to try. */
export const rateWords = ({ trials, caught }: Caught): string =>
  trials === 0 ? 'not tried' : `${caught} of ${trials} (${percent(caught / trials)})`

/** How many amounts nothing bears on, and of how many only the words fail or the definition is in doubt. */
export const untestedTrust = ({ summary, figures }: Pick<Audit, 'summary' | 'figures'>): string => {
  const { figures: all, untested } = summary
  const open = figures.filter(
    ({ says, implied, verdict }) => says !== '' && implied === null && verdict !== 'unsupported',
  ).length
  const rest =
    open === 0 ? '' : `; for ${open}${untested === 0 ? '' : ' more'} the tests leave the number open`
  const lead = untested === 0 ? 'Something tests each' : `Nothing tests ${untested}`
  return `${lead} of the ${counted(all, 'amount')}${rest}.`
}

/** What a clean audit is worth, in one sentence; empty where nobody has tried. */
export const sensitivityTrust = ({ sensitivity }: Pick<Audit, 'sensitivity'>): string => {
  if (sensitivity === null || sensitivity.article.trials === 0) return ''
  const { article, unprotected } = sensitivity
  const rest = unprotected.length === 0 ? '' : ` Nothing protects ${counted(unprotected.length, 'figure')}.`
  return `Of ${counted(article.trials, 'error')} planted in the article's figures and dates, the checks catch ${article.caught} (${percent(article.caught / article.trials)}).${rest}`
}

/** Where a quote stands: heading, paragraph, UTF-16 code units. */
export const placeWords = ({
  heading,
  paragraph,
  start,
  end,
}: Pick<Figure, 'heading' | 'paragraph' | 'start' | 'end'>): string => {
  if (start === null || end === null) return 'no place in the text'
  const under = heading === '' ? [] : [heading]
  const number = paragraph === null ? [] : [`paragraph ${paragraph}`]
  return [...under, ...number, `characters ${grouped(String(start))}–${grouped(String(end))}`].join(', ')
}

/** How hard the test was that a figure passed or failed. */
export const strengthWords = ({
  strength,
  implied,
  verdict,
}: Pick<Figure, 'strength' | 'implied' | 'verdict'>): string => {
  if (strength === null) return ''
  if (implied === null && verdict === 'inconsistent') return 'its words fail, whatever the number'
  if (implied === null) return 'none, for any number would have passed'
  return `of other figures as precise as this one it would catch ${percent(Number(strength))}`
}
