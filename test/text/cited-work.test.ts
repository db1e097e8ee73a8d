import { describe, expect, it } from 'vitest'
import { citedWork } from '../../pipeline/text/cited-work.ts'

/** What the note says, without the fields it leaves empty. */
const read = (text: string): Record<string, unknown> => {
  const { published, ...fields } = citedWork(text)
  const filled = Object.entries(fields).filter(([, value]) => value.length > 0)
  return { ...Object.fromEntries(filled), ...(published === null ? {} : { published: published.text }) }
}

describe('citedWork', () => {
  it('reads a journal article with volume, issue, pages and the page pointed at', () => {
    const work = {
      kind: 'journal-article',
      authors: ['Marit Oske'],
      title: 'The Price of Tides',
      container: 'Journal of Narrow Seas',
      volume: '12',
      issue: '3–4',
      published: '2019',
      pages: '45–67',
      pinpoint: '50',
    }
    expect(
      read('Marit Oske, “The Price of Tides”, Journal of Narrow Seas 12, no. 3–4 (2019): 45–67, p. 50.'),
    ).toEqual(work)
    expect(
      read('Marit Oske, “The Price of Tides,” Journal of Narrow Seas 12, no. 3–4 (2019): 45–67, 50.'),
    ).toEqual(work)
  })

  it.each([
    [
      'bibliographies',
      'Oske, Marit. “The Price of Tides.” Journal of Narrow Seas 12, no. 3 (2019): 45–67.',
      [],
    ],
    [
      'author and date',
      'Oske, Marit. 2019. “The Price of Tides”, Journal of Narrow Seas, vol. 12, no. 3, pp. 45–67',
      [],
    ],
    [
      'stops',
      'Oske, Marit. (2019). The Price of Tides. Journal of Narrow Seas, 12(3), 45–67.',
      ['authors', 'title'],
    ],
    [
      'single marks',
      'Marit Oske, ‘The Price of Tides’, Journal of Narrow Seas, vol. 12, no. 3, 2019, pp. 45–67.',
      [],
    ],
    ['colons', 'Marit Oske, “The Price of Tides”, Journal of Narrow Seas 12:3 (2019): 45–67.', []],
  ])('reads the same article in the style of %s', (_, text, uncertain) => {
    expect(citedWork(text)).toMatchObject({
      kind: 'journal-article',
      authors: ['Marit Oske'],
      title: 'The Price of Tides',
      container: 'Journal of Narrow Seas',
      volume: '12',
      issue: '3',
      pages: '45–67',
      uncertain,
    })
  })

  it('reads a volume and an issue that are given twice once', () => {
    const text = 'M. Oske, “Tides”, Vol. 12, No. 3, Narrow Seas 12, no. 3 (Fall 2019): 45–67.'
    expect(citedWork(text)).toMatchObject({
      container: 'Narrow Seas',
      volume: '12',
      issue: '3',
      pages: '45–67',
    })
  })

  it('reads a bracket that closes after the pages, and is not sure of a bare volume', () => {
    expect(read('M. Oske, “Tides”, Narrow Seas 29 (2022: 139–153).')).toMatchObject({
      container: 'Narrow Seas',
      volume: '29',
      published: '2022',
      pages: '139–153',
      uncertain: ['volume'],
    })
  })

  it('reads a chapter with the editors of its book', () => {
    const work = {
      kind: 'chapter',
      authors: ['Lene Harrow'],
      title: 'Ports and People',
      container: 'Power, Sea and Trade: A Handbook',
      editors: ['Piet Osvald', 'Oona Vesk'],
      publisher: 'Tidewrack',
      published: '2018',
      pages: '101–122',
    }
    expect(
      read(
        'Lene Harrow, “Ports and People”, in Power, Sea and Trade: A Handbook, ed. Piet Osvald and Oona Vesk, pp. 101–122 (Tidewrack, 2018).',
      ),
    ).toEqual(work)
    expect(
      read(
        'Lene Harrow, ‘Ports and People’, in Piet Osvald and Oona Vesk (eds), Power, Sea and Trade: A Handbook (Oslo: Tidewrack, 2018), 101–122.',
      ),
    ).toEqual({ ...work, place: 'Oslo' })
  })

  it('reads the publisher behind the editors where no imprint names one', () => {
    expect(
      read(
        'L. Harrow, “Ports”, in Sea and Trade, ed. Piet Osvald and Oona Vesk, Tidewrack Centre, 2021, p. 210',
      ),
    ).toMatchObject({
      container: 'Sea and Trade',
      publisher: 'Tidewrack Centre',
      published: '2021',
      pinpoint: '210',
    })
  })

  it('reads a book: a range is what the note points at', () => {
    expect(
      read(
        'Jory Talven and Hanne Dorrit, Turbine Ships: Rise, Fall and Rise, 2nd ed. (Oslo: Fjord Press, 2004), 112–14.',
      ),
    ).toEqual({
      kind: 'book',
      authors: ['Jory Talven', 'Hanne Dorrit'],
      title: 'Turbine Ships: Rise, Fall and Rise',
      publisher: 'Fjord Press',
      place: 'Oslo',
      published: '2004',
      pinpoint: '112–14',
    })
    expect(read('J. Talven, Turbine Ships, Oslo: Fjord Press, 2004, p. 112.')).toMatchObject({
      kind: 'book',
      publisher: 'Fjord Press',
      place: 'Oslo',
      pinpoint: '112',
    })
  })

  it('takes a quotation inside the title of a book for part of it', () => {
    expect(citedWork('Hanne Dorrit, The “Cold Cable” Dispute (Oslo: Fjord, 2004).').title).toBe(
      'The “Cold Cable” Dispute',
    )
  })

  it('reads newspaper articles, signed or not, and leaves out when an address was opened', () => {
    expect(
      read(
        '“Cable Opens Early,” Harbour Gazette, March 3, 2018, https://gazette.example/2018/03/cable (accessed 5 May 2020).',
      ),
    ).toEqual({
      kind: 'newspaper-article',
      title: 'Cable Opens Early',
      container: 'Harbour Gazette',
      published: '2018-03-03',
      url: 'https://gazette.example/2018/03/cable',
    })
    expect(read('The Gazette, “Cable”, 3 March 2018, https://gazette.example/cable')).toMatchObject({
      container: 'The Gazette',
      uncertain: ['authors', 'container'],
    })
  })

  it('reads reports and pages of institutions', () => {
    expect(
      read('Ilse Brandrup, “A Decade of Turbine Ships”, Institute for Narrow Seas, February 2023, p. 9.'),
    ).toMatchObject({ kind: 'report', container: 'Institute for Narrow Seas', pinpoint: '9' })
    expect(read('“About Us”, Joint Cable Board, https://cable.example/about')).toMatchObject({ kind: 'web' })
    expect(read('Ministry of Energy, Annual Report 2019, 12 May 2020.')).toMatchObject({
      kind: 'report',
      authors: ['Ministry of Energy'],
      title: 'Annual Report 2019',
    })
  })

  it('is not sure of title and authors where a quotation mark is missing', () => {
    expect(
      read(
        'Marit Oske, “For the Islands, a Long Winter Following the Storm, Gazette, 24 January, 2021, https://a.example/b',
      ),
    ).toMatchObject({
      authors: ['Marit Oske'],
      title: 'For the Islands, a Long Winter Following the Storm',
      container: 'Gazette',
      published: '2021-01-24',
      uncertain: ['authors', 'title'],
    })
    expect(read('Boats Practise Crossing the Sound”, Harbour Gazette, 18 October 2022')).toMatchObject({
      title: 'Boats Practise Crossing the Sound',
      container: 'Harbour Gazette',
      uncertain: ['authors', 'title'],
    })
  })

  it.each(['Ibid., 48.', 'See note 4.', 'Note 12 above.'].map((text) => text.replace(/^See /, '')))(
    'keeps no title of what only points back: %s',
    (text) => {
      expect(citedWork(text)).toMatchObject({ kind: 'other', title: '', container: '' })
    },
  )

  it('keeps no remark', () => {
    expect(citedWork('The figure is the author’s own estimate, based on the census of 2011.')).toMatchObject({
      kind: 'other',
      title: '',
      authors: [],
      container: '',
    })
  })

  it('makes nothing of nothing', () => {
    expect(read('')).toEqual({ kind: 'other', uncertain: ['kind', 'authors', 'title'] })
  })
})
