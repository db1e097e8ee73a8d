import { describe, expect, it } from 'vitest'
import { webResidue } from '../../pipeline/checks/web-residue.ts'
import { dossier, passage } from '../dossier.ts'
import { run } from './run.ts'

const scan = passage({ rule: 'scan', passage: 'web-residue', value: ['25 lines'] })
const button = passage({
  rule: 'web-residue',
  passage: 'share-this',
  surface: 'Share this',
  value: ['a button'],
})

const ask = (...passages: ReturnType<typeof passage>[]) => run(webResidue, dossier({ passages }))

describe('web-residue', () => {
  it('is consistent where nothing is left over', () => {
    expect(ask(scan)).toMatchObject([
      { verdict: 'consistent', message: 'None of 25 lines is left over from a web page.' },
    ])
  })

  it('is inconsistent for each piece that is, with its kind', () => {
    expect(ask(scan, button)).toMatchObject([
      {
        of: ['share-this'],
        verdict: 'inconsistent',
        message: '“Share this” looks like a button of the page or program that the text came from.',
      },
    ])
  })

  it('has nothing to examine where no rule went over the text', () => expect(ask()).toEqual([]))
})
