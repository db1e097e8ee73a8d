import { describe, expect, it } from 'vitest'
import { hostFit, isShortFor } from '../../pipeline/text/host-name.ts'

describe('hostFit', () => {
  it.each([
    ['gazette.example.com', 'The Harbour Gazette'],
    ['thenationalnews.com', 'The National'],
    ['timesofmorrane.com', 'The Times of Morrane'],
    ['jpost.com', 'Jerusalem Post'],
    ['nytimes.com', 'The New York Times'],
    ['aa.com.tr', 'Anadolu Agency'],
    ['apnews.com', 'Associated Press'],
    ['mod.gov.az', 'Ministry of Defence'],
    ['rferl.org', 'Radio Free Europe/Radio Liberty'],
    ['top-center.org', 'Topchubashov Center'],
    ['swp-berlin.org', 'Stiftung Wissenschaft und Politik'],
    ['mei.nus.edu.sg', 'Middle East Institute'],
    ['elpais.com', 'El País'],
    ['crisisgroup.org', 'International Crisis Group'],
  ])('%s can be of %s', (host, name) => {
    expect(hostFit(host, ['Somebody Else', name])).toBe('same')
  })

  it.each([
    ['jstor.org', 'Journal of Narrow Seas'],
    ['web.archive.org', 'The Harbour Gazette'],
    ['papers.example.org', 'Institute for Narrow Seas'],
    ['gov.uk', 'Home Office'],
  ])('%s does not say whose it is', (host, name) => {
    expect(hostFit(host, [name])).toBe('unnamed')
  })

  it('knows hosts that share letters with the name, and hosts that share nothing', () => {
    expect(hostFit('harbourlife.net', ['Harbouring Hope'])).toBe('alike')
    expect(hostFit('other-seas.com', ['The Harbour Gazette'])).toBe('other')
  })
})

describe('isShortFor', () => {
  it('knows initials and words made of beginnings', () => {
    expect(isShortFor('sipri', 'Stockholm International Peace Research Institute')).toBe(true)
    expect(isShortFor('un', 'United Nations')).toBe(true)
    expect(isShortFor('un', 'United Nations Security Council')).toBe(false)
    expect(isShortFor('sipri', 'Jerusalem Post')).toBe(false)
  })

  it('takes no time over long labels', () => {
    const started = performance.now()
    isShortFor('a'.repeat(200), 'a aa aaa aaaa aaaaa aaaaaa aaaaaaa aaaaaaaab'.repeat(5))
    isShortFor('aaaaaaaaaaab', 'aaaaaa aaaaaa aaaaaa aaaaaa aaaaaa aaaaaa aaaaaa aaaaaa')
    expect(performance.now() - started).toBeLessThan(500)
  })
})
