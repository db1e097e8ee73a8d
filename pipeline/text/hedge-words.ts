// Hedges: the words and signs beside a figure that say how exactly it is meant.
import type { Hedge } from '../model/hedge.ts'

const GREATER = 'more greater bigger larger higher longer older taller'.split(' ')
const LESS = 'less fewer lower smaller shorter younger'.split(' ')

/** "Bigger than", "bigger than or equal to", "bigger or equal to", "no bigger than". */
const comparisons = (
  words: readonly string[],
  strict: Hedge,
  loose: Hedge,
  denied: Hedge,
): [string, Hedge][] =>
  words.flatMap((word): [string, Hedge][] => [
    [`no ${word} than`, denied],
    [`not ${word} than`, denied],
    [`${word} than`, strict],
    [`${word} than or equal to`, loose],
    [`${word} or equal to`, loose],
    [`${word} or equal than`, loose],
  ])

const ABOVE = ['above', 'over', 'upwards']
const BELOW = ['below', 'under']

/** "Or more", "and above" behind the figure; "40 ships and more planes" bounds nothing. */
const bounds = (compared: readonly string[], places: readonly string[], hedge: Hedge): [string, Hedge][] => [
  ...[...compared, ...places].map((word): [string, Hedge] => [`or ${word}`, hedge]),
  ...places.map((word): [string, Hedge] => [`and ${word}`, hedge]),
]

/** Before the figure. */
export const HEDGES_BEFORE: ReadonlyMap<string, Hedge> = new Map([
  ...comparisons(GREATER, 'over', 'at_least', 'up_to'),
  ...comparisons(LESS, 'under', 'up_to', 'at_least'),
  ['a maximum of', 'up_to'],
  ['at most', 'up_to'],
  ['at most or equal to', 'up_to'],
  ['as many as', 'up_to'],
  ['as much as', 'up_to'],
  ['as high as', 'up_to'],
  ['up to', 'up_to'],
  ['maximum', 'up_to'],
  ['≤', 'up_to'],
  ['<=', 'up_to'],
  ['a minimum of', 'at_least'],
  ['at least', 'at_least'],
  ['at least or equal to', 'at_least'],
  ['minimum', 'at_least'],
  ['≥', 'at_least'],
  ['>=', 'at_least'],
  ['well over', 'over'],
  ['just over', 'over'],
  ['slightly over', 'over'],
  ['upwards of', 'over'],
  ['in excess of', 'over'],
  ['exceeding', 'over'],
  ['exceeded', 'over'],
  ['exceeds', 'over'],
  ['exceed', 'over'],
  ['surpass', 'over'],
  ['surpasses', 'over'],
  ['surpassing', 'over'],
  ['surpassed', 'over'],
  ['above', 'over'],
  ['over', 'over'],
  ['>', 'over'],
  ['under', 'under'],
  ['below', 'under'],
  ['<', 'under'],
  ['close to', 'nearly'],
  ['just under', 'nearly'],
  ['just below', 'nearly'],
  ['just short of', 'nearly'],
  ['approaching', 'nearly'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['roughly', 'about'],
  ['around', 'about'],
  ['about', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
  ['ca', 'about'],
  ['c', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
])

/** Behind the figure. */
export const HEDGES_BEHIND: ReadonlyMap<string, Hedge> = new Map([
  ...bounds(GREATER, ABOVE, 'at_least'),
  ...bounds(LESS, BELOW, 'up_to'),
  ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['odd', 'about'],
  ['at least', 'at_least'],
  ['plus', 'at_least'],
  ['+', 'at_least'],
  ['at most', 'up_to'],
])
