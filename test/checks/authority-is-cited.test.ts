import { describe, expect, it } from 'vitest'
import { authorityIsCited } from '../../pipeline/checks/authority-is-cited.ts'
import { citation, claim, dossier, note, source } from '../dossier.ts'
import { run } from './run.ts'

const PAPER = note({ note: 5, container: 'The Harbour Gazette' })
const OWN = note({ note: 4, kind: 'web', authors: ['Joint Cable Board'] })

const ask = (attributed_to: string, cites: string[], tables: Parameters<typeof dossier>[0] = {}) =>
  run(
    authorityIsCited,
    dossier({ claims: [claim({ attributed_to, cites })], notes: [OWN, PAPER], ...tables }),
  )[0]

describe('authority-is-cited', () => {
  it('is consistent where a note of the sentence names the authority', () => {
    expect(ask('joint-cable-board', ['4', '5'])).toMatchObject({
      of: ['C1'],
      claims: ['C1'],
      verdict: 'consistent',
      found: 'Joint Cable Board',
      evidence: ['note-4', 'note-5'],
      message: 'Joint Cable Board is named in note 4.',
    })
  })

  it('is inconsistent where the notes are by others', () => {
    expect(ask('joint-cable-board', ['5'])).toMatchObject({
      verdict: 'inconsistent',
      expected: 'note 5',
      message:
        'The sentence rests on Joint Cable Board and cites note 5, by others (note 4 names it): a secondary citation.',
    })
    expect(ask('narrow-seas-institute', ['5'])?.message).toContain('(no end note names it)')
  })

  it('knows an abbreviation in the full name, in the host, and by the reference data', () => {
    const institute = note({ note: 5, container: 'Stockholm International Peace Research Institute' })
    expect(ask('sipri', ['5'], { notes: [institute] })?.verdict).toBe('consistent')
    const hosted = citation({ note: 5, url: 'https://www.sipri.org/a' })
    expect(ask('sipri', ['5'], { notes: [], citations: [hosted] })?.verdict).toBe('consistent')
    const publisher = source({ source: 'cb-2020', publisher: 'Joint Cable Board' })
    expect(ask('cb', ['4'], { sources: [publisher] })).toMatchObject({
      verdict: 'consistent',
      found: 'Joint Cable Board',
    })
    expect(ask('sipri', ['5'])).toMatchObject({ verdict: 'inconsistent', found: 'SIPRI' })
  })

  it('is unsupported where the sentence cites nothing', () => {
    expect(ask('joint-cable-board', [])).toMatchObject({
      verdict: 'unsupported',
      message: 'The sentence rests on Joint Cable Board and cites nothing; note 4 names it.',
    })
  })

  it('does not apply to a person, whose words a paper may report', () => {
    expect(ask('marit-oske', ['5'], { notes: [PAPER] })).toMatchObject({
      verdict: 'not_applicable',
      found: 'Marit Oske',
    })
  })

  it('takes no part of another word for the name', () => {
    expect(
      ask('cable', ['5'], { notes: [note({ note: 5, title: 'Cables and Boats', authors: [] })] })?.verdict,
    ).toBe('inconsistent')
  })

  it('has nothing to examine where no claim names an authority', () => {
    expect(ask('', ['5'])).toBeUndefined()
    expect(run(authorityIsCited, dossier())).toEqual([])
  })
})
