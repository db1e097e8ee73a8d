import { describe, expect, it } from 'vitest'
import type { Drawing } from '../../pipeline/charts/drawing.ts'
import { figureOf } from '../../pipeline/charts/drawn-figures.ts'
import { DARK, FONT, INK } from '../../pipeline/charts/theme.ts'
import { bare, charactersOf, DARK_RULES, published, standalone, unnamed } from '../../pipeline/io/svg.ts'
import { parsePeriod } from '../../pipeline/model/period.ts'

const mark = (ids: string, rest = '') =>
  `<path aria-label="${ids}" role="graphics-symbol" aria-roledescription="bar" d="M1.23456,2h3v4Z"${rest}/>`

const plotted = (inside: string): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" class="marks" width="10" height="10">' +
  `<g class="mark-group role-frame root" role="graphics-object" aria-roledescription="group mark container">${inside}</g></svg>`

const drawing = (ids: readonly string[], what = 'What'): Drawing => ({
  id: 'a',
  title: 'Less < more & more',
  alt: 'In words',
  relations: [],
  claims: [],
  figures: [figureOf({ what, period: parsePeriod('2016/2020'), text: '5%', unit: '%', ids }, null)],
  spec: { data: { values: [] }, mark: 'bar' },
})

describe('an SVG to publish', () => {
  it('has its name and description, escaped, and its ids with a prefix', () => {
    const svg = published(plotted('<clipPath id="clip0"/><g clip-path="url(#clip0)"/>'), drawing(['C1']), 'p')
    expect(svg).toContain('role="img" aria-labelledby="p-title" aria-describedby="p-desc"')
    expect(svg).toContain(
      '<title id="p-title">Less &lt; more &amp; more</title><desc id="p-desc">In words</desc>',
    )
    expect(svg).toContain('<clipPath id="p-clip0"/><g clip-path="url(#p-clip0)"/>')
  })

  it('keeps of what Vega says of a mark its ids, and names it', () => {
    const svg = published(
      plotted(mark('s:A&gt;B@2016/2020;R1')),
      drawing(['s:A>B@2016/2020', 'R1'], 'A & B'),
      'p',
    )
    expect(svg).toContain(
      '<path data-ids="s:A&gt;B@2016/2020;R1" d="M1.23,2h3v4Z"><title>A &amp; B, 2016–2020: 5%</title></path>',
    )
    expect(svg).not.toMatch(/graphics|roledescription|class="mark-/)
  })

  it('names words before they say themselves', () => {
    const text =
      '<text aria-label="C1" role="graphics-symbol" aria-roledescription="text mark" x="1">3.14159</text>'
    const svg = published(plotted(text), drawing(['C1']), 'p')
    expect(svg).toContain('<text data-ids="C1" x="1"><title>What, 2016–2020: 5%</title>3.14159</text>')
    expect(charactersOf(svg)).toEqual([[undefined, '3.14159']])
  })

  it('leaves out what is not seen, and rounds places but no words and no ids', () => {
    const noise = `<path class="background" aria-hidden="true" d="M0,0h0v0h0Z"/><g transform="translate(0.5000001,-1e-7)"><text font-family="${FONT}" opacity="1">1.23456</text></g>`
    const svg = published(plotted(noise + mark('x.12345@')), drawing(['x.12345@']), 'p')
    expect(svg).toContain('<g transform="translate(0.5,-1e-7)"><text>1.23456</text></g>')
    expect(svg).toContain('data-ids="x.12345@"')
    expect(svg).not.toContain('background')
  })

  it('reads characters by weight, entities and lines undone', () => {
    const svg =
      '<text font-weight="600">a &amp; b</text><text><tspan x="0">c</tspan><tspan>&gt;</tspan></text>'
    expect(charactersOf(svg)).toEqual([
      ['600', 'a & b'],
      [undefined, 'c>'],
    ])
  })

  it('alone has fonts and dark colours; in a page it has neither, and on a phone no names', () => {
    const svg = published(plotted(mark('C1')), drawing(['C1']), 'p')
    const alone = standalone(svg, '@font-face{}')
    expect(alone).toContain(`</desc><style>@font-face{}${DARK_RULES}</style>`)
    expect(bare(`${alone.replace('</desc>', '</desc><metadata>seal</metadata>')}\n`)).toBe(svg)
    expect(unnamed(svg)).toContain('<title id="p-title">')
    expect(unnamed(svg)).not.toMatch(/data-ids|<title>/)
  })

  it('has a dark colour for every light one, in areas and lines', () => {
    for (const paint of ['fill', 'stroke'])
      expect(DARK_RULES).toContain(`.marks [${paint}="${INK}"]{${paint}:${DARK.get(INK)}}`)
    expect(DARK_RULES.match(/\.marks/g)).toHaveLength(2 * DARK.size)
    expect(DARK_RULES.startsWith('@media screen and (prefers-color-scheme:dark){')).toBe(true)
  })
})
