// Any number of any output leads back to the rows that a person wrote and to words of the article, at true lines.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Desk } from '../pipeline/io/desk.ts'
import { MATERIAL_READS, readMaterials } from '../pipeline/io/materials.ts'
import { dossierLineage } from '../pipeline/report/dossier-lineage.ts'
import { type LineageNode, reached, restsOnOf, usedByOf } from '../pipeline/report/lineage.ts'
import { dataOf } from '../pipeline/report/lineage-charts.ts'
import { ARTICLES } from './committed.ts'

/** Data of charts that show a figure and do not say from which rows: none, once every chart carries ids. */
const UNMARKED: Readonly<Record<(typeof ARTICLES)[number], number>> = { example: 0, 'insight-298': 0 }

const lineageOf = (article: string) => {
  const desk = new Desk('.', article, { verb: 'test', reads: MATERIAL_READS, writes: [], run: () => {} })
  const materials = readMaterials(desk)
  if (materials === null) throw new Error(`${article} has problems: ${desk.problems.length}`)
  return { materials, lineage: dossierLineage(materials) }
}

const files = new Map<string, string[]>()

/** The line of a file that a place names. */
const lineAt = (file: string, line: number): string => {
  const lines = files.get(file) ?? readFileSync(file, 'utf8').split('\n')
  files.set(file, lines)
  return lines[line - 1] ?? ''
}

/** What the line of a row must hold: the cells of its key, as CSV writes them. */
const KEYS: Partial<Record<LineageNode['kind'], readonly string[]>> = {
  claim: ['claim'],
  citation: ['note', 'source'],
  note: ['note'],
  mention: ['mention', 'start'],
  passage: ['rule', 'passage'],
  dismissal: ['quote'],
  relation: ['relation'],
  exception: ['finding'],
  measure: ['measure'],
  source: ['source'],
  series: ['series'],
  observation: ['series', 'key', 'period'],
  event: ['event', 'source'],
  office: ['office', 'holder', 'from'],
  finding: ['finding'],
  error: ['claim', 'corruption'],
  rate: ['by', 'name'],
}

const csv = (cell: string): string => cell.replaceAll('"', '""').split('\n')[0] ?? ''

