import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { auditOf } from '../../pipeline/report/audit.ts'
import { LONGEST_COMMENT, renderMarkdown } from '../../pipeline/report/markdown.ts'
import { markdownText } from '../../pipeline/report/markdown-text.ts'
import { visible } from '../../pipeline/report/visible.ts'
import { ARTICLES, audited } from '../committed.ts'
import { dossier } from '../dossier.ts'
import { auditWith, CHECKS } from './examined.ts'
import { HOSTILE } from './placed.ts'

/** What a reader of the rendered text sees. */
const rendered = (markdown: string): string =>
  markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('\u2060', '')

/** Active characters that no backslash disarms. */
const armed = (markdown: string): string[] => markdown.replace(/\\[\s\S]/g, '').match(/[`*_[\]<>|~&$]/g) ?? []

/** What a reader of Markdown builds of it beside text: headings, lists, emphasis, HTML, links, code. */
const built = (markdown: string): string[] => {
  const found: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'html') found.push(node.value)
    else if (node.type !== 'text') found.push(node.type)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(unified().use(remarkParse).parse(markdown))
  return found
}

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

  it('names every claim, every source and how many answers it leaves to the page', () => {
    const text = rendered(markdown)
    for (const { claim } of audit.figures) expect(text).toContain(`| ${claim} |`)
    expect(text).toContain('https://example.org/a')
    expect(text).toContain(
      'All 8 answers of the 8 checks, those that agree too, with the evidence and the method, are in audit.html',
    )
  })

  it('lists all that is to be corrected, the first three open and the others folded', () => {
    const [one] = audit.first
    const many = one === undefined ? [] : Array.from({ length: 5 }, () => one)
    const text = renderMarkdown({ ...audit, first: many })
    const [open = '', folded = ''] = text.split('<details><summary>The other 2 to correct</summary>')
    expect(open.match(/^[123]\. Error/gm)).toHaveLength(3)
    expect(folded.split('</details>')[0]?.match(/^[45]\. Error/gm)).toHaveLength(2)
  })

  it('closes every fold that it opens, with a blank line around what is in it', () => {
    expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length)
    expect(markdown).not.toMatch(/<\/summary>\n\S|\S\n<\/details>/)
  })

  it('is no longer than a comment may be, for a thousand claims too, and says what it leaves out', () => {
    const [figure] = audit.figures
    const [correction] = audit.first
    const figures =
      figure === undefined ? [] : Array.from({ length: 1000 }, () => ({ ...figure, why: 'w'.repeat(200) }))
    const first = correction === undefined ? [] : Array.from({ length: 3000 }, () => correction)
    const text = renderMarkdown({ ...audit, figures, first })
    expect(text.length).toBeLessThanOrEqual(LONGEST_COMMENT)
    expect(text.length).toBeGreaterThan(LONGEST_COMMENT * 0.9)
    expect(text).toMatch(/^\d+ corrections more in audit\.html: this comment has no room for them\.$/m)
    expect(text).toContain('1000 figures more in audit.html: this comment has no room for them.')
    expect(text.trimEnd().endsWith(audit.article.text_sha256)).toBe(true)
  })

  it.each(HOSTILE.map((words) => [words.slice(0, 40), words]))(
    'keeps %j text, in the room of a comment',
    (_name, words) => {
      const text = renderMarkdown(auditWith(words))
      expect(text.length).toBeLessThanOrEqual(LONGEST_COMMENT)
      expect(text).not.toMatch(/[\u202e\u2066\p{Cs}]/u)
      expect(built(text)).toEqual(built(markdown))
    },
  )

  it('is built of the same blocks whatever stands in the cells', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
        expect(built(renderMarkdown(auditWith(`x${words}`)))).toEqual(built(markdown))
      }),
      { numRuns: 40 },
    )
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

  it.each(ARTICLES)('has all of %s, with room to spare', (article) => {
    const text = renderMarkdown(audited(article))
    expect(text).not.toContain('no room')
    expect(text.length).toBeLessThan(LONGEST_COMMENT * 0.8)
  })

  it('stands without a single claim', () => {
    expect(renderMarkdown(auditOf(dossier(), [], CHECKS, null))).toContain('## Nothing to correct')
  })
})
