import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditOf } from '../../pipeline/report/audit.ts'
import { renderMarkdown } from '../../pipeline/report/markdown.ts'
import { markdownText } from '../../pipeline/report/markdown-text.ts'
import { visible } from '../../pipeline/report/visible.ts'
import { dossier } from '../dossier.ts'
import { auditWith, CHECKS } from './examined.ts'

/** What a reader of the rendered text sees. */
const rendered = (markdown: string): string =>
  markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('\u2060', '')

/** Active characters that no backslash disarms. */
const armed = (markdown: string): string[] => markdown.replace(/\\[\s\S]/g, '').match(/[`*_[\]<>|~&$]/g) ?? []

const cells = (line: string): number => line.replace(/\\[\s\S]/g, '').split('|').length

describe('text in Markdown', () => {
  it('disarms any text and loses none of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (words) => {
        const markdown = markdownText(words)
        expect(armed(markdown)).toEqual([])
        expect(markdown).not.toMatch(/[\r\n]/)
        expect(rendered(markdown)).toBe(visible(words).replace(/\s+/g, ' ').trim())
      }),
    )
  })

  it.each([
    ['# heading', '\\# heading'],
    ['1. item', '1\\. item'],
    ['- item', '\\- item'],
    ['1.6 billion', '1\\.6 billion'],
    ['a | b', 'a \\| b'],
    ['<b>bold</b>', '\\<b\\>bold\\</b\\>'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['US$1.6', 'US\\$1.6'],
    ['https://x.y and www.z', 'https\\://x.y and www\\.z'],
    ['@team #12', '@\u2060team #\u206012'],
    ['\u202eabc', '⟨U+202E⟩abc'],
  ])('writes %s as %s', (words, markdown) => {
    expect(markdownText(words)).toBe(markdown)
  })
})

describe('audit.md', () => {
  const audit = auditWith('plain words')
  const markdown = renderMarkdown(audit)

  it('begins with the title and the result', () => {
    expect(markdown.split('\n').slice(0, 5)).toEqual([
      '# Audit of the figures: plain words',
      '',
      'plain words · plain words · plain words · 2023',
      '',
      `**${audit.result}**`,
    ])
  })

  it('names every finding, every claim and every source', () => {
    const text = rendered(markdown)
    for (const { finding } of audit.findings) expect(text).toContain(`| ${finding} |`)
    for (const { claim } of audit.figures) expect(text).toContain(`| ${claim} |`)
    expect(text).toContain('https://example.org/a')
  })

  it('says the smallest repair with each correction, and what everything else leaves each figure', () => {
    expect(markdown).toContain('**Smallest repair: plain words.**')
    expect(markdown).toContain('| 5 million people | plain words | 67% | Cannot be right as printed |')
    expect(markdown).toContain('On the editions that were out when the article was: holds.')
  })

  it('says how many planted errors are caught, and nothing of it where nobody has tried', () => {
    expect(markdown).toContain('| plain words | 1 of 3 (33%) | not tried |')
    expect(renderMarkdown({ ...audit, sensitivity: null })).not.toContain('planted')
  })

  it('has rows of one length in every table, whatever stands in the cells', () => {
    const hostile = renderMarkdown(auditWith('a | b \\| c\n| d `|` <br>'))
    for (const table of hostile.split('\n\n').filter((part) => part.startsWith('| '))) {
      const lengths = new Set(table.trim().split('\n').map(cells))
      expect(lengths.size).toBe(1)
    }
  })

  it('has the same lines whatever stands in the cells', () => {
    const lines = (text: string): number => text.split('\n').length
    for (const words of ['<script>\n\n# x', '```\ncode', '---', '1. x\n2. y'])
      expect(lines(renderMarkdown(auditWith(words)))).toBe(lines(markdown))
  })

  it('stands without a single claim', () => {
    expect(renderMarkdown(auditOf(dossier(), [], CHECKS, null))).toContain('## Nothing to correct')
  })
})
