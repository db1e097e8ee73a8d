import { describe, expect, it } from 'vitest'
import { frontMatter } from '../../pipeline/text/front-matter.ts'
import { markdownNumbers, takeMarkdownNotes } from '../../pipeline/text/markdown-notes.ts'

const taken = (text: string) => {
  const { body, notes } = takeMarkdownNotes(text)
  return { body: body.trim(), notes: [...notes] }
}

describe('takeMarkdownNotes', () => {
  it('takes notes with their wrapped lines and paragraphs', () => {
    expect(taken('Up.[^1]\n\n[^1]: Oske,\n2019.\n\n    More.\n[^b]: Talven.\n\nDown.')).toEqual({
      body: 'Up.[^1]\n\n\n\nDown.',
      notes: [
        ['1', 'Oske,\n2019.\n\nMore.'],
        ['b', 'Talven.'],
      ],
    })
  })

  it('ends a note at what begins something else', () => {
    expect(taken('[^1]: Oske.\n# Head\n\n[^2]: Talven.\n- item')).toEqual({
      body: '# Head\n\n\n- item',
      notes: [
        ['1', 'Oske.'],
        ['2', 'Talven.'],
      ],
    })
  })

  it('takes none out of code', () => {
    expect(taken('```\n[^1]: code\n```').notes).toEqual([])
  })
})

describe('markdownNumbers', () => {
  it('keeps numbers, and gives names theirs in the order of the text', () => {
    expect([...markdownNumbers('a[^3] b[^1]', ['1', '3'])]).toEqual([
      ['1', '1'],
      ['3', '3'],
    ])
    expect([...markdownNumbers('a[^y] b[^x] c[^y]', ['x', 'y', 'z'])]).toEqual([
      ['y', '1'],
      ['x', '2'],
      ['z', '3'],
    ])
  })
})

describe('frontMatter', () => {
  it('reads names with values and lists', () => {
    const { fields, body } = frontMatter(
      '---\nTitle: "A: b"\ntags: [x, "y, z"]\nauthors:\n  - Oske\n  - name: Talven\n---\nText.',
    )
    expect([...fields]).toEqual([
      ['title', ['A: b']],
      ['tags', ['x', 'y, z']],
      ['authors', ['Oske', 'Talven']],
    ])
    expect(body).toBe('Text.')
  })

  it('takes a rule in the text for no head', () => {
    expect(frontMatter('Text.\n\n---\n\nMore: text.\n\n---')).toMatchObject({
      body: 'Text.\n\n---\n\nMore: text.\n\n---',
    })
  })
})
