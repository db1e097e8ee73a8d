import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Remark, remarksOf, workflowCommands } from '../../pipeline/report/workflow-commands.ts'
import { auditWith } from './examined.ts'
import { HOSTILE, placesWith } from './placed.ts'

const remark = (overrides: Partial<Remark> = {}): Remark => ({
  severity: 'error',
  spot: placesWith('words').article,
  title: 'a title',
  message: 'a message',
  ...overrides,
})

const commands = (remarks: readonly Remark[]): string[] => workflowCommands(remarks, (file) => file)

/** How the runner reads a command: properties up to the second `::`, escapes undone. */
const read = (line: string) => {
  const [, level, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? []
  const undone = (text: string): string =>
    text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
  const named = properties
    .split(',')
    .map((pair) => [pair.split('=')[0], undone(pair.split('=').slice(1).join('='))])
  return { level, ...Object.fromEntries(named), message: data.replaceAll('%25', '%') }
}

describe('a command to GitHub', () => {
  it('names level, file, line and title', () => {
    const levels = (['error', 'warning', 'note'] as const).map((severity) => remark({ severity }))
    expect(commands(levels)).toEqual([
      '::error file=data/raw/tiny/article.json,line=5,title=a title::a message',
      '::warning file=data/raw/tiny/article.json,line=5,title=a title::a message',
      '::notice file=data/raw/tiny/article.json,line=5,title=a title::a message',
    ])
  })

  it('names the file as seen from where the command was given', () => {
    expect(workflowCommands([remark()], (file) => `mine/${file}`)[0]).toContain(
      'file=mine/data/raw/tiny/article.json,',
    )
  })

  it('escapes what would end or open something in it', () => {
    expect(commands([remark({ title: '50%: a, b', message: '50%: a, b\n::warning::c' })])).toEqual([
      '::error file=data/raw/tiny/article.json,line=5,title=50%25%3A a%2C b::50%25: a, b ::warning::c',
    ])
  })

  it('is cut at a whole character where a file has slipped into a cell', () => {
    const [line = ''] = commands([remark({ message: `${'x'.repeat(3999)}😀${'y'.repeat(96_000)}` })])
    expect(line.endsWith('x … (96002 more characters in audit.html)')).toBe(true)
  })

  it('holds any words, which the runner reads back on one line', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 60 })),
        (words) => {
          const [line = '', ...more] = commands([remark({ title: words, message: words })])
          expect(more).toEqual([])
          expect(line).not.toMatch(/[\r\n\u202e\p{Cs}]/u)
          const { message, ...rest } = read(line)
          expect(rest).toEqual({
            level: 'error',
            file: 'data/raw/tiny/article.json',
            line: '5',
            title: message,
          })
        },
      ),
    )
  })

  it('is given for ten of each level, and the others are counted', () => {
    const many = [
      ...Array.from({ length: 12 }, (_, index) => remark({ message: `error ${index}` })),
      ...Array.from({ length: 11 }, () => remark({ severity: 'note' })),
      remark({ severity: 'warning' }),
    ]
    const lines = commands(many)
    expect(lines).toHaveLength(22)
    expect(lines[9]).toContain('::error 9')
    expect(lines.at(-1)).toBe('GitHub shows ten of each: 2 errors, 1 note more in the report.')
  })
})

describe('the remarks of an audit', () => {
  it('are its corrections, the first one first, at the row to edit', () => {
    const audit = auditWith('plain words')
    const remarks = remarksOf(audit, placesWith('plain words'))
    expect(remarks.map(({ severity, title, spot: { line } }) => [severity, title, line])).toEqual([
      ['error', '“plain words”', 2],
      ['note', 'The text as a whole', 5],
    ])
    expect(remarks[0]?.message).toBe('plain words Smallest repair: plain words.')
  })
})
