import { describe, expect, it } from 'vitest'
import { figureChanges, figureChangesOf } from '../../pipeline/text/figure-change.ts'

const whole = (text: string) => ({ text, start: 0, end: text.length })
const within = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { text, start, end: start + words.length }
}
const changes = (was: string, now: string) =>
  figureChanges(whole(was), whole(now)).map((change) => [change.was, change.now])

describe('figures that changed', () => {
  it.each([
    ['it sold 43 tanks', 'it sold 44 tanks', '43', '44'],
    ['over 30,000 died', 'over 20,000 died', '30,000', '20,000'],
    ['US$1.6 billion', 'US$1.6 million', 'US$1.6 billion', 'US$1.6 million'],
    ['worth 1.60', 'worth 1.6', '1.60', '1.6'],
    ['a third of it', 'a fifth of it', 'a third', 'a fifth'],
    ['in April 1992', 'in April 1993', 'April 1992', 'April 1993'],
    ['in the late 1980s', 'in the late 1970s', '1980s', '1970s'],
    ['in late 2021', 'in 2021', 'late 2021', '2021'],
    ['the second Harbour war', 'the second Harbour', 'second Harbour war', 'second'],
    ['10² of them', '102 of them', '10', '102'],
    ['in april 1992', 'in May 1992', '1992', 'May 1992'],
  ])('from %j to %j are %j and %j', (was, now, a, b) => {
    const [change, ...others] = changes(was, now)
    expect(others).toEqual([])
    expect(change?.[0]).toContain(a)
    expect(change?.[1]).toContain(b)
  })

  it('are told where only the hedge is another', () => {
    const [change] = changes('over 30,000 died', 'about 30,000 died')
    expect(change?.[0]).toContain('over')
    expect(change?.[1]).toContain('about')
  })

  it('are told where a figure was added or taken out', () => {
    expect(changes('it sold tanks', 'it sold 43 tanks')).toEqual([['', expect.stringContaining('43')]])
    expect(changes('it sold 43 tanks to 2 states', 'it sold 43 tanks')[0]?.[1]).toBe('')
  })

  it.each([
    ['16 per cent of it', '16% of it'],
    ['1,400 people', '1\u202f400 people'],
    ['200–400 km', '200–\n400 km'],
    ['three-quarters of it', 'three-\nquarters of it'],
    ['412,000 people', '412,000\u00a0peo\u00adple'],
    ['two tanks', '2 tanks'],
    ['“43” tanks', '"43" tanks'],
    ['In April 1992', 'IN APRIL 1992'],
    ['in April 1992', 'in april 1992'],
    ['Four-Day War of 2016', 'four-day war of 2016'],
  ])('are none between %j and %j', (was, now) => {
    expect(changes(was, now)).toEqual([])
  })

  it('are read with what stands beside the words', () => {
    const old = within('the city has 43 people today', '43 people')
    expect(figureChanges(old, within('the city has 143 people today', '43 people'))[0]?.now).toContain('143')
    expect(figureChanges(old, within('the city has over 43 people today', '43 people'))).toHaveLength(1)
    expect(figureChanges(old, within('the town has 43 people today', '43 people'))).toEqual([])
  })
})

describe('figures that changed in words of which nothing else is known', () => {
  it('are read in the words alone', () => {
    expect(figureChangesOf('43 people', within('over 43 people', '43 people'))).toEqual([])
    expect(figureChangesOf('43 people', within('over 44 people', '44 people'))).toHaveLength(1)
  })

  it('are told where a figure goes on beyond the words', () => {
    expect(figureChangesOf('43 people', within('has 143 people', '43 people'))).toEqual([
      { was: '43 people', now: '143 people' },
    ])
    expect(figureChangesOf('has 43', within('has 43.5 people', 'has 43'))).toEqual([
      { was: 'has 43', now: 'has 43.5' },
    ])
    expect(figureChangesOf('people 43', within('people 43, and', 'people 43'))).toEqual([])
  })
})
