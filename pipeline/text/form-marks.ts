// Form marks: where a note departs from the form that most notes of its article have.
import type { FormMark } from '../model/note.ts'
import { FEATURES, type Feature, type PrintedWork } from './form-features.ts'

/** Fewer are no custom, and twice as many as the others are one. */
const FEWEST = 3

const isCustom = (these: number, others: number): boolean => these >= FEWEST && these >= 2 * others

const departures = (works: readonly PrintedWork[], { against, departs }: Feature): Set<PrintedWork> => {
  const answers = works.map((work) => ({ work, departs: departs(work) }))
  const departing = answers.filter((answer) => answer.departs === true).map(({ work }) => work)
  const conforming = answers.filter((answer) => answer.departs === false).length
  const isFault =
    against === 'most' ? isCustom(conforming, departing.length) : conforming > 0 || departing.length < FEWEST
  return new Set(isFault ? departing : [])
}

/** @returns the marks of each work, in the order of the works */
export const formMarks = (works: readonly PrintedWork[]): FormMark[][] => {
  const departing = FEATURES.map((feature) => ({
    mark: feature.mark,
    works: departures(works, feature),
  }))
  return works.map((work) => departing.filter((feature) => feature.works.has(work)).map(({ mark }) => mark))
}
