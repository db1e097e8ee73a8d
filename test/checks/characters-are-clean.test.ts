import { describe, expect, it } from 'vitest'
import { charactersAreClean } from '../../pipeline/checks/characters-are-clean.ts'
import { dossier, passage } from '../dossier.ts'
import { run } from './run.ts'

const scan = passage({ rule: 'scan', passage: 'stray-character', value: ['900 characters'] })
const stray = passage({
  rule: 'stray-character',
  passage: 'it-rained',
  surface: 'It rained.',
  value: ['U+F075', 'character of a private font'],
})

const ask = (...passages: ReturnType<typeof passage>[]) => run(charactersAreClean, dossier({ passages }))

describe('characters-are-clean', () => {
  it('is consistent where every character can be seen', () => {
    expect(ask(scan)).toMatchObject([
      { verdict: 'consistent', message: 'All 900 characters can be seen and read.' },
    ])
  })

  it('is inconsistent for each that cannot, and shows its code and the words before it', () => {
    expect(ask(scan, stray)).toMatchObject([
      {
        of: ['it-rained'],
        found: 'U+F075',
        verdict: 'inconsistent',
        message: 'A character of a private font (U+F075) stands at 100, after “It rained.”.',
      },
    ])
  })

  it('has nothing to examine where no rule went over the text', () => expect(ask()).toEqual([]))
})
