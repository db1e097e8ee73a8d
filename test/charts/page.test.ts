import { describe, expect, it } from 'vitest'
import { WIDTHS } from '../../pipeline/charts/drawing.ts'
import { type Contents, page } from '../../pipeline/charts/page.tsx'
import { CHARTS } from '../../pipeline/charts/register.ts'
import { harbour, unexamined } from './dossier.ts'

const drawings = CHARTS.flatMap(({ draw }) => draw(harbour(), WIDTHS.page) ?? [])

const contents: Contents = {
  dossier: harbour(),
  shown: drawings.map((drawing) => ({
    drawing,
    page: `<svg id="${drawing.id}-wide"></svg>`,
    phone: `<svg id="${drawing.id}-narrow"></svg>`,
    vega: '{"description":"</script><script>"}',
  })),
  findings: harbour().findings,
  sheets: ['.of-the-typeface{}'],
  script: { text: 'run()', hash: "'sha256-script'" },
  vega: { text: 'vega()', hash: "'sha256-vega'" },
  inlined: (text) => ({ text, hash: `'sha256-${text.length}'` }),
}

const html = page(contents)

/** The page's part about one chart. */
const partOf = (id: string): string =>
  new RegExp(`<article class="chart" id="${id}".*?</article>`, 's').exec(html)?.[0] ?? ''

describe('the page', () => {
  it.each(drawings.map((drawing) => [drawing.id, drawing] as const))(
    'shows %s with its finding, files and table',
    (id, drawing) => {
      const part = partOf(id)
      expect(part).toContain(`<svg id="${id}-wide"></svg>`)
      expect(part).toContain(`<svg id="${id}-narrow"></svg>`)
      for (const ending of ['svg', 'png', 'csv', 'vl.json']) expect(part).toContain(`href="${id}.${ending}"`)
      expect(part.match(/<tr data-ids/g)).toHaveLength(drawing.figures.length)
      for (const { ids } of drawing.figures) expect(part).toContain(`data-ids="${ids.join(';')}"`)
      for (const claim of drawing.figures.flatMap(({ claims }) => claims))
        expect(part).toContain(`<button type="button" value="${claim}" aria-pressed="false">`)
      expect(html).toContain(`<a href="#${id}">`)
    },
  )

  it('names no place beyond itself, and in its policy nothing but its own texts', () => {
    expect(html).not.toMatch(/https?:\/\//)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-script' 'sha256-vega'; style-src 'sha256-\d+'; font-src data:; base-uri 'none'; form-action 'none'$/,
    )
    expect(html).not.toMatch(/ style="| on[a-z]+="/)
  })

  it('keeps data that look like markup inside their element', () => {
    for (const { id } of drawings) expect(partOf(id)).not.toContain('</script><script>')
    expect(html).toContain('\\u003c/script>\\u003cscript>')
  })

  it('says in the table what a figure leaves open, where that is more than rounding and not said already', () => {
    expect(partOf('part-against-total')).not.toContain('class="range"')
    expect(partOf('published-statements')).toMatch(/about 30%<\/td><td class="range">27\.0–33\.0%/)
  })

  it('says so where there is none, and has no script then', () => {
    const empty = page({ ...contents, dossier: unexamined(), shown: [], findings: [] })
    expect(empty).toContain('no figures that a chart could show')
    expect(empty).not.toMatch(/<script|<nav/)
  })

  it('shows a title in its own language, and markup in it as text', () => {
    const { article } = harbour()
    const titled = { ...harbour(), article: { ...article, language: 'fr', title: 'Une <b>grue</b>' } }
    expect(page({ ...contents, dossier: titled })).toContain('“<span lang="fr">Une &lt;b>grue&lt;/b></span>”')
  })
})
