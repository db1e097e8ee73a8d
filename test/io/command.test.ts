import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossiersIn } from '../../pipeline/io/command.ts'
import { diskStore } from '../../pipeline/io/store.ts'
import { workbench } from './workbench.ts'

describe('the dossiers of a workspace', () => {
  const bench = workbench()

  it('are the folders with an article.json', () => {
    bench.put('data/raw/b/article.json', '{}')
    bench.put('data/raw/a/article.json', '{}')
    bench.put('data/raw/reference/sources.csv', '')
    bench.put('data/raw/article.json', '{}')
    expect(dossiersIn(diskStore(bench.root()))).toEqual(['a', 'b'])
    expect(dossiersIn(diskStore(join(bench.root(), 'nowhere')))).toEqual([])
  })
})

describe('a command as a process', () => {
  const bench = workbench()
  const start = (environment: Record<string, string>, ...args: string[]) => {
    const { DOSSIERS: _dossiers, ...rest } = process.env
    const { status, stdout, stderr } = spawnSync(
      'node_modules/.bin/tsx',
      ['pipeline/stages/trace.ts', ...args],
      { encoding: 'utf8', env: { ...rest, WORKSPACE: bench.root(), ...environment } },
    )
    return { status, out: stdout, error: stderr }
  }
  const copy = (): void => {
    for (const folder of ['data/raw/example', 'data/clean/example', 'charts/example', 'reports/example'])
      cpSync(folder, join(bench.root(), folder), { recursive: true })
  }

  it('speaks of every dossier of the workspace, plainly through a pipe, and leaves with its code', () => {
    copy()
    const { status, out } = start({ CLAIM: 'C001' })
    expect([status, out.split('\n')[0]]).toEqual([0, 'claim C001, example'])
    expect(out).not.toContain('\u001b')
    expect(start({ CLAIM: 'C999' }).status).toBe(1)
    expect(start({}).status).toBe(2)
  })

  it('speaks of those alone that make names, and to programs where --json is given', () => {
    copy()
    const { status, out } = start({ CLAIM: 'C001', DOSSIERS: ' example ' }, '--json')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ schema: 'claimcheck-trace-1', traces: [{ article: 'example' }] })
    expect(start({ CLAIM: 'C001', DOSSIERS: 'nobody' }).error).toContain('data/raw/nobody/article.json')
  })

  it('paints where FORCE_COLOR asks for it', () => {
    copy()
    expect(start({ CLAIM: 'C001', FORCE_COLOR: '1' }).out).toContain('\u001b[1mclaim C001, example\u001b[22m')
  })
})
