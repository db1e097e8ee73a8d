import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WEIGHTS } from '../../pipeline/io/fonts.ts'
import { reportParts } from '../../pipeline/io/report-parts.ts'
import { auditOf } from '../../pipeline/report/audit.ts'
import { renderMarkdown } from '../../pipeline/report/markdown.ts'
import type { Audit } from '../../pipeline/report/schema.ts'
import { STYLE } from '../../pipeline/report/style.ts'
import { ARTICLES } from '../committed.ts'
import { claim, dossier, relation } from '../dossier.ts'
import { auditWith, CHECKS, finding } from './examined.ts'
import { HOSTILE, withEverywhere } from './hostile-audit.ts'
import { committedPage } from './opened-page.ts'
import { pageOf } from './page.ts'

const TAG = /<(\/?[a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g

/** The page without its own style sheet and script. */
const markup = (audit: Audit): string =>
  pageOf(audit).replace(STYLE, '').replace(reportParts([]).script.text, '')

const page = (words: string, url?: string): string => markup(auditWith(words, url))

/** Tags with the names of their attributes, and whether anything else could open a tag. */
const skeleton = (html: string): string[] => {
  const tags = [...html.matchAll(TAG)].map(([, name, attributes = '']) =>
    [name, ...[...attributes.matchAll(ATTRIBUTE)].map((match) => match[1])].join(' '),
  )
  const rest = html.replace('<!doctype html>', '').replace(TAG, '')
  return [...tags, rest.includes('<') ? 'an open bracket outside a tag' : '']
}

const attributes = (html: string, wanted: string): string[] =>
  [...html.matchAll(TAG)].flatMap(([, , all = '']) =>
    [...all.matchAll(ATTRIBUTE)].flatMap(([, name, value = '']) => (name === wanted ? [value] : [])),
  )

const decoded = (value: string): string => decodeURIComponent(value.replaceAll('&amp;', '&'))

describe('audit.html', () => {
  const html = page('plain words')

  /** With a space before them, so that no address is one. */
  const everywhere = (words: string): string[] =>
    skeleton(markup(withEverywhere(auditWith('words'), ` ${words}`)))

  it.each(HOSTILE)('keeps %s text in every field', (words) => {
    expect(everywhere(words)).toEqual(everywhere('plain'))
  })

  it('keeps any text text in every field', () => {
    const plain = everywhere('plain')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
        expect(everywhere(words)).toEqual(plain)
      }),
    )
  })

  it('shows a cell of 100 kB in full', () => {
    const cell = 'long '.repeat(20_000)
    expect(page(cell).split(cell.trim()).length).toBeGreaterThan(10)
  })

  it('links http and https only', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'http:evil', 'https://a b', ' https://x.y'])
      expect(attributes(page('plain words', url), 'href').filter((href) => !href.startsWith('#'))).toEqual([])
    expect(attributes(html, 'href')).toContain('https://example.org/a')
  })

  it('shows what could turn or hide words by its code', () => {
    const turned = page('\u202e34% \ud800 \u0000 end')
    expect(turned).toContain('⟨U+202E⟩34% ⟨U+D800⟩ ⟨U+0000⟩ end')
    expect(turned).not.toMatch(/\u202e|\p{Cs}/u)
    expect(turned).not.toContain('\u0000')
  })

  it('asks the network for nothing, and runs its own script alone', () => {
    const [policy = ''] = attributes(html, 'content').filter((content) => content.includes('default-src'))
    expect(policy).toContain("default-src 'none'; script-src 'sha256-")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(html).not.toMatch(/<(link|img|iframe|object|embed|base)\b/)
    expect([...html.matchAll(/<script/g)]).toHaveLength(1)
    expect(attributes(html, 'src')).toEqual([])
    expect(STYLE).not.toMatch(/url\(|@import/)
    expect(html).not.toMatch(/\s(?:on\w+|style)="/)
  })

  it('names its language, has one h1 and skips no level of headings', () => {
    expect(html).toContain('<html lang="en">')
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1)).toBe(true)
  })

  it('has every id once, and every link inside it leads somewhere', () => {
    const ids = attributes(html, 'id').map((id) => id.replaceAll('&gt;', '>'))
    expect(new Set(ids).size).toBe(ids.length)
    const targets = attributes(html, 'href').filter((href) => href.startsWith('#'))
    expect(targets.map((href) => decoded(href.slice(1))).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('shows every figure, every finding and every verdict in words', () => {
    const audit = auditWith('plain words')
    for (const { claim } of audit.figures) expect(html).toContain(`<article id="${claim}"`)
    for (const { finding } of audit.findings) expect(html).toContain(`<tr id="_finding-${finding}"`)
    for (const { id } of audit.evidence) expect(html).toContain(id)
    expect(html).toContain(audit.result)
    expect(html).toContain('NOT verified')
  })

  it('lists the quotes in the order of the article, under their headings, each leading to its card and back', () => {
    const view = html.slice(html.indexOf('<section id="_article"'), html.indexOf('<section id="_figures"'))
    expect([...view.matchAll(/<li id="_at-([^"]+)"/g)].map(([, claim]) => claim)).toEqual([
      'C1',
      'C2',
      'C>4',
      'C3',
    ])
    expect([...view.matchAll(/<h3><bdi[^>]*>([^<]*)/g)].map(([, heading]) => heading)).toEqual([
      'Under no heading',
      'plain words',
      'Without a place in the text',
    ])
    expect(html).toContain(
      '<a href="#_at-C1"><bdi>paragraph 1, characters 10–20</bdi></a>, verified in the text',
    )
  })

  it('says in which language the words of the article are, and in which its own', () => {
    const french = pageOf({ ...auditWith('mots'), article: { ...auditWith('mots').article, language: 'fr' } })
    expect(french).toContain('<html lang="en">')
    expect(french).toContain('<h1><bdi lang="fr">mots</bdi></h1>')
    expect(french.match(/<q class="quote"><bdi lang="fr">/g)?.length).toBe(french.match(/<q /g)?.length)
  })

  it('parts the other tests of a figure by what they come to, so that nothing that differs stands under what agrees', () => {
    const open = { verdict: 'undetermined' as const, message: 'They have no value in common.' }
    const rows = [
      finding('sums:R1'),
      finding('sums:R2'),
      finding('sums:R3', open),
      finding('agrees:C1', { verdict: 'not_applicable' }),
    ]
    const tests = pageOf(auditOf(dossier({ claims: [claim({})] }), rows, CHECKS, null))
    const folded = [...tests.matchAll(/<details[^>]*><summary>([^<]*)<\/summary>(.*?)<\/details>/gs)]
    expect(folded.map(([, summary]) => summary)).toEqual(['2 tests that agree', '1 test that does not apply'])
    expect(tests).toContain('They have no value in common.')
    const differing = pageOf(
      auditOf(dossier({ claims: [claim({})] }), [...rows, finding('fits:C1', open)], CHECKS, null),
    )
    expect(differing).toContain('<summary>1 test that decides nothing: another definition, period or reading')
  })

  it('names whom a figure is taken from by the name of the source, and never by a key', () => {
    expect(html).toContain('<dt>according to</dt><dd>plain words</dd>')
    const tables = dossier({ claims: [claim({ attributed_to: 'mara-banks' })] })
    expect(pageOf(auditOf(tables, [], CHECKS, null))).toContain('<dt>according to</dt><dd>Mara Banks</dd>')
  })

  it('draws the two ranges of a relation on one axis', () => {
    expect(html).toContain('should equal plain words, plain words, XAA 2020')
    const spans = [...html.matchAll(/<path class="span" d="M([\d.]+) 0V8H([\d.]+)V0Z"/g)]
    const [[, , end] = [], [, start] = []] = spans
    expect(Number(end)).toBeLessThan(Number(start))
  })

  it('shows beside a figure what everything else leaves it, the smallest repair, and the verdict of then', () => {
    expect(html).toContain('Smallest repair: <strong>plain words</strong>')
    expect(html).toContain('everything else leaves')
    expect(html).toContain('On the editions that were out when the article was: holds.')
  })

  it('says how many planted errors are caught, and nothing of it where nobody has tried', () => {
    expect(html).toContain("Of 3 errors planted in the article's figures")
    expect(html).toContain('<section id="_sensitivity">')
    const untried = pageOf({ ...auditWith('plain words'), sensitivity: null })
    expect(untried).not.toContain('_sensitivity')
    expect(untried).not.toContain('planted')
  })

  it('says what each reading comes to, where none of several can hold', () => {
    const relations = ['R1', 'R2'].map((id) =>
      relation({ relation: id, asserts: `C1 = ${id.slice(1)}`, why: `Reading ${id}.` }),
    )
    const tables = dossier({ claims: [claim({ amount: '5', unit: 'ratio' })], relations })
    const weighed = finding('sums:all', { verdict: 'inconsistent', evidence: ['R1', 'R2'] })
    const both = auditOf(tables, [weighed], CHECKS, null)
    expect(pageOf(both)).toContain('<li>R2: the words give 450–550%, the reference 200%. Reading R2.</li>')
    expect(renderMarkdown(both)).toContain('R1: the words give 450–550%, the reference 100%. Reading R1.')
  })

  it('has no charts where there are none, and keeps the ids of several apart', () => {
    expect(html).not.toContain('_charts')
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" aria-labelledby="t d"><title id="t">x</title>' +
      '<desc id="d">y</desc><clipPath id="c"/><g clip-path="url(#c)"><use href="#c" xlink:href="#c"/></g></svg>'
    const both = pageOf(auditWith('plain words'), [
      { id: 'one-chart', svg },
      { id: 'two', svg },
    ])
    for (const prefix of ['_chart1-', '_chart2-']) {
      expect(both).toContain(`aria-labelledby="${prefix}t ${prefix}d"`)
      expect(both).toContain(`<clipPath id="${prefix}c"/>`)
      expect(both).toContain(`clip-path="url(#${prefix}c)"`)
      expect(both).toContain(`href="#${prefix}c" xlink:href="#${prefix}c"`)
    }
    expect(both).toContain('href="../../charts/tiny/index.html#one-chart"')
  })

  it('marks the charts that no sheet of paper holds', () => {
    const chart = (height: number) => ({ id: `c${height}`, svg: `<svg viewBox="0 0 400 ${height}"></svg>` })
    const page = pageOf(auditWith('plain words'), [chart(1600), chart(1601)])
    expect(page).toContain('<div class="chart"><svg viewBox="0 0 400 1600">')
    expect(page).toContain('<div class="chart is-long"><svg viewBox="0 0 400 1601">')
  })

  it('has the typeface of its charts once, in its one style sheet', () => {
    for (const { html } of ARTICLES.map(committedPage)) {
      expect(html.match(/<style>/g)).toHaveLength(1)
      expect(html.match(/@font-face/g)).toHaveLength(WEIGHTS.length)
      expect(html.match(/@media screen and \(prefers-color-scheme:dark\)/g)).toHaveLength(1)
    }
  })

  it('stands without a single claim', () => {
    expect(pageOf(auditOf(dossier(), [], CHECKS, null))).toContain('Nothing to correct')
  })
})
