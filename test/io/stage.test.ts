import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultLines, type Stage, workspace } from '../../pipeline/io/stage.ts'
import { workbench } from './workbench.ts'

const OUT = 'data/clean/{article}/out.csv'
const READ = 'data/raw/{article}/claims.csv'
const FILE = 'data/clean/tiny/out.csv'

const problem = (line: number) => ({
  file: 'data/raw/tiny/claims.csv',
  line,
  column: 3,
  code: 'invalid-amount',
  expected: 'a number',
  found: '"x"',
})

const stage = (run: Stage['run']): Stage => ({ verb: 'invent', reads: [], writes: [OUT], run })

describe('a stage', () => {
  const bench = workbench()

  it('exits 0 and writes when all is well', async () => {
    const { code, out, error } = await bench.run(
      stage((desk) => {
        desk.say('done')
        desk.write(OUT, 'new')
      }),
    )
    expect([code, out, error]).toEqual([0, ['tiny: done'], []])
    expect(bench.read(FILE)).toBe('new')
  })

  it('exits 1 at problems, prints each in a line, and writes nothing', async () => {
    bench.put(FILE, 'old')
    const { code, error } = await bench.run(
      stage((desk) => {
        desk.refuse([problem(2), problem(4)])
        desk.write(OUT, 'new')
      }),
    )
    expect(code).toBe(1)
    expect(error).toEqual([
      'data/raw/tiny/claims.csv:2:3: invalid-amount: expected a number, found "x"',
      'data/raw/tiny/claims.csv:4:3: invalid-amount: expected a number, found "x"',
      'tiny: invent stopped at 2 problems. Its old outputs are untouched; correct and run make again.',
    ])
    expect(bench.contents('data/clean')).toEqual({ 'tiny/out.csv': Buffer.from('old').toString('base64') })
  })

  it('speaks of one problem in the singular', async () => {
    const { error } = await bench.run(stage((desk) => desk.refuse([problem(2)])))
    expect(error.at(-1)).toBe(
      'tiny: invent stopped at 1 problem. Its old outputs are untouched; correct and run make again.',
    )
  })

  it('prints no more than 200 problems, says how many more there are, and counts them all', async () => {
    const refused = async (count: number): Promise<string[]> => {
      const problems = Array.from({ length: count }, (_, index) => problem(index + 2))
      return (await bench.run(stage((desk) => desk.refuse(problems)))).error
    }
    const all = await refused(200)
    expect(all).toHaveLength(201)
    expect(all.slice(-2)).toEqual([
      'data/raw/tiny/claims.csv:201:3: invalid-amount: expected a number, found "x"',
      'tiny: invent stopped at 200 problems. Its old outputs are untouched; correct and run make again.',
    ])
    const some = await refused(203)
    expect(some).toHaveLength(202)
    expect(some.slice(-3)).toEqual([
      'data/raw/tiny/claims.csv:201:3: invalid-amount: expected a number, found "x"',
      '... and 3 more',
      'tiny: invent stopped at 203 problems. Its old outputs are untouched; correct and run make again.',
    ])
  })

  it('waits for a stage that takes its time', async () => {
    const slow = stage(async (desk) => {
      await Promise.resolve()
      desk.write(OUT, 'late')
    })
    expect((await bench.run(slow)).code).toBe(0)
    expect(bench.read(FILE)).toBe('late')
  })

  it('throws a bug, and writes nothing', async () => {
    const broken = stage((desk) => {
      desk.write(OUT, 'new')
      throw new TypeError('a bug')
    })
    await expect(bench.run(broken)).rejects.toThrow('a bug')
    expect(bench.contents('data/clean')).toEqual({})
  })

  it('exits 1 where a folder stands in a file’s place, and says so in one line', async () => {
    bench.put(FILE, 'old')
    bench.put('data/raw/tiny/claims.csv/inside.csv', 'x')
    const reading = {
      ...stage((desk) => {
        desk.write(OUT, 'new')
        desk.text(READ)
      }),
      reads: [READ],
    }
    const { code, error } = await bench.run(reading)
    expect([code, error]).toEqual([
      1,
      [
        `tiny: invent: data/raw/tiny/claims.csv is a folder, where a file is needed. Its old outputs are untouched; correct and run make again.`,
      ],
    ])
    expect(bench.read(FILE)).toBe('old')
  })

  it.each([
    ['EACCES', 'EACCES: refused: allow reading and writing there.'],
    ['EPERM', 'EPERM: refused: allow reading and writing there.'],
    ['EROFS', 'EROFS: refused: allow reading and writing there.'],
    ['ENOSPC', 'the disk is full: free some space.'],
  ])('exits 1 where the machine answers %s, and says what to do', async (code, words) => {
    const refusing = stage(() => {
      throw Object.assign(new Error(`${code}: refused`), { code })
    })
    expect(await bench.run(refusing)).toEqual({
      code: 1,
      out: [],
      error: [`tiny: invent: ${words} Its old outputs are untouched; correct and run make again.`],
    })
  })

  it.skipIf(process.getuid?.() === 0)('exits 1 where a file cannot be read, and says so', async () => {
    bench.put('data/raw/tiny/claims.csv', 'x')
    chmodSync(join(bench.root(), 'data/raw/tiny/claims.csv'), 0o000)
    const { code, error } = await bench.run({ ...stage((desk) => void desk.text(READ)), reads: [READ] })
    expect([code, error]).toEqual([
      1,
      [
        "tiny: invent: EACCES: permission denied, open 'data/raw/tiny/claims.csv': allow reading and writing there. Its old outputs are untouched; correct and run make again.",
      ],
    ])
  })

  it.skipIf(process.getuid?.() === 0)('exits 1 where a folder cannot be written, and says so', async () => {
    bench.put('data/clean/other/kept.csv', 'kept')
    chmodSync(join(bench.root(), 'data/clean'), 0o500)
    const { code, error } = await bench.run(stage((desk) => desk.write(OUT, 'new')))
    expect(code).toBe(1)
    expect(error).toEqual([
      "tiny: invent: EACCES: permission denied, mkdir 'data/clean/tiny': allow reading and writing there. Its old outputs are untouched; correct and run make again.",
    ])
    chmodSync(join(bench.root(), 'data/clean'), 0o700)
  })
})

