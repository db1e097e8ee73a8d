import { describe, expect, it } from 'vitest'
import { Desk } from '../../pipeline/io/desk.ts'
import { PLACE_READS, readPlaces } from '../../pipeline/io/places.ts'
import { FILES, RAW, tinyBench } from '../stages/tiny.ts'

describe('the places of a dossier', () => {
  const { bench } = tinyBench()
  const read = () => {
    const desk = new Desk(bench.root(), 'tiny', {
      verb: 'test',
      reads: PLACE_READS,
      writes: [],
      run: () => {},
    })
    const places = readPlaces(desk)
    expect(desk.problems).toEqual([])
    return places
  }

  it('are, for a claim, its annotated row and where its words stand', () => {
    expect(read().claims.get('C3')).toEqual({
      file: `${RAW}/claims.csv`,
      line: 4,
      words: 'opened on 9 June 2011',
      where: 'under “The Bridge”, paragraph 2, sentence 4',
      start: 79,
      end: 100,
    })
  })

  it('are, for an end note, its annotated row', () => {
    expect(read().works).toMatchObject([
      { file: `${RAW}/citations.csv`, line: 2, note: 1, source: 'oske-2021', where: 'end note 1' },
    ])
  })

  it('are, for other words of the text, the row that lists them', () => {
    const listed = read().listed.find(({ words }) => words === '[1]')
    expect(listed).toMatchObject({
      file: 'data/clean/tiny/mentions.csv',
      where: 'under “The Bridge”, paragraph 2, sentence 2',
    })
    const row = bench.read('data/clean/tiny/mentions.csv').split('\n')[(listed?.line ?? 0) - 1]
    expect(row).toContain(`,${listed?.start},${listed?.end},`)
    expect(read().listed.at(-1)?.where).toContain('end notes')
  })

  it('are, for the text itself, the line on which article.json names it', () => {
    expect(read().article).toMatchObject({ file: `${RAW}/article.json`, line: 1, words: '' })
    bench.put(`${RAW}/article.json`, (FILES[`${RAW}/article.json`] ?? '').replace('"text":', '\n\n"text" :'))
    expect(read().article.line).toBe(3)
  })

  it('know no paragraph where nobody has read the text since outlines are made', () => {
    bench.drop('data/clean/tiny/outline.csv')
    expect(read().claims.get('C1')?.where).toBe('sentence 2')
  })

  it('hold the texts of the files that they lie in', () => {
    const { texts, claims, works, listed, article } = read()
    const files = [...claims.values(), ...works, ...listed, article].map(({ file }) => file)
    for (const file of files) expect(texts.get(file)).toBe(bench.read(file))
  })
})
