// Dossiers of N claims and N relations in an invented world, their rows in random order: the engine gets no help.
import Papa from 'papaparse'
import { printTable } from '../../pipeline/io/csv.ts'
import { type CleanClaim, claimTable } from '../../pipeline/model/claim.ts'
import { type CleanObservation, observationTable } from '../../pipeline/model/reference.ts'
import { type Relation, relationTable } from '../../pipeline/model/relation.ts'
import { claim, observation, relation } from '../dossier.ts'
import { type Random, seeded, shuffled } from './random.ts'

export interface World {
  readonly claims: readonly CleanClaim[]
  readonly relations: readonly Relation[]
  readonly observations: readonly CleanObservation[]
}

/** Writes the rows of one world. */
interface Writer {
  readonly random: Random
  /** The id of the nth claim: in no order. */
  readonly name: (n: number) => string
  readonly say: (n: number, amount: string, row?: Parameters<typeof claim>[0]) => void
  readonly assert: (asserts: string) => void
  readonly observe: (key: string, amount: string) => void
}

type Shape = (size: number, writer: Writer) => void

const HEDGES = ['exact', 'exact', 'about', 'at_least'] as const

/** Each claim is the one before it and a step; `slip` says which one is printed wrong. */
const chained =
  (slip: (size: number) => number): Shape =>
  (size, { random, name, say, assert }) => {
    let value = 1000
    for (let n = 0; n < size; n += 1) {
      const step = 1 + random(9)
      if (n === slip(size)) say(n, String(value * 2 + 1))
      else say(n, String(value), { hedge: HEDGES[random(HEDGES.length)] ?? 'exact' })
      assert(n + 1 < size ? `${name(n)} + ${step} people = ${name(n + 1)}` : `${name(n)} > 0 people`)
      value += step
    }
  }

/** What a cell of relations.csv holds. */
const LONGEST_CELL = 1000

/** All claims are tied to one, most by a comparison each, as many as a cell holds by one sum. */
const starred: Shape = (size, { random, name, say, assert }) => {
  const hub = name(0)
  let sum = name(1)
  say(0, String(1001 * size))
  for (let n = 1; n < size; n += 1) {
    say(n, String(1 + random(1000)), { hedge: HEDGES[random(HEDGES.length)] ?? 'exact' })
    assert(n % 2 === 0 ? `${name(n)} < ${hub}` : `${name(n)} / ${hub} < 50%`)
    if (n > 1 && sum.length + name(n).length < LONGEST_CELL - 20) sum += `, ${name(n)}`
  }
  assert(`sum(${sum}) < ${hub}`)
}

const GROUP = 4
const WRONG_ONE_IN = 100

/** Groups of a whole that was counted, a part, the rest and a share; one group in a hundred cannot hold. */
const scattered: Shape = (size, { random, name, say, assert, observe }) => {
  for (let n = 0; n + GROUP <= size; n += GROUP) {
    const [whole, part, rest, share] = [name(n), name(n + 1), name(n + 2), name(n + 3)]
    const all = 10_000 + random(90_000)
    const some = Math.floor((all * (10 + random(30))) / 100)
    const isWrong = n % (GROUP * WRONG_ONE_IN) === 0
    say(n, String(all), { subject: `X${n}` })
    say(n + 1, String(some))
    say(n + 2, String(all - some))
    const percent = ((isWrong ? 2 : 1) * 100 * some) / all
    say(n + 3, percent.toFixed(1), { kind: 'share', unit: '%', base: 'population' })
    assert(`${part} + ${rest} = ${whole}`)
    assert(`${part} / ${whole} = ${share}`)
    assert(`${rest} < ${whole}`)
    assert(`${whole} = population-census-2020:X${n}@2020`)
    observe(`X${n}`, String(all))
  }
}

export const SHAPES = {
  chained: chained(() => -1),
  'chained, a slip': chained((size) => Math.floor(size / 2)),
  starred,
  scattered,
} satisfies Record<string, Shape>
export type ShapeName = keyof typeof SHAPES

const SEED = 298

export const worldOf = (shape: ShapeName, size: number): World => {
  const random = seeded(SEED)
  const [claims, relations, observations]: [CleanClaim[], Relation[], CleanObservation[]] = [[], [], []]
  const names = shuffled(
    Array.from({ length: size }, (_, n) => `C${n + 1}`),
    random,
  )
  const name = (n: number): string => names[n] ?? 'C0'
  SHAPES[shape](size, {
    random,
    name,
    say: (n, amount, row = {}) =>
      claims.push(
        claim({ claim: name(n), subject: `Y${n}`, unit: 'people', hedge: 'exact', amount, ...row }),
      ),
    assert: (asserts) => relations.push(relation({ relation: `R${relations.length + 1}`, asserts })),
    observe: (key, amount) => observations.push(observation({ key, amount, period: '2020' })),
  })
  return {
    claims: shuffled(claims, random),
    relations: shuffled(relations, random),
    observations: shuffled(observations, random),
  }
}

/** The text of each table. */
export const csvOf = ({ claims, relations, observations }: World): string[] => [
  printTable([...claims], claimTable),
  printTable([...relations], relationTable),
  ...(observations.length === 0 ? [] : [printTable([...observations], observationTable)]),
]

export const parseAlone = (texts: readonly string[]): number =>
  texts.reduce((rows, text) => rows + Papa.parse(text).data.length, 0)
