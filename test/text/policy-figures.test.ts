import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTable } from '../../pipeline/io/csv.ts'
import { figureTable, readings } from './policy-figures.ts'

const FILE = 'test/fixtures/policy-figures.csv'
const { value, problems } = parseTable(readFileSync(FILE, 'utf8'), FILE, figureTable)
const figures = value.map(({ row }) => row)

describe('the figures in sentences of policy prose', () => {
  it('are each in one place of their sentence', () => {
    expect(problems).toEqual([])
    expect(figures.length).toBeGreaterThan(200)
    expect(figures.filter(({ sentence, surface }) => sentence.split(surface).length !== 2)).toEqual([])
  })

  it('are read as a reader takes them, nineteen of twenty', () => {
    const all = readings(figures)
    const wrong = all.filter(({ faults }) => faults.length > 0)
    const told = wrong.map(
      ({ sentence, surface, faults }) => `${surface} (${faults.join('; ')}) in “${sentence}”`,
    )
    console.log(`Read otherwise: ${wrong.length} of ${all.length}\n${told.join('\n')}`)
    expect(wrong.length / all.length).toBeLessThanOrEqual(0.05)
  })
})
