import { describe, expect, it } from 'vitest'
import { gaps } from '../../pipeline/text/landmarks.ts'

const BEFORE = 'the archipelago has wind in every month and little flat land'
const QUOTE = 'it has 43 people'
const AFTER = 'neither is rich and neither has another neighbour within easy reach'
const OTHER = 'grain comes over the sea in ships that are booked by the autumn'
const OLD = `${BEFORE} ${QUOTE} ${AFTER} ${OTHER}`

const around = (text: string, words = QUOTE) => {
  const start = OLD.indexOf(words)
  const [found = []] = gaps(OLD, text, [{ start, end: start + words.length }])
  return found.map((gap) => text.slice(gap.text.start, gap.text.end).trim())
}

describe('the gap around a passage', () => {
  it('is the passage itself where nothing changed', () => {
    expect(around(OLD)).toEqual([QUOTE])
  })

  it('holds what the passage became, and what was added beside it', () => {
    expect(around(`${BEFORE} it now has only 44 people. ${AFTER}`)).toEqual(['it now has only 44 people.'])
    expect(around(`${BEFORE} ${AFTER}`)).toEqual([''])
  })

  it('goes with its paragraph wherever that has gone', () => {
    expect(around(`${OTHER} ${BEFORE} ${QUOTE} ${AFTER}`)).toEqual([QUOTE])
  })

  it('is two windows where the words before and after it have parted', () => {
    const found = around(`${AFTER} ${'word '.repeat(2000)} ${BEFORE} ${QUOTE} ${OTHER}`)
    expect(found).toHaveLength(2)
    expect(found[0]).toContain(QUOTE)
  })

  it('is none where no words near it stand in both', () => {
    const far = 'word '.repeat(400)
    const start = far.length + OLD.indexOf(QUOTE)
    const spans = [{ start, end: start + QUOTE.length }]
    expect(gaps(`${far}${OLD} ${far}`, 'quite another text, with not one run of its words', spans)).toEqual([
      [],
    ])
  })

  it('is bounded by the ends of the texts, where the passage stands near them', () => {
    const first = BEFORE.slice(0, 20)
    expect(around(OLD, first)).toEqual([first.trim()])
  })

  it('does not trust words that stand twice', () => {
    const text = `${BEFORE} ${AFTER} ${'word '.repeat(3000)} ${BEFORE} ${QUOTE} ${AFTER}`
    expect(around(text)).not.toContain('')
  })
})
