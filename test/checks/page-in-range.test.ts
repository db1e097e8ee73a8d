import { describe, expect, it } from 'vitest'
import { pageInRange } from '../../pipeline/checks/page-in-range.ts'
import { dossier, note } from '../dossier.ts'
import { run } from './run.ts'

type Work = Parameters<typeof note>[0]

const ask = (...notes: readonly Work[]) => run(pageInRange, dossier({ notes: notes.map(note) }))

const point = (pages: string, pinpoint: string) => ask({ note: 3, pages, pinpoint })[0]

const chapter = (number: number, title: string, pages: string, container = 'Small States'): Work => ({
  note: number,
  kind: 'chapter',
  title,
  container,
  pages,
  published: '2018',
})

describe('page-in-range', () => {
  it('is consistent where the page lies in the range', () => {
    expect(point('55–82', '56')).toMatchObject({
      of: ['3', '1'],
      verdict: 'consistent',
      found: '56',
      expected: '55–82',
      message: 'Note 3: page 56 lies in pages 55–82.',
    })
  })

  it('is inconsistent where it lies outside', () => {
    expect(point('55–82', '93')).toMatchObject({
      verdict: 'inconsistent',
      message: 'Note 3 points at page 93, outside of its pages 55–82.',
    })
    expect(point('55–82', '60, 93')?.verdict).toBe('inconsistent')
  })

  it('counts the first and the last page as inside, and reads shortened ranges', () => {
    expect(['55', '82', '81–82'].map((page) => point('55–82', page)?.verdict)).toEqual([
      'consistent',
      'consistent',
      'consistent',
    ])
    expect(point('301–20', '320')?.verdict).toBe('consistent')
  })

  it('is inconsistent for a range that ends before it begins', () => {
    expect(point('82–55', '60')?.message).toBe('Note 3: pages 82–55 end before they begin.')
  })

  it('is undetermined where the page is no number', () => {
    expect(point('55–82', 'xii')).toMatchObject({ verdict: 'undetermined' })
  })

  it('is inconsistent for two chapters of one book that share a page', () => {
    expect(ask(chapter(7, 'Ports', '366–381'), chapter(19, 'People', '381–402'))).toMatchObject([
      {
        of: ['book', '7', '19'],
        verdict: 'inconsistent',
        evidence: ['note-7', 'note-19'],
        message:
          'Notes 7 and 19 cite two chapters of “Small States”, pages 366–381 and 381–402: page 381 cannot be in both.',
      },
    ])
  })

  it('is consistent for chapters side by side, and takes one chapter in two notes for one', () => {
    expect(ask(chapter(7, 'Ports', '366–380'), chapter(19, 'People', '381–402'))[0]?.verdict).toBe(
      'consistent',
    )
    expect(ask(chapter(7, 'Ports', '366–380'), chapter(19, 'Ports', '366–380'))).toEqual([])
  })

  it('holds chapters of other books, other years and journals apart', () => {
    expect(ask(chapter(7, 'Ports', '1–9'), chapter(19, 'People', '5–12', 'Large States'))).toEqual([])
    expect(ask(chapter(7, 'Ports', '1–9'), { ...chapter(19, 'People', '5–12'), published: '2021' })).toEqual(
      [],
    )
    expect(
      ask(chapter(7, 'Ports', '1–9'), { ...chapter(19, 'People', '5–12'), kind: 'journal-article' }),
    ).toEqual([])
  })

  it('has nothing to examine without pages', () => {
    expect(ask({ pinpoint: '5' }, { work: 2, pages: '5–9' })).toEqual([])
    expect(ask()).toEqual([])
  })
})
