// Eleven perturbations of whole texts, drawn from seeds, with every quote looked for again: how many are found, and
// above all whether one is ever found in a wrong place without a word of warning.
import { distance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../pipeline/text/anchor.ts'
import { type Proposal, reanchor } from '../../pipeline/text/reanchor.ts'
import { apply, PERTURBATIONS, random } from './perturb.ts'
import { quotedTexts } from './quoted-texts.ts'

const SEEDS = [1, 2, 3]
const FLOOR = 0.6

/** The letters and figures alone, in one form and case: what no perturbation but an edit changes. */
const core = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const coreSpan = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const from = words.search(/[\p{L}\p{N}]/u)
  const kept = /^.*[\p{L}\p{N}]/su.exec(words)?.[0].length ?? 0
  return { start: start + Math.max(0, from), end: start + kept }
}

const NUMBER_WORDS =
  'a(?= third| million)|one|two|three|four|five|six|seven|nine|eleven|half|first|second|third|quarters|tenths|18th|19th|million|billion'
const UNITS = 'per|cent|people|individuals|days?|months?|years?|decade|century|centuries|km|mw|war|gabriel v'
const TIMES =
  'last|past|recent|coming|january|february|march|april|may|june|july|august|september|october|november|december|late|early'
const HEDGES = 'over|some|about|nearly|more than|up to'
const STATING = new RegExp(
  `\\p{N}[\\p{N}.,]*|\\b(?:${[NUMBER_WORDS, UNITS, TIMES, HEDGES].join('|')})\\b`,
  'gu',
)

/** The figures of the words, and what beside them belongs to figures, without any of the code that is tested. */
const states = (text: string, { start, end }: Span): string =>
  (text.slice(start, end).toLowerCase().match(STATING) ?? []).join(' ')

/** The perturbations that may change what is said; the others change how it is printed. */
const CHANGES_WORDS = new Set(['deleted words', 'edits'])

type Outcome = 'right' | 'left to a person' | 'wrong'

interface Trial {
  readonly perturbation: string
  readonly old: string
  readonly text: string
  readonly was: Span
  readonly truth: Span
  readonly proposal: Proposal
}

const outcomeOf = ({ perturbation, old, text, was, truth, proposal }: Trial): Outcome => {
  const { verdict, places, doubt } = proposal
  const [place] = places
  const isSettled = (verdict === 'exact' || verdict === 'moved') && doubt === ''
  const touches = place !== undefined && place.start < truth.end && truth.start < place.end
  const isSame = !CHANGES_WORDS.has(perturbation) || states(old, was) === states(text, truth)
  if (isSettled && (!touches || !isSame)) return 'wrong'
  const [a, b] = [core(old.slice(was.start, was.end)), core(text.slice(truth.start, truth.end))]
  if (1 - distance(a, b) / Math.max(a.length, b.length) < FLOOR) return 'right'
  const hits =
    place !== undefined && JSON.stringify(coreSpan(text, place)) === JSON.stringify(coreSpan(text, truth))
  return hits && (isSettled ? isSame : verdict === 'figure-changed' && !isSame) ? 'right' : 'left to a person'
}

const trialsOf = (
  { text: old, claims, dismissals }: (typeof quotedTexts)[number],
  isKnown: boolean,
): [string, Outcome][] =>
  [...PERTURBATIONS].flatMap(([perturbation, draft]) =>
    SEEDS.flatMap((seed) => {
      const { text, now } = apply(old, draft(old, random(seed)))
      const quotes = [...claims, ...dismissals]
      return reanchor(quotes, isKnown ? old : null, text).flatMap((proposal, index): [string, Outcome][] => {
        const was = quotes[index]?.place
        return was === undefined
          ? []
          : [[perturbation, outcomeOf({ perturbation, old, text, was, truth: now(was), proposal })]]
      })
    }),
  )

const count = (trials: readonly [string, Outcome][], outcome: Outcome): number =>
  trials.filter(([, each]) => each === outcome).length

const WHOLE = { known: 0.995, unknown: 0.995 }

describe.each(quotedTexts)('the quotes of $article in eleven perturbations of its text', (quoted) => {
  for (const knowledge of ['known', 'unknown'] as const) {
    const trials = trialsOf(quoted, knowledge === 'known')
    const right = count(trials, 'right')
    it(`with the old text ${knowledge}: ${right} of ${trials.length} right, ${count(trials, 'left to a person')} left to a person`, () => {
      expect(trials.length).toBeGreaterThan(600)
      expect(right / trials.length).toBeGreaterThanOrEqual(WHOLE[knowledge])
    })

    it(`with the old text ${knowledge}: none in a wrong place, or with another figure, without a warning`, () => {
      expect(trials.filter(([, outcome]) => outcome === 'wrong')).toEqual([])
    })
  }
})
