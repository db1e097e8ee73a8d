import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ask } from '../../pipeline/checks/check.ts'
import { CHECKS } from '../../pipeline/checks/register.ts'
import { parseTable, printTable } from '../../pipeline/io/csv.ts'
import { findingTable } from '../../pipeline/model/finding.ts'
import { mentionsOf } from '../../pipeline/text/accounts.ts'
import { passagesIn } from '../../pipeline/text/passages.ts'
import { article, citation, dossier, passage } from '../dossier.ts'

const FIXTURES = readdirSync('test/fixtures').filter((name) => name.endsWith('.txt'))

describe('findings about passages', () => {
  it.each(FIXTURES)('of %s have ids that the table takes, each once', (name) => {
    // Twice the text: every passage comes again.
    const text = readFileSync(`test/fixtures/${name}`, 'utf8').repeat(2)
    const findings = ask(
      CHECKS,
      dossier({
        article: { ...article, form: true },
        mentions: mentionsOf(text, [], []),
        passages: passagesIn(text),
        citations: [
          citation({ published: '2020-01-01' }),
          citation({ source: 'b', published: '2020-01-01' }),
        ],
      }),
    )
    expect(findings.length).toBeGreaterThan(30)
    const { problems } = parseTable(printTable(findings, findingTable), 'findings.csv', findingTable)
    expect(problems).toEqual([])
  })

  it('tell the kinds of one check apart that name the same words', () => {
    const both = [
      passage({ rule: 'name-spelling', passage: 'piet-osvald', value: ['Piet Osvald', 'Piet Osveld'] }),
      passage({ rule: 'name-initial', passage: 'piet-osvald', value: ['Piet Osvald', 'Piet J. Osvald'] }),
      passage({ rule: 'repeated-sentence', passage: 'it-rained', start: 5, other_start: 0 }),
      passage({ rule: 'repeated-line', passage: 'it-rained', start: 90, other_start: 80 }),
    ]
    const ids = ask(CHECKS, dossier({ passages: both })).map(({ finding }) => finding)
    expect(new Set(ids).size).toBe(4)
  })
})
