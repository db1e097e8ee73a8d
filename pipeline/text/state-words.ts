// States in the text: which runs of capitalised words name a state, or are the adjective of one.
import { DEMONYMS, STATE_NAMES } from '../model/nation.ts'

const WORD = '(?:(?:\\p{Lu}\\.){2,3}|\\p{Lu}\\p{L}*)'

/** A run of up to three capitalised words: whether it names a state is looked up. */
export const PROPER = `${WORD}(?:\\s(?:of\\s)?${WORD}){0,2}`

const known = (name: string): string => STATE_NAMES.get(name) ?? DEMONYMS.get(name) ?? ''

/** The run itself, then what is left of it without its first words ("However Iran"), then without its last. */
const readings = (run: string): string[] => {
  const words = run.replace(/['’]s?$/, '').split(/\s+/)
  const tails = words.map((_, index) => words.slice(index).join(' '))
  const heads = words.map((_, index) => words.slice(0, words.length - index).join(' '))
  return [...tails, ...heads.slice(1)]
}

/** The alpha-3 code of the state that the words name or are an adjective of; empty where they do neither. */
export const stateOf = (run: string | undefined): string =>
  run === undefined
    ? ''
    : (readings(run)
        .map(known)
        .find((state) => state !== '') ?? '')

const RUN = new RegExp(PROPER, 'gu')

/** The states that the words name, each once. */
export const statesIn = (words: string): string[] => [
  ...new Set([...words.matchAll(RUN)].map(([run]) => stateOf(run)).filter((state) => state !== '')),
]
