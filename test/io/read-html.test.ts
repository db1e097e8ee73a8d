import { describe, expect, it } from 'vitest'
import { readHtml } from '../../pipeline/io/read-html.ts'
import type { ArticleText } from '../../pipeline/model/article-text.ts'
import { problemLine } from '../../pipeline/model/problem.ts'
import { bodyOnly, EXAMPLE_TEXT, expectAnchored } from './article-forms.ts'
import { DIALECTS, pageOf } from './page-dialects.ts'

const read = async (html: string): Promise<ArticleText> => {
  const { value, problems } = await readHtml(new TextEncoder().encode(html), 'page.html')
  if (value === null) throw new Error(problems.map(problemLine).join('\n'))
  return value
}

const text = async (body: string): Promise<string> => (await read(`<html><body>${body}</body></html>`)).text

describe.each(Object.entries(DIALECTS))('a page in the dialect of %s', (_, dialect) => {
  it('gives the article with every marker and note, without menus and adverts', async () => {
    const page = await read(pageOf(dialect))
    expect(bodyOnly(page.text)).toBe(bodyOnly(EXAMPLE_TEXT))
    expect(page.remarks).toEqual([])
  })

  it('anchors every quote of the example', async () => {
    expectAnchored((await read(pageOf(dialect))).text)
  })
})

describe('a page', () => {
  const NOTES =
    '<ol>' + '<li id="n1">First note.</li><li id="n2">Second note.</li><li id="n3">Third.</li></ol>'
  const call = (number: number): string => `<sup><a href="#n${number}">${number}</a></sup>`

  it.each([
    ['squares', 'It covers 200 km<sup>2</sup>, or 90 m<sup>3</sup>.', 'It covers 200 km², or 90 m³.'],
    ['powers of ten', 'About 2 × 10<sup>3</sup> tonnes.', 'About 2 × 10³ tonnes.'],
    [
      'ordinals',
      'On the 18<sup>th</sup> of May, the 2<sup>nd</sup> time.',
      'On the 18th of May, the 2nd time.',
    ],
    ['lowered digits', 'CO<sub>2</sub> fell.', 'CO₂ fell.'],
    [
      'note markers without a link',
      'It rose.<sup>2</sup> It fell.<sup>1, 3</sup>',
      'It rose.[2] It fell.[1][3]',
    ],
    ['a marker without a note', 'It rose.<sup>7</sup>', 'It rose.[7]'],
  ])('tells %s apart where it has notes', async (_, given, expected) => {
    expect(
      (await text(`<p>${given} It sank.${call(1)}${call(2)}${call(3)}</p>${NOTES}`)).split('\n')[0],
    ).toBe(`${expected} It sank.[1][2][3]`)
  })

  it('has no markers where it has no notes', async () => {
    expect(await text('<p>It rose.<sup>2</sup></p>')).toBe('It rose.²\n')
  })

  it('keeps separators of markers out of the text', async () => {
    expect(
      await text(`<p>It rose.<sup><a href="#n1">1</a>, <a href="#n3">3</a></sup> It fell.</p>${NOTES}`),
    ).toMatch(/^It rose\.\[1\]\[3\] It fell\.$/m)
  })

  it('prints the address behind words of a note that only link to it', async () => {
    const note =
      '<li id="n1">Oske, <a href="https://a.example/b">“A Title”</a>, <a href="https://c.example">c.example</a>.</li>'
    expect(await text(`<p>It rose.${call(1)}</p><ol>${note}</ol>`)).toContain(
      '[1] Oske, “A Title” (https://a.example/b), c.example.',
    )
  })

  it('prints no address in the running text', async () => {
    expect(await text('<p>It <a href="https://a.example">rose</a>.</p>')).toBe('It rose.\n')
  })

  it('keeps all paragraphs of a note, and a date that opens one', async () => {
    const notes =
      '<ol><li id="n1"><p>1 May 2020, a day.</p><p>And more.</p></li><li id="n2">2 June 2021.</li></ol>'
    expect(await text(`<p>It rose.${call(1)}${call(2)}</p>${notes}`)).toContain(
      '[1] 1 May 2020, a day. And more.\n[2] 2 June 2021.\n',
    )
  })

  it('numbers lists of notes anew that use the same numbers, and says so', async () => {
    const part = (name: string): string =>
      `<p>It rose.<sup><a href="#${name}1">1</a></sup></p><ol><li id="${name}1">Note ${name}.</li></ol>`
    const page = await read(`<body>${part('fna')}${part('fnb')}</body>`)
    expect(page.text).toBe('It rose.[1]\n\nIt rose.[2]\n\nEnd Notes\n\n[1] Note fna.\n[2] Note fnb.\n')
    expect(page.remarks).toEqual([
      'Several lists of notes use the same numbers: the notes are numbered anew, from 1, in the order of the page.',
    ])
  })

  it('turns Roman numbers into others, and says so', async () => {
    const page = await read(
      '<p>Up.<sup><a href="#_edn1" name="_ednref1">[i]</a></sup> Down.<sup><a href="#_edn2" name="_ednref2">[ii]</a></sup></p><div id="edn1"><p><a href="#_ednref1" name="_edn1">[i]</a> One.</p></div><div id="edn2"><p><a href="#_ednref2" name="_edn2">[ii]</a> Two.</p></div>',
    )
    expect(page.text).toBe('Up.[1] Down.[2]\n\nEnd Notes\n\n[1] One.\n[2] Two.\n')
    expect(page.remarks).toEqual(['The notes are numbered i, ii, iii: the text numbers them 1, 2, 3.'])
  })

  it('takes no text that follows a note for a part of it', async () => {
    const note = '<div><p id="fn1">A note.</p><p>The text goes on.</p></div>'
    expect(await text(`<div><p>It rose.<sup><a href="#fn1">1</a></sup></p></div>${note}`)).toBe(
      'It rose.[1]\n\nThe text goes on.\n\nEnd Notes\n\n[1] A note.\n',
    )
  })

  it('finds notes in the middle of the text, and the text behind them', async () => {
    const part = (n: number): string =>
      `<p>Part ${n} rose.<sup><a href="#fn${n}">${n}</a></sup></p><p id="fn${n}">${n}. Note ${n}.</p>`
    expect(await text(`${part(1)}<h2>Next</h2>${part(2)}<p>Last.</p>`)).toBe(
      'Part 1 rose.[1]\n\nNext\n\nPart 2 rose.[2]\n\nLast.\n\nEnd Notes\n\n[1] Note 1.\n[2] Note 2.\n',
    )
  })

  it('leaves links to figures and sections alone', async () => {
    const figures = '<p>See figure <a href="#fig1">1</a> and section <a href="#sec2">2</a>.</p>'
    expect(
      await text(
        `${figures}<h2 id="sec2">Two</h2><figure id="fig1"><figcaption>A figure.</figcaption></figure>`,
      ),
    ).toContain('See figure 1 and section 2.')
  })

  it('gives tables a line for each row', async () => {
    const table =
      '<table><caption>Yards</caption><tr><th>Year</th><th>Ships</th></tr><tr><td>2019</td><td><p>1,400</p></td></tr></table>'
    expect(await text(`<p>Before.</p>${table}<p>After.</p>`)).toBe(
      'Before.\n\nYards\nYear | Ships\n2019 | 1,400\n\nAfter.\n',
    )
  })

  it('reads a table that only lays out the page as paragraphs', async () => {
    expect(await text('<table><tr><td><p>One.</p><p>Two.</p></td><td>Side.</td></tr></table>')).toBe(
      'One.\n\nTwo.\n\nSide.\n',
    )
  })

  it('keeps spaces that do not break, and characters by name and number', async () => {
    expect(
      await text('<p>43&nbsp;% &mdash; &#8220;x&#8221; &amp; &lt;5 &#x1F600; soft\u00adhyphen</p>'),
    ).toBe('43\u00a0% — “x” & <5 😀 soft\u00adhyphen\n')
  })

  it('stands without html, head and body', async () => {
    expect((await read('<!doctype html><title>A</title><p>One.<p>Two.')).text).toBe('One.\n\nTwo.\n')
    expect((await read('<head><title>A</title></head><body><p>One.')).title).toBe('A')
  })
})

