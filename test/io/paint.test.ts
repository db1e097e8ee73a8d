import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** What a process prints through a pipe under these variables. */
const painted = (environment: Record<string, string>): string => {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env
  const program = `import { paintFor } from './pipeline/io/paint.ts'; console.log(paintFor(process.stdout)('bad', '7'))`
  const { stdout } = spawnSync('node_modules/.bin/tsx', ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...rest, ...environment },
  })
  return stdout.trim()
}

describe('colour', () => {
  it('is none through a pipe, nor where NO_COLOR asks for none', () => {
    expect(painted({})).toBe('7')
    expect(painted({ NO_COLOR: '1' })).toBe('7')
  })

  it('is there where FORCE_COLOR asks for it', () => {
    expect(painted({ FORCE_COLOR: '1' })).toBe('\u001b[31m7\u001b[39m')
  })
})
