import { describe, expect, it } from 'vitest'
import { quotationIsCited } from '../../pipeline/checks/quotation-is-cited.ts'
import { passagesIn } from '../../pipeline/text/passages.ts'
import { dossier, mention, passage } from '../dossier.ts'
import { run } from './run.ts'

const quoted = (sentence: number) =>
  passage({ rule: 'quotation', passage: 'puppet', surface: 'puppet', sentence })

const ask = (passages: ReturnType<typeof passage>[], marked: readonly number[] = []) =>
  run(quotationIsCited, dossier({ passages, mentions: marked.map((sentence) => mention({ sentence })) })).map(
    ({ verdict, message }) => [verdict, message],
  )

describe('quotation-is-cited', () => {
  it('is consistent where the sentence marks a note', () => {
    expect(ask([quoted(3)], [3])).toEqual([['consistent', '“puppet” is quoted in a sentence with a note.']])
  })

  it('is consistent where the note stands right behind a quotation of several sentences', () => {
    const passages = [
      passage({ rule: 'quotation', surface: 'It fell. We ran.', start: 10, end: 28, sentence: 3 }),
    ]
    const verdicts = (start: number) =>
      run(quotationIsCited, dossier({ passages, mentions: [mention({ start, sentence: 4 })] })).map(
        ({ verdict }) => verdict,
      )
    expect([verdicts(28), verdicts(29), verdicts(40)]).toEqual([
      ['consistent'],
      ['consistent'],
      ['unsupported'],
    ])
  })

  it('is unsupported where it marks none, wherever the next one stands', () => {
    expect(ask([quoted(3)])).toEqual([['unsupported', 'The sentence quotes “puppet” and marks no note.']])
    expect(ask([quoted(3)], [2, 4])[0]?.[0]).toBe('unsupported')
  })

  it('has nothing to examine where nobody is quoted', () => expect(ask([], [1])).toEqual([]))
})

describe('the rule', () => {
  const found = (text: string) =>
    passagesIn(text)
      .filter(({ rule }) => rule === 'quotation')
      .map(({ surface }) => surface)

  it('reads what stands between double quotation marks, curly or straight', () => {
    expect(found('They called it a “puppet” of theirs. She said, "we will wait and see".')).toEqual([
      'puppet',
      'we will wait and see',
    ])
  })

  it('takes no name in quotation marks for a quotation, and no mark without its partner', () => {
    expect(found('The forum, the “I2U2”, met. The “BRIDGE” opened. He is 6" tall. “It broke off.')).toEqual(
      [],
    )
  })

  it('leaves the end notes alone', () => {
    expect(found('It rained.[1]\n\nNotes\n\n[1] Marit Oske, “The long rain”, 2021.')).toEqual([])
  })
})
