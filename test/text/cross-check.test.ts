import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { numerals } from '../../pipeline/text/numerals.ts'
import { type Found, recognizersFind, winkFinds } from './other-readers.ts'

const UNCOUNTED = 'names a time without counting or dating it'

/** Words in which another reader finds a number and we do not, and why we do not. */
const EXCUSED: ReadonlyMap<string, string> = new Map([
  ['in every month', UNCOUNTED],
  ['ordinary winter day', UNCOUNTED],
  ['in a cold week', UNCOUNTED],
  ['by autumn', UNCOUNTED],
  ['stands there today', UNCOUNTED],
  ['every day', UNCOUNTED],
  ['at night', UNCOUNTED],
  ['her first month', UNCOUNTED],
  ['in winter', UNCOUNTED],
  ['“Winter on', UNCOUNTED],
  ['a good year', UNCOUNTED],
  ['a dry year', UNCOUNTED],
  ['dry year of', UNCOUNTED],
  ['every summer since', UNCOUNTED],
  ['a month’s income', UNCOUNTED],
  ['dying days', UNCOUNTED],
  ['the years before', UNCOUNTED],
  ['A Decade of', UNCOUNTED],
  ['next to our', 'names a place, no order'],
  ['the recent establishment', '“cent” is half of a word'],
])

const excuseOf = (text: string, { start, end }: Found): string | undefined =>
  [...EXCUSED.keys()].find((words) => {
    const at = text.indexOf(words, Math.max(0, end - words.length))
    return at !== -1 && at <= start
  })

const TEXTS = [
  'data/raw/example/article.txt',
  'test/fixtures/ferry.txt',
  'test/fixtures/dam.txt',
  '../shared/articles/insight-298/article.txt',
]
const here = TEXTS.filter((file) => existsSync(file))
const absent = TEXTS.filter((file) => !here.includes(file))
if (absent.length > 0) console.log(`No other reader is asked about ${absent.join(', ')}: not there.`)

describe('what two other readers find', () => {
  const missed = here.map((file) => {
    const text = readFileSync(file, 'utf8')
    const ours = numerals(text)
    const theirs = [...winkFinds(text), ...recognizersFind(text)]
    const untouched = theirs.filter(
      ({ start, end }) => !ours.some((one) => one.start < end && start < one.end),
    )
    return { file, text, theirs, untouched }
  })

  it.each(missed)('is touched by something of ours: $file', ({ text, theirs, untouched }) => {
    expect(theirs.length).toBeGreaterThan(50)
    const unexcused = untouched.filter((one) => excuseOf(text, one) === undefined)
    expect(unexcused.map(({ reader, start, surface }) => `${reader} at ${start}: ${surface}`)).toEqual([])
  })

  it.skipIf(absent.length > 0)('needs every excuse', () => {
    const used = missed.flatMap(({ text, untouched }) => untouched.map((one) => excuseOf(text, one)))
    expect([...EXCUSED.keys()].filter((words) => !used.includes(words))).toEqual([])
  })
})
