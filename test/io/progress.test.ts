import { describe, expect, it } from 'vitest'
import { type Environment, Progress } from '../../pipeline/io/progress.ts'
import { workbench } from './workbench.ts'

const ERASE = '\u001b[2K'

/** What a person would see: lines as a terminal keeps them, that understands CR, LF and the erasing of a line. */
const seen = (written: string): string[] => {
  const lines = ['']
  let column = 0
  const parts = written.split(ERASE).flatMap((text, index) => [...(index === 0 ? [] : [ERASE]), ...text])
  for (const part of parts) {
    const last = lines.length - 1
    const line = lines[last] ?? ''
    if (part === '\n') {
      lines.push('')
      column = 0
    } else if (part === '\r') column = 0
    else if (part === ERASE) lines[last] = ''
    else {
      lines[last] = line.slice(0, column).padEnd(column) + part + line.slice(column + 1)
      column += 1
    }
  }
  return lines
}

describe('progress', () => {
  const bench = workbench()
  const RUN = { CLAIMCHECK_RUN: '17-4', TERM: 'xterm' }

  const terminal = (environment: Environment = RUN, columns = 80) => {
    const written: string[] = []
    const screen = { isTTY: true, columns, write: (text: string) => written.push(text) }
    return {
      progress: (): Progress => new Progress(screen, environment, `${bench.root()}/work`),
      write: screen.write,
      lines: (): string[] => seen(written.join('')),
      written: (): string => written.join(''),
    }
  }

  it('says on one line which stages are at work, of all processes of a run', () => {
    const { progress, lines } = terminal()
    const [one, other] = [progress(), progress()]
    one.begin('example', 'chart')
    expect(lines()).toEqual(['example: chart'])
    other.begin('insight', 'probe')
    expect(lines()).toEqual(['example: chart · insight: probe'])
    one.end('example', 'chart', false)
    expect(lines()).toEqual(['insight: probe'])
    other.end('insight', 'probe', false)
    expect(lines()).toEqual([''])
  })

  it('gives way to every line that is printed, and to what make says', () => {
    const { progress, write, lines } = terminal()
    const [one, other] = [progress(), progress()]
    one.begin('example', 'chart')
    other.begin('insight', 'clean')
    write(one.line('example: no chart x'))
    write(other.line('claims.csv:2:1: wrong'))
    other.end('insight', 'clean', true)
    write('make: *** Error 1\n')
    one.end('example', 'chart', false)
    expect(lines()).toEqual(['example: no chart x', 'claims.csv:2:1: wrong', 'make: *** Error 1', ''])
  })

  it('knows nothing of another run', () => {
    const { progress, lines } = terminal()
    terminal({ ...RUN, CLAIMCHECK_RUN: '18-1' })
      .progress()
      .begin('other', 'check')
    progress().begin('example', 'clean')
    expect(lines()).toEqual(['example: clean'])
  })

  it('keeps to the width of the screen, and to 80 where it is not known', () => {
    const narrow = terminal(RUN, 12)
    narrow.progress().begin('example', 'package')
    expect(narrow.lines()).toEqual(['example: pa'])
    const unknown = terminal({ ...RUN, CLAIMCHECK_RUN: '1-1' }, 0)
    unknown.progress().begin('a'.repeat(90), 'clean')
    expect(unknown.lines()).toEqual(['a'.repeat(79)])
  })

  it.each([
    ['in CI', { ...RUN, CI: 'true' }],
    ['on a terminal that cannot rewrite a line', { ...RUN, TERM: 'dumb' }],
  ])('is not shown %s, and lines are plain', (_, environment) => {
    const { progress, written } = terminal(environment)
    progress().begin('example', 'clean')
    progress().end('example', 'clean', false)
    expect(written()).toBe('')
    expect(progress().line('done')).toBe('done\n')
    expect(bench.contents('work')).toEqual({})
  })

  it('is not shown through a pipe', () => {
    const written: string[] = []
    const pipe = { write: (text: string) => written.push(text) }
    const progress = new Progress(pipe, RUN, `${bench.root()}/work`)
    progress.begin('example', 'clean')
    progress.end('example', 'clean', true)
    expect(written).toEqual([])
    expect(progress.line('done')).toBe('done\n')
  })

  it('is given up where the machine refuses the note, and no stage fails for it', () => {
    bench.put('work', 'a file in the place of the folder')
    const { progress, written } = terminal()
    const one = progress()
    one.begin('example', 'clean')
    one.end('example', 'clean', false)
    expect(written()).toBe('')
    expect(one.line('done')).toBe('done\n')
  })
})
