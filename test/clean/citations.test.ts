import { describe, expect, it } from 'vitest'
import { cleanCitations } from '../../pipeline/clean/citations.ts'
import { citation } from '../dossier.ts'
import { located } from './located.ts'

const cleaned = (overrides: Parameters<typeof citation>[0]) =>
  cleanCitations([located(citation(overrides), 7, 'raw/citations.csv')])[0]

describe('cleanCitations', () => {
  it('adds the days that the stated date allows', () => {
    expect(cleaned({ published: '2016-02' })).toMatchObject({
      published_start: '2016-02-01',
      published_end: '2016-02-29',
    })
    expect(cleaned({ published: '2016/..' })).toMatchObject({
      published_start: '2016-01-01',
      published_end: '',
    })
    expect(cleaned({})).toMatchObject({ published: null, published_start: '', published_end: '' })
  })

  it('adds what the address says', () => {
    expect(cleaned({ url: 'https://www.gazette.example/2019/11/20/order' })).toMatchObject({
      url_host: 'gazette.example',
      url_date: '2019-11-20',
    })
    expect(cleaned({ url: 'no address' })).toMatchObject({ url_host: '', url_date: '' })
  })

  it('says where the row came from', () => {
    expect(cleaned({})).toMatchObject({ raw_file: 'raw/citations.csv', raw_line: 7 })
  })

  it('makes nothing of nothing', () => {
    expect(cleanCitations([])).toEqual([])
  })
})
