import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { runStage } from '../../pipeline/io/stage.ts'
import { chart } from '../../pipeline/stages/chart.ts'
import { contents, discard, workspace } from '../workspace.ts'

describe('the chart stage', () => {
  let root = ''
  let first = new Map<string, string>()

  const drawn = async (): Promise<string[]> => {
    const said: string[] = []
    const print = { out: (line: string) => said.push(line), error: (line: string) => said.push(line) }
    expect(await runStage(chart, 'example', root, print), said.join('\n')).toBe(0)
    return said
  }

  const edit = (path: string, change: (text: string) => string): void => {
    const before = readFileSync(join(root, path), 'utf8')
    const after = change(before)
    expect(after).not.toBe(before)
    writeFileSync(join(root, path), after)
  }

  const differing = (): string[] => {
    const now = contents(root, ['charts'])
    return [...new Set([...first.keys(), ...now.keys()])]
      .filter((path) => now.get(path) !== first.get(path))
      .sort()
  }

  beforeAll(async () => {
    vi.stubEnv('REDRAW', '')
    root = workspace('data')
    expect(await drawn()).toContain('example: 10 of 10 charts drawn anew')
    first = contents(root, ['charts'])
  })

  beforeEach(() => {
    vi.stubEnv('REDRAW', '')
  })

  afterAll(() => {
    vi.unstubAllEnvs()
    discard(root)
  })

  it('leaves five files a chart, and the page', () => {
    expect(first.size).toBe(10 * 5 + 1)
  })

  it('draws nothing again where nothing has changed', async () => {
    expect(await drawn()).toContain('example: 0 of 10 charts drawn anew')
    expect(differing()).toEqual([])
  })

  it('draws all again, to the same bytes, where it is asked to', async () => {
    vi.stubEnv('REDRAW', 'B')
    expect(await drawn()).toContain('example: 10 of 10 charts drawn anew')
    expect(differing()).toEqual([])
  })

  it('draws again what somebody has touched or taken away', async () => {
    edit('charts/example/share-by-window.svg', (text) => text.replace('</svg>', '<path d=""/></svg>'))
    writeFileSync(join(root, 'charts/example/rank-by-window.png'), 'no picture')
    rmSync(join(root, 'charts/example/phone/part-against-total.svg'))
    expect(await drawn()).toContain('example: 3 of 10 charts drawn anew')
    expect(differing()).toEqual([])
  })

  it('draws again only what a changed figure changes, and removes what has nothing left to show', async () => {
    const rates = 'data/clean/example/sensitivity.csv'
    edit(rates, (text) => text.replace(/^(corruption,times-10,\d+,\d+,\d+,)\d+$/m, '$10'))
    expect(await drawn()).toContain('example: 1 of 10 charts drawn anew')
    const ledger = ['csv', 'png', 'svg', 'vl.json'].map(
      (ending) => `charts/example/ledger-and-catch-rates.${ending}`,
    )
    expect(differing()).toEqual([
      'charts/example/index.html',
      ...ledger,
      'charts/example/phone/ledger-and-catch-rates.svg',
    ])

    edit('data/raw/example/relations.csv', (text) => `${text.split('\n')[0]}\n`)
    const said = await drawn()
    expect(said).toContain(
      'example: no chart share-by-window: nothing to show (a claimed share of a window, against every window of that length)',
    )
    expect([...contents(root, ['charts']).keys()].filter((path) => path.includes('share-by-window'))).toEqual(
      [],
    )
  })
})
