// Does the page that a note points at lie in the pages of its chapter, and do two chapters of one book keep apart?
import { capital } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { type Note, workName } from '../model/note.ts'
import { contains, overlapOf, type PageRange, pageRange } from '../text/page-range.ts'
import { titleKey } from '../text/title-words.ts'
import type { Check } from './check.ts'

const whole = (work: Note): PageRange | null => pageRange(work.pages)

const pointed = (work: Note, notes: readonly Note[], range: PageRange): Answer => {
  const name = capital(workName(work, notes))
  const base = {
    of: [String(work.note), String(work.work)],
    claims: [],
    found: work.pinpoint,
    expected: work.pages,
    evidence: [`note-${work.note}`],
    place: work,
  }
  if (range.first > range.last)
    return {
      ...base,
      verdict: 'inconsistent',
      message: `${name}: pages ${work.pages} end before they begin.`,
    }
  const points = work.pinpoint.split(/,\s*/).map(pageRange)
  if (points.some((point) => point === null))
    return { ...base, verdict: 'undetermined', message: `${name}: “${work.pinpoint}” is no page number.` }
  const isOutside = points.some((point) => point !== null && !contains(range, point))
  return isOutside
    ? {
        ...base,
        verdict: 'inconsistent',
        message: `${name} points at page ${work.pinpoint}, outside of its pages ${work.pages}.`,
      }
    : {
        ...base,
        verdict: 'consistent',
        message: `${name}: page ${work.pinpoint} lies in pages ${work.pages}.`,
      }
}

const isSameBook = (a: Note, b: Note): boolean =>
  titleKey(a.container) === titleKey(b.container) &&
  titleKey(a.title) !== titleKey(b.title) &&
  (a.published === null || b.published === null || a.published.text === b.published.text)

const pair = (a: Note, b: Note): Answer => {
  const shared = overlapOf(whole(a), whole(b))
  const base = {
    of: ['book', String(a.note), String(b.note)],
    claims: [],
    found: `${a.pages} and ${b.pages}`,
    evidence: [`note-${a.note}`, `note-${b.note}`],
    place: b,
  }
  const words = `Notes ${a.note} and ${b.note} cite two chapters of “${a.container}”, pages ${a.pages} and ${b.pages}`
  return shared === null
    ? { ...base, verdict: 'consistent', message: `${words}: they do not overlap.` }
    : { ...base, verdict: 'inconsistent', message: `${words}: page ${shared} cannot be in both.` }
}

/** Each chapter once, however many notes cite it. */
const chapters = (notes: readonly Note[]): Note[] => {
  const placed = notes.filter(
    (work) => work.kind === 'chapter' && work.container !== '' && whole(work) !== null,
  )
  const key = (work: Note): string => `${titleKey(work.container)}|${titleKey(work.title)}`
  return placed.filter((work, index) => placed.findIndex((other) => key(other) === key(work)) === index)
}

export const pageInRange: Check = {
  id: 'page-in-range',
  asks: 'Does the page pointed at lie in the pages of its chapter, and do two chapters of one book keep apart?',
  catches: 'pages 55–82 with a reference to page 93; chapters on pages 366–381 and 381–402 of one book',
  errs: 'the pages of one edition are cited with the chapter of another',
  severity: 'warning',
  about: 'citation',
  run: ({ notes }) => {
    const pointing = notes.flatMap((work) => {
      const range = whole(work)
      return range === null || work.pinpoint === '' ? [] : [pointed(work, notes, range)]
    })
    const all = chapters(notes)
    const pairs = all.flatMap((a, index) =>
      all.slice(index + 1).flatMap((b) => (isSameBook(a, b) ? [pair(a, b)] : [])),
    )
    return [...pointing, ...pairs]
  },
}
