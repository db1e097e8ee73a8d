import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bibliographyOf } from '../../pipeline/clean/bibliography.ts'
import { bibtex } from '../../pipeline/clean/bibtex.ts'
import { citation, note } from '../dossier.ts'

const entry = (row: Parameters<typeof citation>[0], work: Parameters<typeof note>[0] = {}): string =>
  bibtex(bibliographyOf([citation(row)], [note(work)]))

const csl = z.array(
  z.looseObject({
    id: z.string(),
    title: z.string(),
    URL: z.string().optional(),
    author: z.array(z.record(z.string(), z.string())).optional(),
    issued: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
  }),
)

const loaded = (source: string) => csl.parse(new Cite(source).data)

/** What BibTeX keeps in braces of its own, this reader takes for a family name. */
const asOneName = ({ literal, ...name }: Record<string, string>): Record<string, string> =>
  literal === undefined ? name : { family: literal }

const ARTICLES = ['example', 'insight-298']

describe('bibtex', () => {
  it('writes an article', () => {
    expect(
      entry(
        {
          title: 'Tides & Ports',
          container: 'Narrow Seas',
          published: '2019-11-20',
          pages: '45–67',
          authors: ['Marit van Oske', 'Joint Cable Board'],
          url: 'https://a.example/b_c?d=1',
        },
        { kind: 'journal-article', volume: '12', issue: '3–4' },
      ),
    ).toBe(`@article{oske-2020,
  author = {van Oske, Marit and {Joint Cable Board}},
  title = {{Tides \\& Ports}},
  journal = {Narrow Seas},
  volume = {12},
  number = {3--4},
  pages = {45--67},
  year = {2019},
  month = nov,
  day = {20},
  url = {https://a.example/b_c?d=1}
}
`)
  })

  it('writes each kind under its own type', () => {
    const types = (['book', 'chapter', 'newspaper-article', 'web', 'report', 'other'] as const).map(
      (kind) => entry({ container: 'Gazette' }, { kind }).split('{')[0],
    )
    expect(types).toEqual(['@book', '@incollection', '@article', '@misc', '@techreport', '@misc'])
  })

  it('lets nothing in a title be a command, nor end its field', () => {
    const title = '100% of {A_B} cost $5 # ~ ^ \\ & more'
    const [item] = loaded(entry({ title }))
    expect(item?.title.replace(/<[^>]+>/g, '')).toBe(title)
  })

  it('writes seasons as years, and vague dates without their doubt', () => {
    expect(entry({ published: '2021-23' })).toMatch(/year = \{2021\}\n/)
    expect(entry({ published: '2021-05~' })).toMatch(/year = \{2021\},\n {2}month = may\n/)
    expect(entry({ published: '../2021' })).not.toContain('year')
  })

  it('makes nothing of nothing', () => {
    expect(bibtex([])).toBe('')
  })

  it.each(ARTICLES)('is read by citation-js as CSL-JSON says it: sources.bib of %s', (article) => {
    const ours = csl.parse(JSON.parse(readFileSync(`data/clean/${article}/sources.json`, 'utf8')))
    const theirs = loaded(readFileSync(`data/clean/${article}/sources.bib`, 'utf8'))
    expect(theirs.map(({ id }) => id)).toEqual(ours.map(({ id }) => id))
    theirs.forEach((item, index) => {
      const mine = ours[index]
      expect(item.title.replace(/<[^>]+>/g, '')).toBe(mine?.title)
      expect(item.URL).toBe(mine?.URL)
      expect(item.author).toEqual(mine?.author?.map(asOneName))
      expect(item.issued?.['date-parts'][0]?.[0]).toBe(mine?.issued?.['date-parts'][0]?.[0])
    })
  })

  it.for(ARTICLES)('is read by pandoc: sources.bib of %s', (article, { skip }) => {
    const file = `data/clean/${article}/sources.bib`
    const run = spawnSync('pandoc', ['-f', 'bibtex', '-t', 'csljson', file], { encoding: 'utf8' })
    if (run.error !== undefined) skip('pandoc is not on this machine')
    expect(run.stderr).toBe('')
    expect(csl.parse(JSON.parse(run.stdout)).length).toBeGreaterThan(5)
  })
})
