import { describe, expect, it } from 'vitest'
import { found, surfaces } from './found.ts'

const SAID = 'The keeper did not ring and the gates stayed shut'

describe('repeated sentences', () => {
  it('are found in another paragraph, whatever their note marks, letters and spaces', () => {
    const text = `${SAID}.[3] Others rang.\n\nNobody came. The  keeper did NOT ring and the gates stayed shut. It rained.`
    expect(surfaces('repeated-sentence', text)).toEqual([
      'The keeper did NOT ring and the gates stayed shut.',
    ])
    expect(
      surfaces('repeated-sentence', `${SAID}. It rained. (3) ${SAID}.(3) It rained. ${SAID}.4 It rained.`),
    ).toHaveLength(2)
  })

  it('are none where one of the two is a quotation', () => {
    expect(found('repeated-sentence', `${SAID}. He wrote: “Nobody came. ${SAID}. It rained.”`)).toEqual([])
    expect(found('repeated-sentence', `“${SAID}.” He said it again: “${SAID}.”`)).toEqual([])
  })

  it('are none where they are short or stand in the end notes', () => {
    expect(found('repeated-sentence', 'Nobody came to ring. It rained. Nobody came to ring.')).toEqual([])
    expect(found('repeated-sentence', `It rained.\n\nNotes\n[1] ${SAID}.\n[2] ${SAID}.`)).toEqual([])
  })
})

describe('repeated lines', () => {
  it('are found where they follow each other, blank lines or not', () => {
    expect(surfaces('repeated-line', 'More in This Series\n\n \n\nMore in this series\n')).toEqual([
      'More in this series',
    ])
  })

  it('are none further apart, nor cells of a table', () => {
    expect(found('repeated-line', 'Key points here\n\nIt rained.\n\nKey points here\n')).toEqual([])
    expect(found('repeated-line', 'Yes\nYes\n2019 2019\n2019 2019\n')).toEqual([])
  })
})

describe('stray characters', () => {
  it.each([
    ['It rained \uf075', 'U+F075 | character of a private font', 'It rained'],
    ['It rai\ufffdned', 'U+FFFD | replacement for a lost character', 'It rai'],
    ['It\u200b rained', 'U+200B | character without width', 'It'],
    ['It\u0007 rained', 'U+0007 | control character', 'It'],
    ['It \u202erained', 'U+202E | mark that turns the direction of the text', 'It'],
    ['It doesnâ€™t rain', 'U+00E2 U+20AC U+2122 | text read in the wrong encoding', 'It doesn'],
  ])('are found in %j', (text, value, surface) =>
    expect(found('stray-character', text)).toEqual([[surface, value]]),
  )

  it.each(['It rains:\ta “quote” – 5 °C, Élodie, São Paulo.\n', 'می‌خواهم', 'a\u00a0b', '👩‍🚒'])(
    'are not in %j',
    (text) => expect(found('stray-character', text)).toEqual([]),
  )
})

describe('residue', () => {
  it.each([
    ['CLICK HERE FOR THE PDF', 'a button'],
    ['Share this article', 'a button'],
    ['» Read more', 'a button'],
    ['Download the full report', 'a button'],
    ['More in This Series', 'a button'],
    ['Advertisement', 'a button'],
    ['Related articles', 'a button'],
  ])('is the line “%s”', (line, kind) =>
    expect(found('web-residue', `It rained.\n\n${line}\n\nIt rained.`)).toEqual([
      [line.replace('» ', '» '), kind],
    ]),
  )

  it.each([
    ['It&nbsp;rained.', '&nbsp;', 'an escaped sign'],
    ['It <b>rained</b>.', '<b>', 'a tag'],
    [
      'See Error! Reference source not found. for it.',
      'Error! Reference source not found.',
      'a broken field',
    ],
    ['It rained [citation needed] there.', '[citation needed]', 'an open place'],
    ['TO-DO: add the map.', 'TO-DO', 'an open place'],
    [
      'It rained:contentReference[oaicite:0]{index=0}.',
      ':contentReference[oaicite:0]{index=0}',
      'a mark of a chat program',
    ],
  ])('is inside “%s”', (text, surface, kind) =>
    expect(found('web-residue', text)[0]).toEqual([surface, kind]),
  )

  it.each([
    'Share this burden with others, and it is half as heavy as it was.',
    'More from the islands',
    'Recent publications',
    'They share everything.',
    'If a < b and b > c, then R&D pays.',
    'Todo el mundo lo sabe.',
    'Visitors click here and there.',
  ])('is not in “%s”', (text) => expect(found('web-residue', text)).toEqual([]))
})

describe('paragraphs without a note', () => {
  const MARKED = 'It rained in 2010.[1] It stopped.'
  const BARE = 'It rained in 2011. It stopped in 2012.'

  it('are found where the text marks notes elsewhere', () => {
    expect(
      found('unmarked-paragraph', `${MARKED}\n\n${BARE}\n\nIt rained. It stopped.\n\nFlood of 2011\n`),
    ).toEqual([[BARE, '2']])
  })

  it('are not looked for in a text without any', () => {
    expect(found('unmarked-paragraph', BARE)).toEqual([])
  })
})
