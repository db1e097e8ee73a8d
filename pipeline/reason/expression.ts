// The language of relations.csv as a syntax tree: one comparison of two expressions. Reading it is the business of parse.
import type { Scale } from '../model/unit.ts'

export const COMPARISONS = ['=', '<', '<=', '>', '>='] as const
export type Comparison = (typeof COMPARISONS)[number]

export const OPERATORS = ['+', '-', '*', '/'] as const
export type Operator = (typeof OPERATORS)[number]

/** Those of one series, and those of any number of expressions, where a series stands for all that it selects. */
export const SERIES_FUNCTIONS = ['mean', 'count', 'rank'] as const
export const LIST_FUNCTIONS = ['sum', 'max', 'min'] as const
export const FUNCTIONS = [...LIST_FUNCTIONS, ...SERIES_FUNCTIONS] as const

/** Offsets (`at`) are UTF-16 code units inside the cell, where the part begins. */
interface Placed {
  readonly at: number
}

export interface NumberLiteral extends Placed {
  readonly type: 'number'
  /** As written, thousands marks removed, with its sign. */
  readonly digits: string
  readonly scale: Scale
  /** Empty for a bare number. */
  readonly unit: string
}

export interface ClaimReference extends Placed {
  readonly type: 'claim'
  readonly claim: string
}

export interface SeriesReference extends Placed {
  readonly type: 'series'
  readonly series: string
  readonly key: string
  readonly period: string
}

export interface ListCall extends Placed {
  readonly type: 'list'
  readonly name: (typeof LIST_FUNCTIONS)[number]
  readonly items: readonly Expression[]
}

export interface SeriesCall extends Placed {
  readonly type: 'of-series'
  readonly name: (typeof SERIES_FUNCTIONS)[number]
  readonly argument: SeriesReference
}

export interface Operation extends Placed {
  readonly type: 'operation'
  readonly operator: Operator
  readonly left: Expression
  readonly right: Expression
}

export type Expression = NumberLiteral | ClaimReference | SeriesReference | ListCall | SeriesCall | Operation

export interface Assertion {
  readonly comparison: Comparison
  readonly left: Expression
  readonly right: Expression
}

/** Why an expression cannot be read or computed, with the offset in the cell; caught where a relation is handled. */
export class Fault extends Error {
  readonly code: string
  readonly expected: string
  readonly found: string
  readonly at: number

  constructor(code: string, expected: string, found: string, at = 0) {
    super(`${code}: expected ${expected}, found ${found}`)
    this.code = code
    this.expected = expected
    this.found = found
    this.at = at
  }
}

/** Every claim id and series reference in the tree, in reading order. */
export const leavesOf = (node: Expression): (ClaimReference | SeriesReference)[] => {
  switch (node.type) {
    case 'operation':
      return [...leavesOf(node.left), ...leavesOf(node.right)]
    case 'list':
      return node.items.flatMap(leavesOf)
    case 'of-series':
      return [node.argument]
    case 'number':
      return []
    default:
      return [node]
  }
}
