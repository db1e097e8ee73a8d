import { describe, expect, it } from 'vitest'
import { CORRUPTION_WORDS, CORRUPTIONS, trialTable } from '../../pipeline/model/sensitivity.ts'

describe('the kinds of seeded error', () => {
  it('have each a name of their own in words', () => {
    const words = Object.values(CORRUPTION_WORDS)
    expect(CORRUPTIONS).toHaveLength(words.length)
    expect(new Set(words).size).toBe(words.length)
  })

  it('are what a trial can name', () => {
    const { corruption } = trialTable.row.shape
    expect(CORRUPTIONS.filter((kind) => !corruption.safeParse(kind).success)).toEqual([])
    expect(corruption.safeParse('times-100').success).toBe(false)
  })
})
