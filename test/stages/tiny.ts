// A dossier of four claims with its own reference data, as the files that a person would have written.
import { beforeEach, expect } from 'vitest'
import { sha256 } from '../../pipeline/io/files.ts'
import { clean } from '../../pipeline/stages/clean.ts'
import { extract } from '../../pipeline/stages/extract.ts'
import { workbench } from '../io/workbench.ts'

export const TEXT = `The Bridge

The island has 43 people.[1] About 10% of them keep the bridge. It opened on 9 June 2011.
The bridge has 40 arches. The old bridge had 40 arches too.

Notes
[1] Marit Oske, A Title (2021).
`

const ARTICLE = {
  article: 'tiny',
  title: 'The Bridge',
  authors: ['Marit Oske'],
  publisher: 'Institute for Narrow Seas (invented)',
  series: null,
  url: null,
  language: 'en',
  published: { date: '2022', stated: false, basis: 'invented' },
  text: { sha256: sha256(TEXT), utf16_length: TEXT.length },
}

const CLAIM_ROWS = `claim,quote,prefix,suffix,kind,subject,object,measure,amount,amount_to,scale,unit,hedge,period,base,cites,attributed_to,note
C1,43 people,,,quantity,XAA,,population,43,,,people,exact,2020,,1,,
C2,About 10% of them,,,share,XAA,,keepers,10,,,%,about,,population,,,
C3,opened on 9 June 2011,,,event,bridge-opening,,event-date,,,,,,2011-06-09,,,,
C4,40 arches,bridge has ,,count,bridge,,arches,40,,,count,exact,,,,,
`

export const RAW = 'data/raw/tiny'
export const REFERENCE = `${RAW}/reference`
export const CITATIONS = `${RAW}/citations.csv`
export const RELATIONS = `${RAW}/relations.csv`
export const CLAIMS = `${RAW}/claims.csv`

export const FILES: Readonly<Record<string, string>> = {
  [`${RAW}/article.txt`]: TEXT,
  [`${RAW}/article.json`]: JSON.stringify(ARTICLE),
  [CLAIMS]: CLAIM_ROWS,
  [`${RAW}/dismissals.csv`]: 'quote,prefix,suffix,reason\nold bridge had 40 arches,,,another bridge\n',
  [CITATIONS]:
    'note,source,authors,title,container,publisher,published,url,pages\n1,oske-2021,Marit Oske,A Title,,,2021,,\n',
  [RELATIONS]: 'relation,claims,asserts,reading,why\nR1,,C1 = population-census-2020:XAA@2020,,One island.\n',
  [`${RAW}/exceptions.csv`]: 'finding,reason,by,expires\n',
  [`${REFERENCE}/measures.csv`]: `measure,label,dimension,unit,stock_or_flow,totals,note
arches,arches of the bridge,count,count,stock,,
event-date,day of an event,date,,none,,
keepers,people who keep the bridge,people,people,stock,,
population,people of the island,people,people,stock,,
`,
  [`${REFERENCE}/sources.csv`]:
    'source,title,publisher,published,vintage,url,licence,note\ncensus-2020,Census,Census Bureau,2021,,,free,\n',
  [`${REFERENCE}/series.csv`]:
    'series,measure,base,subject,object,unit,source,definition,grade,producer,supersedes\npopulation-census-2020,population,,*,,people,census-2020,everyone,A,census-bureau,\n',
  [`${REFERENCE}/observations.csv`]:
    'series,key,period,amount,amount_to,scale,hedge,flag,locator,note\npopulation-census-2020,XAA,2020,43,,,exact,,table 1,\n',
  [`${REFERENCE}/offices.csv`]:
    'office,holder,state,from,to,source,note\npresident,Ansel Torve,XAA,2015-03-01,,census-2020,\n',
  [`${REFERENCE}/events.csv`]:
    'event,label,period,source,note\nbridge-opening,the bridge opens,2011-06-09,census-2020,\n',
}

const STAGES = { extract, clean }

/** A workspace in which the dossier was built once; what is edited then must be refused. */
export const tinyBench = () => {
  const bench = workbench()

  beforeEach(async () => {
    for (const [path, content] of Object.entries(FILES)) bench.put(path, content)
    expect([(await bench.run(extract)).code, (await bench.run(clean)).code]).toEqual([0, 0])
  })

  const edit = (path: string, from: string, to: string): void => {
    expect(FILES[path]).toContain(from)
    bench.put(
      path,
      bench.read(path).replace(from, () => to),
    )
  }

  /** The stage must stop with exactly these lines, and leave every old output as it was. */
  const refused = async (verb: keyof typeof STAGES, ...lines: string[]): Promise<void> => {
    const before = bench.contents('data/clean')
    const { code, error } = await bench.run(STAGES[verb])
    const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`
    expect(error).toEqual([
      ...lines,
      `tiny: ${verb} stopped at ${count}. Its old outputs are untouched; correct and run make again.`,
    ])
    expect(code).toBe(1)
    expect(Object.keys(before).length).toBeGreaterThan(0)
    expect(bench.contents('data/clean')).toEqual(before)
  }

  /** Both stages read claims.csv, and must say the same of its form. */
  const refusedByBoth = async (...lines: string[]): Promise<void> => {
    await refused('extract', ...lines)
    await refused('clean', ...lines)
  }

  return { bench, edit, refused, refusedByBoth }
}
