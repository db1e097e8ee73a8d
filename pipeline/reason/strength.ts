// How strong a test is: how many figures like the printed one would have failed it.
// After the "probability of being caught" of GRIM (Brown & Heathers, 2017; Jung, scrutiny), for intervals.
import type { CleanClaim } from '../model/claim.ts'
import type { Interval } from '../model/interval.ts'
import { factorOf, type Statement } from '../model/quantity.ts'
import { ONE, type Rational, rational, ZERO } from '../model/rational.ts'
import { fitting, printedScale, type Run, turning } from './printed-scale.ts'

/** What could have been printed instead, before anything is known; said in the README and in every report. */
export const PRIORS = {
  share: 'a share: every figure above 0, up to 100%',
  rank: 'a place: from the first to the tenth',
  other: 'any other figure: from half of it to twice it',
} as const

type Prior = keyof typeof PRIORS

const LAST_PLACE = 10

const priorOf = ({ kind, base }: Pick<CleanClaim, 'kind' | 'base'>): Prior => {
  if (kind === 'rank') return 'rank'
  return kind === 'share' || base !== '' ? 'share' : 'other'
}

/** The numbers that could have been printed, in the unit and scale of print. */
const numbersOf = (prior: Prior, claim: Statement, own: Rational): readonly [Rational, Rational] => {
  if (prior === 'rank') return [ONE, rational(LAST_PLACE)]
  return prior === 'share' ? [ZERO, ONE.div(factorOf(claim))] : [own.div(2), own.mul(2)]
}

export interface Strength {
  /** From 0 to 1. */
  readonly share: Rational
  readonly failing: number
  readonly all: number
}

/**
 * @param range what everything else leaves the figure
 * @returns the share of figures of the same printed precision, among those of PRIORS, that leave open no value of the range
 */
export const strengthOf = (claim: CleanClaim & Statement, range: Interval): Strength | null => {
  const scale = printedScale(claim)
  if (scale === null) return null
  const [low, high] = numbersOf(priorOf(claim), claim, scale.value(scale.own))
  const first = turning(scale.first, scale.last, (index) => scale.value(index).gte(low))
  const last = turning(scale.first, scale.last, (index) => scale.value(index).gt(high)) - 1
  const all = last - first + 1
  if (all <= 0) return null
  const shared = (run: Run): number => Math.max(0, Math.min(run.last, last) - Math.max(run.first, first) + 1)
  const passing = fitting(scale, range).reduce((sum, run) => sum + shared(run), 0)
  return { share: rational(all - passing).div(all), failing: all - passing, all }
}
