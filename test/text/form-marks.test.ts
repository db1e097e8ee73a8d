import { describe, expect, it } from 'vitest'
import type { FormMark } from '../../pipeline/model/note.ts'
import { notesOf } from '../../pipeline/text/parsed-notes.ts'

const marks = (...notes: readonly string[]) =>
  notesOf(`Notes\n${notes.map((note, index) => `[${index + 1}] ${note}`).join('\n')}`).map(({ form }) => form)

/** Four notes in one form, against which a fifth is held. */
const USUAL = [
  'Marit Oske, “Tides”, Narrow Seas 12, no. 3 (May 2019): 45–67, p. 50.',
  'Piet Osvald, “Ports”, in Small States, ed. Oona Vesk, pp. 101–122 (Tidewrack, 2018), p. 104.',
  'Hanne Dorrit, “Boats”, Narrow Seas 13, no. 1 (June 2020): 3–9.',
  'Jory Talven, “Cable”, Harbour Gazette, 3 March 2018, https://gazette.example/cable',
  'Lene Harrow, “Wind”, Harbour Gazette, 3 April 2018, https://gazette.example/wind',
  'Pell Andrane, “Rain”, Harbour Gazette, 3 May 2018, https://gazette.example/rain',
]

const against = (note: string, usual: readonly string[] = USUAL): string[] =>
  marks(...usual, note).at(-1) ?? []

const cases: readonly (readonly [FormMark, string])[] = [
  ['no-comma-after-author', 'Ilse Brandrup “Snow”, Narrow Seas 14, no. 1 (2021): 3–9.'],
  ['no-comma-after-title', 'Ilse Brandrup, “Snow” Narrow Seas 14, no. 1 (2021): 3–9.'],
  ['no-comma-before-url', 'Ilse Brandrup, “Snow”, Harbour Gazette, 3 June 2018 https://gazette.example/snow'],
  ['colon-after-pp', 'I. Brandrup, “Snow”, in Small States (Tidewrack, 2018), pp: 3–9.'],
  ['hyphen-in-range', 'Ilse Brandrup, “Snow”, Narrow Seas 14, no. 1 (2021): 3-9.'],
  ['p-before-range', 'Ilse Brandrup, “Snow”, in Small States (Tidewrack, 2018), p. 3–9.'],
  ['pp-before-page', 'Ilse Brandrup, “Snow”, in Small States (Tidewrack, 2018), pp. 3.'],
  ['no-final-stop', 'Ilse Brandrup, “Snow”, Narrow Seas 14, no. 1 (2021): 3–9'],
  ['bracket-after-pages', 'Ilse Brandrup, “Snow”, Narrow Seas 14, no. 1 (2021: 3–9).'],
  ['volume-twice', 'Ilse Brandrup, “Snow”, Vol. 14, No. 1, Narrow Seas 14, no. 1 (2021): 3–9.'],
  ['no-volume', 'Ilse Brandrup, “Snow”, Journal of Weather (2021): 3–9.'],
]

describe('formMarks', () => {
  it('finds none where all notes have one form', () => {
    expect(marks(...USUAL).flat()).toEqual([])
  })

  it.each(cases)('marks %s', (mark, note) => {
    const usual = mark === 'colon-after-pp' ? [...USUAL, ...USUAL.slice(1, 2), ...USUAL.slice(1, 2)] : USUAL
    expect(against(note, usual)).toEqual([mark])
  })

  it('marks commas inside dates and numbers where most notes have none', () => {
    const dated = ['A', 'B', 'C'].map(
      (name) => `${name}. Oske, “Tides”, Narrow Seas 12, no. 3 (May 2019): 4–6.`,
    )
    expect(against('D. Oske, “Tides”, Narrow Seas 12, no. 3 (May, 2019): 4–6.', dated)).toEqual([
      'comma-in-month',
    ])
    expect(against('D. Oske, “Tides”, Narrow Seas, 12, no. 3 (May 2019): 4–6.', dated)).toEqual([
      'comma-before-volume',
    ])
    expect(against('D. Oske, “Tides”, Narrow Seas 12, no. 3, (May 2019): 4–6.', dated)).toEqual([
      'comma-before-bracket',
    ])
  })

  it('takes the other way round for the form where most notes have it', () => {
    const american = ['A', 'B', 'C'].map(
      (name) => `${name}. Oske, “Tides,” Narrow Seas 12, no. 3 (2019): 45-67`,
    )
    expect(marks(...american).flat()).toEqual([])
    expect(against('D. Oske, “Tides,” Narrow Seas 12, no. 3 (2019): 45–67.', american)).toEqual([
      'dash-in-range',
      'final-stop',
    ])
  })

  it('takes nothing for the form of a few notes, or of notes that differ', () => {
    expect(
      marks(
        'A. Oske, “Tides”, Seas 1, no. 1 (2019): 4–6.',
        'B. Oske “Tides” Seas 1, no. 1 (2019): 4-6',
      ).flat(),
    ).toEqual([])
    const mixed = ['A', 'B', 'C'].flatMap((name) => [
      `${name}. Oske, “Tides”, Seas 1, no. 1 (2019): 4–6.`,
      `${name}. Oske, “Tides”, Seas 1, no. 1 (2019): 4-6.`,
    ])
    expect(marks(...mixed).flat()).toEqual([])
  })

  it('lets “p.” stand before ranges where the whole text has it so', () => {
    const french = ['A', 'B', 'C'].map((name) => `${name}. Oske, “Tides”, in Seas (Fjord, 2018), p. 3–9.`)
    expect(marks(...french).flat()).toEqual([])
  })

  it('lets look-alikes be', () => {
    expect(against('Ilse Brandrup, “Whose Snow?” Narrow Seas 14, no. 1 (2021): 3–9.')).toEqual([])
    expect(against('Ilse Brandrup, “Snow,” Narrow Seas 14, no. 1 (2021): 3–9.')).toEqual([])
    expect(against('Ilse Brandrup, “Snow”, in Small States (Tidewrack, 2018), pp. 3, 5.')).toEqual([])
    expect(against('Ilse Brandrup, “Snow”, in Small States (Tidewrack, 2018), pp. 3 and 5.')).toEqual([])
    expect(against('Ilse Brandrup, “Snow”, in Small States (Tidewrack, 2018), pp. 3ff.')).toEqual([])
    expect(against('Ilse Brandrup, “Snow”, Mainland Review (Winter 2021), p. 7.')).toEqual([])
    expect(against('“Snow”, Harbour Gazette, 3 June 2018, https://gazette.example/a-b_3-9')).toEqual([])
    expect(against('Ilse Brandrup, Snow: A History (Oslo: Fjord, 2018), p. 7.')).toEqual([])
  })

  it('marks nothing in a text without notes', () => {
    expect(marks()).toEqual([])
  })
})
