import { describe, expect, it } from 'vitest'
import { chosenPart } from '../../pipeline/text/page-choice.ts'

const NONE: ReadonlySet<number> = new Set()
const WHOLE = 'The whole page was taken.'

/** The parts of a page, the last of them the whole. */
const parts = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ text, remark: index === texts.length - 1 ? WHOLE : null }))

describe('chosenPart', () => {
  it('takes the first part that is not empty', () => {
    expect(chosenPart(parts('', 'Main.', 'Menu\n\nMain.'), 'Main.', NONE)).toEqual({
      text: 'Main.',
      notes: [],
      remarks: [],
    })
  })

  it('takes none that lacks a marker of a note', () => {
    const main = 'Up.[1]\n\nDown.[2]'
    expect(chosenPart(parts('Up.[1]', main, main), main, new Set([1, 2])).text).toBe(main)
  })

  it('counts how often a marker stands', () => {
    const main = 'Up.[1]\n\nDown.[1]'
    expect(chosenPart(parts('Up.[1]', main, main), main, new Set([1])).text).toBe(main)
  })

  it('looks for no marker that is no note’s', () => {
    expect(chosenPart(parts('Up.', 'Up.\n\nComments [12]'), 'Up.', NONE).text).toBe('Up.')
  })

  it('says so where only the whole page keeps them', () => {
    const whole = 'Up.[1]\n\nMenu'
    expect(chosenPart(parts('Up.', whole), 'Up.', new Set([1])).remarks).toEqual([WHOLE])
  })

  it('brings notes back that a part has lost', () => {
    const whole = 'Menu\n\nUp.[1] Down.[2]\n\nNotes\n\n1. Oske.\n\n2. Talven.'
    expect(chosenPart(parts('Up.[1] Down.[2]', whole), 'Up.[1] Down.[2]', NONE)).toEqual({
      text: 'Up.[1] Down.[2]',
      notes: [
        { label: '1', text: 'Oske.' },
        { label: '2', text: 'Talven.' },
      ],
      remarks: [],
    })
  })

  it('tells the longer passages that it leaves out, and no labels', () => {
    const passage = 'Grain fell in every year of the last ten, and nobody on the islands can say why.'
    const main = `Up.\n\nShare this\n\n${passage}\n\n${passage.replace('Grain', 'Power')}`
    expect(chosenPart(parts('Up.', main), main, NONE).remarks).toEqual([
      'Left out as not of the article: “Grain fell in every year of the last ten, and nobody on the …” and 1 more. What belongs to it has to be added by hand.',
    ])
  })
})
