import { describe, expect, it } from 'vitest'
import { publisherFitsHost } from '../../pipeline/checks/publisher-fits-host.ts'
import { citation, dossier } from '../dossier.ts'
import { run } from './run.ts'

const ask = (row: Parameters<typeof citation>[0]) =>
  run(publisherFitsHost, dossier({ citations: [citation({ note: 11, ...row })] }))[0]

const at = (container: string, host: string) => ask({ container, url: `https://${host}/?id=1` })?.verdict

describe('publisher-fits-host', () => {
  it('is consistent where the host is made of the name', () => {
    expect(ask({ container: 'The Harbour Gazette', url: 'https://www.harbourgazette.net/a' })).toMatchObject({
      of: ['11', 'oske-2020'],
      verdict: 'consistent',
      found: 'harbourgazette.net',
      expected: 'The Harbour Gazette',
      evidence: ['note-11'],
      message: 'Note 11 names The Harbour Gazette, its address is at harbourgazette.net: the names fit.',
    })
  })

  it('is consistent for initials, beginnings, and the publisher instead of the paper', () => {
    expect(at('Anadolu Agency', 'aa.com.tr')).toBe('consistent')
    expect(at('Jerusalem Post', 'jpost.com')).toBe('consistent')
    expect(
      ask({ container: 'Narrow Notes', publisher: 'Fjord Institute', url: 'https://fjord.org/a' })?.verdict,
    ).toBe('consistent')
    expect(ask({ container: 'A Blog', url: 'https://maritoske.net/a' })?.verdict).toBe('consistent')
  })

  it('is inconsistent where the names have nothing in common', () => {
    expect(ask({ container: 'The Harbour Gazette', url: 'http://other-seas.com/p/?id=69160' })).toMatchObject(
      {
        verdict: 'inconsistent',
        message:
          'Note 11 names The Harbour Gazette, its address is at other-seas.com: the names have nothing in common: a copy elsewhere, or the site of somebody else.',
      },
    )
  })

  it('is undetermined where such an address carries the very title: it may be the publisher’s own', () => {
    const row = { container: 'Eurasia Daily Monitor', title: 'The Long Boat Comes Home' }
    expect(ask({ ...row, url: 'https://jamestown.org/program/the-long-boat-comes-home/' })?.verdict).toBe(
      'undetermined',
    )
  })

  it('is undetermined on platforms, on hosts without a name, and where letters are shared', () => {
    expect(at('Journal of Narrow Seas', 'jstor.org')).toBe('undetermined')
    expect(at('Journal of Narrow Seas', 'web.archive.org')).toBe('undetermined')
    expect(at('Institute for Narrow Seas', 'papers.example.org')).toBe('undetermined')
    expect(at('Harbouring Hope', 'harbourlife.net')).toBe('undetermined')
  })

  it('does not apply where the note names nobody', () => {
    expect(ask({ url: 'https://gazette.example/a' })).toMatchObject({ verdict: 'not_applicable' })
  })

  it('has nothing to examine without addresses', () => {
    expect(ask({ container: 'Gazette' })).toBeUndefined()
    expect(ask({ container: 'Gazette', url: 'no address' })).toBeUndefined()
    expect(run(publisherFitsHost, dossier())).toEqual([])
  })
})
