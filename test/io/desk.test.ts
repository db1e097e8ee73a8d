import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Desk, type Stage } from '../../pipeline/io/desk.ts'
import { sha256 } from '../../pipeline/io/files.ts'
import { dismissalTable } from '../../pipeline/model/claim.ts'
import { problemLine } from '../../pipeline/model/problem.ts'
import { workbench } from './workbench.ts'

const READ = 'data/raw/{article}/dismissals.csv'
const JSON_FILE = 'data/raw/{article}/article.json'
const WRITTEN = 'data/clean/{article}/a.csv'
const LAST = 'data/clean/{article}/z.csv'
const MANY = 'charts/{article}/*.svg'

const stage = (overrides: Partial<Stage> = {}): Stage => ({
  verb: 'invent',
  reads: [READ, JSON_FILE, '{reference}/events.csv', 'data/raw/{article}/maybe.csv?'],
  writes: [MANY, WRITTEN, LAST],
  run: () => undefined,
  ...overrides,
})

describe('a desk', () => {
  const bench = workbench()
  const desk = (): Desk => new Desk(bench.root(), 'tiny', stage())
  const lines = (of: Desk): string[] => of.problems.map(problemLine)

  it('reads no file that the stage does not declare', () => {
    bench.put('data/raw/tiny/secret.csv', 'x')
    expect(() => desk().text('data/raw/{article}/secret.csv')).toThrow(
      'invent does not declare that it reads data/raw/{article}/secret.csv',
    )
    expect(() => desk().table('data/raw/tiny/dismissals.csv', dismissalTable)).toThrow('does not declare')
    expect(() => desk().texts('charts/{article}/*.svg')).toThrow('does not declare')
  })

  it('writes no file that the stage does not declare', () => {
    expect(() => desk().write('data/clean/{article}/b.csv', 'x')).toThrow(
      'invent does not declare that it writes data/clean/{article}/b.csv',
    )
    expect(() => desk().writeJson(JSON_FILE, {})).toThrow('does not declare')
  })

  it('makes a missing file a problem, unless it may be absent', () => {
    const one = desk()
    expect(one.table(READ, dismissalTable)).toEqual([])
    expect(one.text('data/raw/{article}/maybe.csv?')).toBeNull()
    expect(lines(one)).toEqual([
      'data/raw/tiny/dismissals.csv:1:1: missing-file: expected this file, found none (data/raw/example has one of every kind to copy)',
    ])
  })

  it('says of a missing output that make makes it', () => {
    const one = new Desk(bench.root(), 'tiny', stage({ reads: [WRITTEN] }))
    expect(one.text(WRITTEN)).toBeNull()
    expect(lines(one)).toEqual([
      'data/clean/tiny/a.csv:1:1: missing-file: expected this file, found none (make makes it)',
    ])
  })

  it('reads from another store what it is given one for', () => {
    bench.put('data/raw/tiny/dismissals.csv', 'on disk')
    const store = {
      read: (path: string) => new TextEncoder().encode(`old ${path}`),
      has: (path: string) => !path.endsWith('reference'),
      names: () => ['b.svg', 'a.svg', 'c.png'].sort(),
    }
    const one = new Desk(bench.root(), 'tiny', stage({ reads: [READ, MANY] }), store)
    expect(one.text(READ)?.text).toBe('old data/raw/tiny/dismissals.csv')
    expect(one.texts(MANY).map(({ name }) => name)).toEqual(['a.svg', 'b.svg'])
  })

  it('takes the reference data of the dossier itself before the shared ones', () => {
    bench.put('data/raw/reference/events.csv', 'shared')
    expect(desk().text('{reference}/events.csv')?.text).toBe('shared')
    bench.put('data/raw/tiny/reference/events.csv', 'own')
    expect(desk().text('{reference}/events.csv')?.text).toBe('own')
    bench.drop('data/raw/tiny/reference/events.csv')
    const closed = desk()
    expect(closed.text('{reference}/events.csv')).toBeNull()
    expect(lines(closed)).toEqual([
      'data/raw/tiny/reference/events.csv:1:1: missing-file: expected this file, found none (data/raw/example has one of every kind to copy)',
    ])
  })

  it('reads text with the hash and the length of its bytes', () => {
    bench.put('data/raw/tiny/dismissals.csv', '\ufeffabc')
    expect(desk().text(READ)).toEqual({
      text: 'abc',
      sha256: sha256('\ufeffabc'),
      bytes: 6,
    })
  })

  it('makes JSON that is none, and JSON that is not as it should be, problems at their lines', () => {
    const schema = z.strictObject({
      text: z.strictObject({ length: z.int().meta({ expected: 'a whole number' }) }),
      name: z.string(),
    })
    const read = (content: string): string[] => {
      bench.put('data/raw/tiny/article.json', content)
      const one = desk()
      expect(one.json(JSON_FILE, schema)).toBeNull()
      return lines(one)
    }
    expect(read('{\n "name" "n"\n}')[0]).toMatch(
      /^data\/raw\/tiny\/article\.json:2:9: invalid-json: expected JSON, found "Expected ':'/,
    )
    expect(read('{\n "name": "n"')[0]).toMatch(/^data\/raw\/tiny\/article\.json:2:13: invalid-json/)
    expect(read('{\n "text": {\n  "length": "12" },\n "nam": 1\n}')).toEqual([
      'data/raw/tiny/article.json:3:3: invalid-json: expected "text.length" to be a whole number, found "12"',
      'data/raw/tiny/article.json:1:1: invalid-json: expected "name" to be right, found none (Invalid input: expected string, received undefined)',
      'data/raw/tiny/article.json:4:2: unknown-key: expected one of text, name, found "nam" (did you mean "name"?)',
    ])
    expect(read('[]')[0]).toContain('invalid-json: expected the file to be right, found "[]"')
    bench.put('data/raw/tiny/article.json', '{"text": {"length": 12}, "name": "n"}')
    expect(desk().json(JSON_FILE, schema)).toEqual({ text: { length: 12 }, name: 'n' })
  })

  it('takes more problems than a function takes arguments', () => {
    const one = desk()
    const problem = { file: 'f', line: 1, column: 1, code: 'c', expected: 'e', found: 'f' }
    one.refuse(Array.from({ length: 300_000 }, () => problem))
    expect(one.problems).toHaveLength(300_000)
  })

  it('says which dossier it speaks of', () => {
    const one = desk()
    one.say('three quotes verified')
    expect(one.said).toEqual(['tiny: three quotes verified'])
  })

  it('writes a table that it reads with some cells changed and no other byte', () => {
    const editor = (): Desk => new Desk(bench.root(), 'tiny', stage({ writes: [READ] }))
    const source = '\ufeffquote,prefix,suffix,reason\r\nb 2,,, why \r\na 1,,,why\r\n\r\n'
    bench.put('data/raw/tiny/dismissals.csv', source)
    const one = editor()
    const [row] = one.table(READ, dismissalTable)
    one.editTable(READ, [{ line: 2, column: 1, ...row?.at('quote'), text: 'c, 3' }], dismissalTable)
    one.commit()
    expect(lines(one)).toEqual([])
    expect(bench.read('data/raw/tiny/dismissals.csv')).toBe(source.replace('b 2', '"c, 3"'))
  })

  it('refuses a change that leaves the table unsound', () => {
    bench.put('data/raw/tiny/dismissals.csv', 'quote,prefix,suffix,reason\na 1,,,why\n')
    const one = new Desk(bench.root(), 'tiny', stage({ writes: [READ] }))
    one.editTable(READ, [{ line: 2, column: 1, text: '=a' }], dismissalTable)
    expect(lines(one)[0]).toContain('dismissals.csv:2:1: formula: ')
  })

  it('writes nothing before it commits, and then everything', () => {
    const one = desk()
    one.write(LAST, 'last')
    one.write(WRITTEN, 'first')
    one.write(MANY, '<svg/>', 'one')
    expect(bench.contents('data/clean')).toEqual({})
    one.commit()
    expect(bench.read('data/clean/tiny/z.csv')).toBe('last')
    expect(bench.read('data/clean/tiny/a.csv')).toBe('first')
    expect(bench.read('charts/tiny/one.svg')).toBe('<svg/>')
  })

  it('removes what an earlier run wrote under a star, and nothing else', () => {
    bench.put('charts/tiny/stale.svg', 'old')
    bench.put('charts/tiny/one.svg', 'old')
    bench.put('charts/tiny/mine.txt', 'kept')
    bench.put('charts/other/stale.svg', 'kept')
    bench.put('data/clean/tiny/a.csv', 'kept')
    const one = desk()
    one.write(MANY, 'new', 'one')
    one.commit()
    expect(Object.keys(bench.contents('charts'))).toEqual([
      'other/stale.svg',
      'tiny/mine.txt',
      'tiny/one.svg',
    ])
    expect(bench.read('charts/tiny/one.svg')).toBe('new')
    expect(bench.read('data/clean/tiny/a.csv')).toBe('kept')
  })

  it('finds the files of a star in the order of their names', () => {
    for (const name of ['b.svg', 'a.svg', 'a.png']) bench.put(`charts/tiny/${name}`, name)
    expect(desk().matching(MANY)).toEqual(['charts/tiny/a.svg', 'charts/tiny/b.svg'])
    expect(desk().matching(READ)).toEqual([])
  })
})