describe.each(ARTICLES)('every output of %s', (article) => {
  const { materials, lineage } = lineageOf(article)
  const nodes = [...lineage.nodes.values()]
  const ofKind = (kind: LineageNode['kind']): LineageNode[] => nodes.filter((node) => node.kind === kind)
  const below = (id: string): LineageNode[] =>
    [...reached([id], (each) => restsOnOf(lineage, each))].flatMap((each) => lineage.nodes.get(each) ?? [])
  const isRaw = ({ places }: LineageNode): boolean =>
    places.some(({ file, line }) => file.startsWith('data/raw/') && line !== null && !file.endsWith('.txt'))
  const isQuote = ({ kind, places }: LineageNode): boolean =>
    kind === 'text' && places.some(({ file }) => file === `data/raw/${article}/article.txt`)

  it('stands where the lineage says, row by row', () => {
    const wrong = nodes.flatMap(({ id, kind, cells, places }) =>
      places
        .filter(({ file }) => file.endsWith('.csv'))
        .filter(({ file, line }) => {
          const keys = kind === 'text' ? [] : (KEYS[kind] ?? ['no such column'])
          const text = line === null ? '' : lineAt(file, line)
          return text === '' || keys.some((key) => !text.includes(csv(cells[key] ?? 'no such cell')))
        })
        .map(({ file, line }) => `${id} at ${file}:${line}`),
    )
    expect(nodes.filter(({ kind }) => KEYS[kind] !== undefined).length).toBeGreaterThan(500)
    expect(wrong).toEqual([])
  })

  it('stands where the lineage says, word by word, where the text is here', () => {
    const { text } = materials
    const wrong = ofKind('text').filter(({ name, words, places: [place] }) => {
      if (text === null) return place?.line !== null
      const [, start = '', end = ''] = /^characters (\d+)–(\d+)$/.exec(name) ?? []
      const said = text.slice(Number(start), Number(end))
      const line = lineAt(place?.file ?? '', place?.line ?? 0).slice((place?.column ?? 0) - 1)
      // A quotation is told without its marks, a stray character by the words before it.
      const near = text.slice(Math.max(0, Number(start) - 100), Number(end))
      return (
        !near.includes(words.slice(1, 20).replace(/”$/, '')) || !line.startsWith(said.split('\n')[0] ?? '')
      )
    })
    expect(ofKind('text').length).toBeGreaterThan(50)
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('stands where the lineage says in JSON: verdicts and marks', () => {
    const wrong = [...ofKind('verdict'), ...ofKind('mark')].filter(({ id, kind, name, places }) => {
      const value = kind === 'verdict' ? name : id.slice(`mark:${name}:`.length)
      const key = kind === 'verdict' ? 'claim' : 'ids'
      const wanted = `${JSON.stringify(key)}: ${JSON.stringify(value)}`
      return places.length === 0 || places.some(({ file, line }) => !lineAt(file, line ?? 0).includes(wanted))
    })
    expect(ofKind('verdict').length).toBeGreaterThan(10)
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it.each(['finding', 'verdict', 'claim', 'mention', 'error', 'rate', 'passage', 'note'] as const)(
    'leads back from every %s to a raw row and to words of the article',
    (kind) => {
      const all = ofKind(kind)
      expect(all.length).toBeGreaterThan(4)
      expect(all.filter(({ id }) => !below(id).some(isRaw)).map(({ id }) => id)).toEqual([])
      expect(all.filter(({ id }) => !below(id).some(isQuote)).map(({ id }) => id)).toEqual([])
    },
  )

  it('leads back from every reference row to its raw row and its source', () => {
    const rows = [...ofKind('observation'), ...ofKind('event'), ...ofKind('office')]
    expect(rows.length).toBeGreaterThan(50)
    const sourced = (id: string): boolean => below(id).some((node) => node.kind === 'source' && isRaw(node))
    expect(rows.filter((row) => !isRaw(row) || !sourced(row.id)).map(({ id }) => id)).toEqual([])
  })

  it('is used where it is evidence: every observation that a finding rests on leads on to a figure of the article', () => {
    const used = ofKind('observation').filter(({ id }) =>
      usedByOf(lineage, id).some((user) => user.startsWith('finding:')),
    )
    expect(used.length).toBeGreaterThan(20)
    const above = (id: string): string[] => [...reached([id], (each) => usedByOf(lineage, each))]
    expect(used.filter(({ id }) => !above(id).some((each) => each.startsWith('verdict:')))).toEqual([])
  })

  it('leads from every source on to the rows that were read in it', () => {
    const idle = ofKind('source').filter(({ id }) => usedByOf(lineage, id).length === 0)
    expect(ofKind('source').length).toBeGreaterThan(10)
    expect(idle.map(({ name }) => name)).toEqual([])
  })

  it('leads back from every mark of every chart to raw rows', () => {
    const marks = ofKind('mark')
    expect(marks.filter(({ id }) => !below(id).some(isRaw)).map(({ id }) => id)).toEqual([])
    const specs = readdirSync(`charts/${article}`).filter((name) => name.endsWith('.vl.json'))
    expect(ofKind('chart').map(({ name }) => `${name}.vl.json`)).toEqual(specs)
    const data = specs.flatMap((name) => dataOf(readFileSync(`charts/${article}/${name}`, 'utf8')))
    const shown = data.filter(({ figure }) => Object.keys(figure).length > 0)
    expect(shown.length).toBeGreaterThan(100)
    expect(shown.filter(({ ids }) => ids === null)).toHaveLength(UNMARKED[article])
  })

  it('names nothing that no table holds, but notes that the article itself lacks', () => {
    expect(
      ofKind('missing')
        .map(({ id }) => id)
        .filter((id) => !id.startsWith('note:')),
    ).toEqual([])
  })
})
