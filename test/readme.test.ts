import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CHECKS } from '../pipeline/checks/register.ts'
import { columnsOf } from '../pipeline/model/table.ts'
import { CLAIM_VERDICTS } from '../pipeline/report/words.ts'
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

  it('leads a newcomer from what it is to how it is done, and has what is looked up behind that', () => {
    const headings = [...is.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
    expect(headings).toEqual([
      'Start',
      'How to read the audit',
      'What you get',
      'Limits',
      'Commands',
      'From a web page to a finished audit in ten minutes',
      'Everyday work',
      'The text',
      'How figures are compared',
      'Checks',
      'Files',
      'The house',
      'Licence and citation',
      'Columns',
    ])
  })

  it('leads to headings that there are, as GitHub calls them, and to each from its contents', () => {
    const headings = [...is.matchAll(/^##+ (.*)$/gm)].map(([, heading = '']) => heading)
    const anchors = headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    )
    const linked = [...is.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor)
    expect(linked.filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([])
    const contents = is.split('**Contents.**')[1]?.split('\n\n')[0] ?? ''
    const sections = [...is.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading).slice(1)
    expect(
      sections.filter((section) => !contents.includes(`(#${anchors[headings.indexOf(section)]})`)),
    ).toEqual([])
  })

  it('explains every verdict that the audit gives, in its words', () => {
    const reading = is.split('## How to read the audit')[1]?.split('\n## ')[0] ?? ''
    const missing = Object.entries(CLAIM_VERDICTS).filter(
      ([name, { label }]) => !reading.includes(`| ${label} | \`${name}\` |`),
    )
    expect(missing).toEqual([])
  })

  it('cites a finding, an edition and a hash that there are', () => {
    const cited = is.split('**One finding in print**')[1]?.replace(/\n> /g, ' ') ?? ''
    const [, finding = 'none'] = /finding (\S+);/.exec(cited) ?? []
    const sources = readFileSync('data/raw/reference/sources.csv', 'utf8').split('\n')
    const source = sources.find((row) => row.startsWith('sipri-transfers-2022,'))?.split(',') ?? []
    const [, title = 'none'] = source
    expect(cited).toContain(`${title}, March 2022 edition`)
    expect(source.join()).toContain('March 2022 edition')
    expect(readFileSync('data/clean/insight-298/findings.csv', 'utf8')).toContain(`\n${finding},`)
    expect(cited).toContain(`make trace FINDING=${finding}`)
    const hashes = readFileSync('data/clean/insight-298/lineage.json', 'utf8')
    expect(hashes).toMatch(/"reports\/insight-298\/audit\.json",\s+"sha256": "[0-9a-f]{64}"/)
  })
})