describe('what surrounds an article', () => {
  const prose = (subject: string): string =>
    `<p>${`${subject} rose in every year of the last ten, and nobody knows why. `.repeat(6)}</p>`

  it('is left out, and longer passages of it are told', async () => {
    const aside =
      '<div class="related"><p>Readers of this page have also read what the mainland thinks of all these cables.</p></div>'
    const page = await read(
      `<body><main><article>${prose('Grain')}${prose('Power')}${prose('Wind')}</article>${aside}</main></body>`,
    )
    expect(page.text).not.toContain('Readers of this page')
    expect(page.remarks.join()).toContain('Left out as not of the article: “Readers of this page')
  })

  it('takes no note with it, even one that stands outside', async () => {
    const outside =
      '<footer><section class="footnotes"><ol><li id="fn1">A note.</li></ol></section><p>Imprint.</p></footer>'
    const page = await read(
      `<body><main>${prose('Grain')}<p>It rose.<sup><a href="#fn1">1</a></sup></p>${prose('Wind')}</main>${outside}</body>`,
    )
    expect(page.text).toMatch(/It rose\.\[1\][\s\S]*\n\nEnd Notes\n\n\[1\] A note\.\n$/)
  })

  it('takes no unlinked note with it either', async () => {
    const outside = '<footer><h2>Notes</h2><ol><li>A note, 2019.</li><li>Another, 2020.</li></ol></footer>'
    const page = await read(
      `<body><main>${prose('Grain')}<p>It rose.<sup>1</sup> It fell.<sup>2</sup></p>${prose('Wind')}</main>${outside}</body>`,
    )
    expect(page.text).toMatch(
      /It rose\.\[1\] It fell\.\[2\][\s\S]*\n\nEnd Notes\n\n\[1\] A note, 2019\.\n\[2\] Another, 2020\.\n$/,
    )
  })

  it('stays where markers would go with it, and that is told', async () => {
    const page = await read(
      `<body><main>${prose('Grain')}</main><form><p>It rose.<sup><a href="#fn1">1</a></sup></p></form><ol><li id="fn1">A note.</li></ol></body>`,
    )
    expect(page.text).toContain('It rose.[1]')
    expect(page.remarks.join()).toContain('the whole page was taken')
  })
})

describe('a page that a word processor saved', () => {
  const GENERATOR = '<meta charset="utf-8"><meta name=Generator content="Microsoft Word 15">'

  it('is read whole, in the character set that it declares', async () => {
    const html = pageOf(DIALECTS['Word, footnotes'] ?? { marker: String, notes: () => '' })
      .replace('<meta charset="utf-8">', GENERATOR.replace('utf-8', 'windows-1252'))
      .replace(/[“”’–©]/g, (sign) => ({ '“': '\x93', '”': '\x94', '’': '\x92', '–': '\x96' })[sign] ?? '\xa9')
    const { value } = await readHtml(Uint8Array.from(Buffer.from(html, 'latin1')), 'page.htm')
    for (const words of EXAMPLE_TEXT.trim()
      .split('\n')
      .filter((line) => !line.startsWith('Institute')))
      expect(value?.text).toContain(words)
    expect(value?.text).toContain('© Institute for Narrow Seas.')
  })
})