describe('an error that nobody expected', () => {
  it('is printed whole, and called a fault of ours', () => {
    const [stack, words] = faultLines(new TypeError('a bug'), 'tiny: check')
    expect(stack).toMatch(/^TypeError: a bug\n {4}at /)
    expect(words).toBe(
      'tiny: check: this is a fault of claimcheck, not of your files. Send these lines to whoever looks after it; old outputs are untouched.',
    )
    expect(faultLines('thrown', 'x')[0]).toBe('thrown')
  })
})

describe('the workspace', () => {
  it('is the folder that WORKSPACE names, or the one where the command was given', () => {
    expect(workspace({ WORKSPACE: '/elsewhere' })).toBe('/elsewhere')
    expect([workspace({}), workspace({ WORKSPACE: '' })]).toEqual([process.cwd(), process.cwd()])
  })
})

describe('a stage as a process', () => {
  const bench = workbench()

  const start = (...args: string[]) => {
    const env = { ...process.env, WORKSPACE: bench.root() }
    const { status, stdout, stderr } = spawnSync(
      'node_modules/.bin/tsx',
      ['pipeline/stages/extract.ts', ...args],
      { encoding: 'utf8', env },
    )
    return { status, stdout, lines: stderr.replaceAll(`${bench.root()}/`, '').trim().split('\n') }
  }

  it('exits 2 without the name of an article, and says how it is used', () => {
    const usage = 'usage: extract.ts ARTICLE   (a folder of data/raw, in lower case, digits and -)'
    expect(start('../etc')).toEqual({ status: 2, stdout: '', lines: [usage] })
  })

  it('tells what it has to tell on the error stream, so that the other is for what was asked for', () => {
    const env = { ...process.env, WORKSPACE: '', GITHUB_ACTIONS: '' }
    const told = spawnSync('node_modules/.bin/tsx', ['pipeline/stages/strict.ts', 'example'], {
      encoding: 'utf8',
      env,
    })
    expect([told.status, told.stdout]).toEqual([1, ''])
    expect(told.stderr).toContain('not excused: correct the article')
  })

  it('exits 1 at problems, which it prints with their paths in the workspace', () => {
    expect(start('tiny')).toEqual({
      status: 1,
      stdout: '',
      lines: [
        'data/raw/tiny/article.json:1:1: missing-file: expected this file, found none (data/raw/example has one of every kind to copy)',
        'data/raw/tiny/claims.csv:1:1: missing-file: expected this file, found none (data/raw/example has one of every kind to copy)',
        'data/raw/tiny/dismissals.csv:1:1: missing-file: expected this file, found none (data/raw/example has one of every kind to copy)',
        'data/raw/tiny/article.txt:1:1: missing-file: expected this file, found none (data/raw/example has one of every kind to copy)',
        'tiny: extract stopped at 4 problems. Its old outputs are untouched; correct and run make again.',
      ],
    })
  })
})
