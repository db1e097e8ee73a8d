import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { auditOf } from '../../pipeline/report/audit.ts'
import { BROWSER_NOTICE, browserPath, launchBrowser } from '../browser.ts'
import { ARTICLES } from '../committed.ts'
import { claim, dossier } from '../dossier.ts'
import { auditWith, CHECKS, finding } from './examined.ts'
import { HOSTILE, withEverywhere } from './hostile-audit.ts'
import { axeViolations, committedPage, openPage, Shelf, type Way } from './opened-page.ts'
import { pageOf } from './page.ts'

const JAVA_NOTICE = spawnSync('java', ['-version']).error === undefined ? '' : ' (skipped: no java)'

/** Letters and signs alone: lines break anywhere, and typefaces join letters. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad]/g, '')

const pages = new Map(ARTICLES.map((article) => [article, committedPage(article)]))
const page = (article: (typeof ARTICLES)[number]) => pages.get(article) ?? committedPage(article)

describe.skipIf(browserPath() === null)(`audit.html for everybody${BROWSER_NOTICE}`, () => {
  const shelf = new Shelf()
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    shelf.discard()
  })

  const open = (article: (typeof ARTICLES)[number], way: Way = {}) =>
    openPage(browser, shelf.put(`${article}.html`, page(article).html), way)

  it.each([
    ['insight-298', {}],
    ['insight-298', { dark: true, width: 375 }],
    ['example', { dark: true }],
    ['example', { width: 375 }],
  ] as const)('%s, %o: axe finds no fault, nothing is asked for, nothing forbidden', async (article, way) => {
    const { page: opened, trouble, close } = await open(article, way)
    expect(await axeViolations(opened)).toEqual([])
    expect(await trouble()).toEqual([])
    await close()
  })

  it.each([375, 768, 1440])('needs no scrolling sideways at %d pixels', async (width) => {
    const { page: opened, close } = await open('insight-298', { width })
    expect(await opened.evaluate('document.documentElement.scrollWidth')).toBe(width)
    await close()
  })

  it('is dark where the reader wants it dark', async () => {
    const paper = async (dark: boolean): Promise<number> => {
      const { page: opened, close } = await open('example', { dark })
      const colour = z
        .string()
        .parse(await opened.evaluate('getComputedStyle(document.body).backgroundColor'))
      await close()
      return Number(/\d+/.exec(colour)?.[0])
    }
    expect(await paper(false)).toBeGreaterThan(240)
    expect(await paper(true)).toBeLessThan(40)
  })

  it('prints everything: each figure, each finding, each reason, with nothing folded', async () => {
    const { page: opened, close } = await open('insight-298', { script: false })
    const pdf = await getDocumentProxy(new Uint8Array(await opened.pdf({ format: 'A4' })))
    const text = bare((await extractText(pdf, { mergePages: true })).text)
    const { audit } = page('insight-298')
    const words = [
      ...audit.figures.flatMap(({ quote, why, says }) => [quote, why, says]),
      ...audit.findings.flatMap(({ message, finding }) => [message, finding]),
      ...audit.passed_over.set_aside.map(({ reason }) => reason),
      ...audit.sources.map(({ licence }) => licence),
    ]
    expect(words.length).toBeGreaterThan(1_500)
    expect(words.filter((each) => !text.includes(bare(each)))).toEqual([])
    await close()
  })

  it('prints with a margin, and a long answer in one run', async () => {
    const message = `${'First part of it; '.repeat(40)}then the last part.`
    const tables = dossier({ claims: [claim({})] })
    const long = auditOf(tables, [finding('sums:R1', { message, evidence: ['R1'] })], CHECKS, null)
    const { page: opened, close } = await openPage(browser, shelf.put('long.html', pageOf(long)))
    const printed = await getDocumentProxy(new Uint8Array(await opened.pdf({ format: 'A4' })))
    const { items } = await (await printed.getPage(1)).getTextContent()
    const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
    const [edge, millimetre] = [Math.min(...words.map(({ transform }) => transform[4])), 72 / 25.4]
    expect(edge).toBeGreaterThan(10 * millimetre)
    expect(await opened.locator('.card .why .cut').innerText()).toBe('…')
    await opened.emulateMedia({ media: 'print' })
    expect(await opened.locator('.card .why .cut').isVisible()).toBe(false)
    const [first, rest] = await Promise.all(
      ['.why .long > p', '.why .long details p'].map((part) =>
        opened.locator(part).evaluate((element) => getComputedStyle(element).display),
      ),
    )
    expect([first, rest]).toEqual(['inline', 'inline'])
    await close()
  })

  it('is whole without a script, and shows no control that would do nothing', async () => {
    const { page: opened, close } = await open('insight-298', { script: false })
    const { audit } = page('insight-298')
    expect(await opened.locator('table.findings tbody tr:visible').count()).toBe(audit.findings.length)
    expect(await opened.locator('article.card:visible').count()).toBe(audit.figures.length)
    expect(await opened.locator(':is(form, button, input, select):visible').count()).toBe(0)
    await opened.locator('#_article .line a').first().click()
    expect(opened.url()).toMatch(new RegExp(`#${audit.figures[0]?.claim}$`))
    await close()
  })

  it('is a table, with its headings and every row, to a screen reader too', async () => {
    const { page: opened, close } = await open('example')
    await opened.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`)
    const session = await opened.context().newCDPSession(opened)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const count = (role: string): number => nodes.filter((node) => node.role?.value === role).length
    const tables = await opened.locator('table').count()
    expect(count('table')).toBe(tables)
    expect(count('row')).toBe(await opened.locator('tr').count())
    expect(count('article')).toBe(page('example').audit.figures.length)
    await close()
  })

  it('runs nothing and asks for nothing, whatever stands in its fields', async () => {
    const words = ` ${HOSTILE.join(' ')}`
    const url = shelf.put('hostile.html', pageOf(withEverywhere(auditWith('words'), words)))
    const { page: opened, trouble, close } = await openPage(browser, url)
    expect(await trouble()).toEqual([])
    expect(await opened.locator('article.card').first().textContent()).toContain('<script>alert(1)</script>')
    expect(await opened.locator('img, iframe, script:not(:last-child)').count()).toBe(0)
    await close()
  })
})

describe.skipIf(browserPath() === null)(`what the tests of the page hear${BROWSER_NOTICE}`, () => {
  const shelf = new Shelf()
  afterAll(() => shelf.discard())

  it('would tell of what the policy forbids, and what the page asks for', async () => {
    const browser = await launchBrowser()
    const { page: opened, trouble } = await openPage(browser, shelf.put('page.html', page('example').html))
    await opened.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }),
        Object.assign(new Image(), { src: 'https://example.org/x.png' }))`,
    )
    const heard = async (words: string): Promise<boolean> =>
      (await trouble()).some((each) => each.includes(words))
    await expect.poll(() => heard('script-src-elem inline')).toBe(true)
    await expect.poll(() => heard('img-src https://example.org/x.png')).toBe(true)
    expect(await opened.evaluate('window.ran')).toBeUndefined()
    await browser.close()
  })
})

describe.skipIf(JAVA_NOTICE !== '')(`audit.html as HTML${JAVA_NOTICE}`, () => {
  const shelf = new Shelf()
  afterAll(() => shelf.discard())

  /** What is wrong with pages, all judged in one run of the checker; empty for nothing. */
  const errorsIn = (...pages: readonly string[]): string => {
    const files = pages.map((html, index) => fileURLToPath(shelf.put(`page-${index}.html`, html)))
    const vnu = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
    const run = spawnSync('java', ['-jar', vnu, '--errors-only', ...files], { encoding: 'utf8' })
    return run.status === 0 ? '' : run.stderr
  }

  it('has no error for vnu: of both dossiers, without a single claim, with hostile words in every cell', () => {
    const empty = pageOf(auditOf(dossier(), [], CHECKS, null))
    const hostile = pageOf(auditWith(HOSTILE.join(' ')))
    expect(errorsIn(...ARTICLES.map((article) => page(article).html), empty, hostile)).toBe('')
  })

  it('would tell of an error', () => {
    const twice = page('example').html.replace('<main', '<main id="_main"')
    expect(errorsIn(twice)).toContain('Duplicate attribute')
  })
})
