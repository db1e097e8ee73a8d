import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { figureMarkdown } from '../../pipeline/report/figure-copies.ts'
import { renderMarkdown } from '../../pipeline/report/markdown.ts'
import { auditWith } from './examined.ts'
import { HOSTILE, withEverywhere } from './hostile-audit.ts'

/** What a reader of Markdown sees in it: headings, lists, quotations, markup, links, and no text. */
const structure = (markdown: string): string[] => {
  const seen: string[] = []
  const visit = (node: Nodes): void => {
    seen.push(node.type === 'html' ? `html ${node.value.trim()}` : node.type)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(unified().use(remarkParse).parse(markdown))
  return seen
}

const audit = auditWith('words')

const report = (words: string): string[] => structure(renderMarkdown(withEverywhere(audit, ` ${words}`)))

const copied = (words: string): string[] =>
  withEverywhere(audit, ` ${words}`).figures.flatMap((figure) => structure(figureMarkdown(figure)))

describe('Markdown of any audit', () => {
  it.each(HOSTILE)('keeps %s text in every field', (words) => {
    expect(report(words)).toEqual(report('plain'))
    expect(copied(words)).toEqual(copied('plain'))
  })

  it('keeps any text text in every field', () => {
    const [whole, part] = [report('plain'), copied('plain')]
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
        expect(report(words)).toEqual(whole)
        expect(copied(words)).toEqual(part)
      }),
      { numRuns: 50 },
    )
  })

  it('has the address of no hostile field as a link or picture', () => {
    for (const words of HOSTILE) {
      const types = [...report(words), ...copied(words)]
      expect(
        types.filter((type) => ['link', 'image', 'definition', 'imageReference'].includes(type)),
      ).toEqual([])
    }
  })
})
