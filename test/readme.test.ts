import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CHECKS } from '../pipeline/checks/register.ts'
import { columnsOf } from '../pipeline/model/table.ts'
import { FOLDERS, readme } from '../pipeline/stages/readme.ts'

describe('README.md', () => {
  const { is, should } = readme()

  it('is up to date with the code (make readme)', () => {
    expect(is).toBe(should)
  })

  it('names every check', () => {
    expect(CHECKS.filter(({ id }) => !is.includes(`| \`${id}\` |`))).toEqual([])
  })

  it('names every column of every table', () => {
    const missing = FOLDERS.flatMap(({ path, tables }) =>
      tables.flatMap((table) => {
        const section = is.split(`#### \`${path}/${table.file}\``)[1]?.split('\n#### ')[0] ?? ''
        return columnsOf(table).filter((column) => !section.includes(`| \`${column}\` |`))
      }),
    )
    expect(missing).toEqual([])
  })

  it('names every command of the Makefile', () => {
    const commands = [...readFileSync('Makefile', 'utf8').matchAll(/^([a-z]+):[^#\n]*## /gm)].map(
      (match) => match[1],
    )
    expect(commands.length).toBeGreaterThan(5)
    expect(commands.filter((command) => command !== 'all' && !is.includes(`make ${command}`))).toEqual([])
  })
})
