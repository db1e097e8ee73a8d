import { describe, expect, it } from 'vitest'
import { namesAgree } from '../../pipeline/checks/names-agree.ts'
import { dossier, passage } from '../dossier.ts'
import { run } from './run.ts'

const scan = passage({ rule: 'scan', passage: 'name-spelling', value: ['86 names'] })
const spelled = passage({ rule: 'name-spelling', passage: 'khaybar', value: ['Khaybar', 'Kheibar'] })
const initial = passage({
  rule: 'name-initial',
  passage: 'piet-osvald',
  value: ['Piet Osvald', 'Piet J. Osvald'],
})

const ask = (...passages: ReturnType<typeof passage>[]) => run(namesAgree, dossier({ passages }))

describe('names-agree', () => {
  it('is consistent where every name has one spelling', () => {
    expect(ask(scan)).toMatchObject([
      { verdict: 'consistent', message: 'None of 86 names is spelled in two ways.' },
    ])
  })

  it('is inconsistent for each pair of spellings', () => {
    expect(ask(scan, spelled)).toMatchObject([
      {
        of: ['khaybar'],
        verdict: 'inconsistent',
        expected: 'Kheibar',
        message: '“Khaybar” and “Kheibar” look like two spellings of one name.',
      },
    ])
  })

  it('is inconsistent for a person with and without an initial, whatever the spellings', () => {
    expect(ask(scan, initial).map(({ verdict }) => verdict)).toEqual(['consistent', 'inconsistent'])
    expect(ask(scan, spelled, initial).map(({ of }) => of[0])).toEqual(['khaybar', 'piet-osvald-initial'])
  })

  it('has nothing to examine where no rule went over the text', () => expect(ask()).toEqual([]))
})
