import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { AuditFinding } from '../../pipeline/report/schema.ts'
import { BROWSER_NOTICE, browserPath, launchBrowser } from '../browser.ts'
import { largeAudit } from './large-audit.ts'
import { committedPage, openPage, Shelf } from './opened-page.ts'
import { pageOf } from './page.ts'

const example = committedPage('example')
const TEXT = 'data/raw/example/article.txt'

const filterLine = (page: Page) => page.locator('#_filter output').innerText()

const shownRows = async (page: Page): Promise<string[]> =>
  z
    .array(z.string())
    .parse(
      await page.evaluate(
        `[...document.querySelectorAll('table.findings tbody tr:not([hidden])')].map(({ id }) => id)`,
      ),
    )

const rowId = ({ finding }: AuditFinding): string => `_finding-${finding}`

const sorted = (ids: readonly string[]): string[] => [...ids].sort()

/** Presses Tab until what has the focus answers to the selector. */
const tabTo = async (page: Page, selector: string, most = 400): Promise<void> => {
  for (let press = 0; press < most; press += 1) {
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${most} times Tab does not lead to ${selector}`)
}

describe.skipIf(browserPath() === null)(`audit.html in use${BROWSER_NOTICE}`, () => {
  const shelf = new Shelf()
  const url = shelf.put('audit.html', example.html)
  const { findings, figures } = example.audit
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    shelf.discard()
  })

  it('filters by verdict, worth, question and words, says how many are left, and shows all again', async () => {
    const { page, trouble, close } = await openPage(browser, url)
    await page.locator('[name=verdict]').selectOption('inconsistent')
    const wrong = findings.filter(({ verdict }) => verdict === 'inconsistent')
    expect(sorted(await shownRows(page))).toEqual(sorted(wrong.map(rowId)))
    expect(await filterLine(page)).toBe(`${wrong.length} of ${findings.length} findings`)

    await page.locator('[name=worth]').selectOption('warning')
    const warnings = wrong.filter(({ severity }) => severity === 'warning')
    expect(sorted(await shownRows(page))).toEqual(sorted(warnings.map(rowId)))

    await page.locator('#_filter [type=reset]').click()
    await expect.poll(() => filterLine(page)).toBe(`${findings.length} findings`)

    await page.locator('[name=check]').selectOption('relation-holds')
    const relations = findings.filter(({ check }) => check === 'relation-holds')
    expect(sorted(await shownRows(page))).toEqual(sorted(relations.map(rowId)))

    await page.locator('#_filter [type=reset]').click()
    await page.locator('[name=words]').fill('VALUE common')
    await expect.poll(() => filterLine(page)).toContain(' of ')
    const said = findings.filter(({ message }) => /value/i.test(message) && /common/i.test(message))
    expect(said.length).toBeGreaterThan(0)
    expect(await shownRows(page)).toEqual(expect.arrayContaining(said.map(rowId)))
    expect(await trouble()).toEqual([])
    await close()
  })

  it('says where no finding matches, and what to do', async () => {
    const { page, close } = await openPage(browser, url)
    const message = page.getByText('No finding matches: “Show all” clears the filters.')
    expect(await message.isVisible()).toBe(false)
    await page.locator('[name=words]').fill('no such words')
    await expect.poll(() => message.isVisible()).toBe(true)
    await page.locator('#_filter [type=reset]').click()
    await expect.poll(() => message.isVisible()).toBe(false)
    await close()
  })

  it.each([375, 768, 860, 870, 1440])(
    'hides no heading that a link leads to under its contents, at %d pixels',
    async (width) => {
      const { page, close } = await openPage(browser, url, { width })
      await page.locator('.contents a[href="#_untested"]').click()
      const covered = `document.getElementById('_untested').getBoundingClientRect().top
        - Math.max(0, document.querySelector('.contents').getBoundingClientRect().bottom)`
      await expect.poll(() => page.evaluate(covered)).toBeGreaterThan(0)
      await close()
    },
  )

  it('sorts by its headings, both ways, and says so', async () => {
    const { page, close } = await openPage(browser, url)
    const own = await shownRows(page)
    const place = new Map(findings.map((each) => [rowId(each), each.start ?? Number.POSITIVE_INFINITY]))
    const placed = async () => (await shownRows(page)).map((id) => place.get(id) ?? Number.NaN)
    const heading = page.locator('th[data-sort=place]')
    await heading.getByRole('button').click()
    expect(await placed()).toEqual([...place.values()].sort((a, b) => (a === b ? 0 : a - b)))
    expect(await heading.getAttribute('aria-sort')).toBe('ascending')
    await heading.getByRole('button').click()
    expect(await placed()).toEqual([...place.values()].sort((a, b) => (a === b ? 0 : b - a)))
    expect(await heading.getAttribute('aria-sort')).toBe('descending')
    await page.locator('th[data-sort=verdict]').getByRole('button').click()
    expect(await shownRows(page)).toEqual(own)
    await close()
  })

  it('keeps what was asked for in its address, and asks it again from there', async () => {
    const { page, close } = await openPage(browser, url)
    await page.locator('[name=verdict]').selectOption('consistent')
    await page.locator('[name=words]').fill('grain')
    await page.locator('[name=sort]').selectOption('place')
    await page.locator('[name=reversed]').check()
    await expect
      .poll(() => new URL(page.url()).search)
      .toBe('?verdict=consistent&words=grain&sort=place&reversed=yes')
    const rows = await shownRows(page)
    expect(rows.length).toBeGreaterThan(0)
    const again = await openPage(browser, page.url())
    expect(await shownRows(again.page)).toEqual(rows)
    expect(await again.page.locator('[name=words]').inputValue()).toBe('grain')
    await again.close()
    await close()
  })

  it('takes no harm from an address that asks for what is not there', async () => {
    const { page, trouble, close } = await openPage(
      browser,
      `${url}?verdict=<b>&sort=x&check=y&words=%00#%E0%A4%A`,
    )
    expect(await page.locator('[name=verdict]').inputValue()).toBe('')
    expect(await page.locator('[name=sort]').inputValue()).toBe('verdict')
    expect(await trouble()).toEqual([])
    await close()
  })

  it('leads by permalink to a figure, and to a finding that a filter hides', async () => {
    const [figure] = figures.slice(-1)
    const [agreeing] = findings.filter(({ verdict }) => verdict === 'consistent')
    if (figure === undefined || agreeing === undefined) throw new Error('the example has too little in it')
    const { page, close } = await openPage(browser, `${url}#${figure.claim}`)
    expect(await page.locator(`[id="${figure.claim}"]`).isVisible()).toBe(true)
    await expect
      .poll(() => page.evaluate(`Math.round(document.querySelector(':target').getBoundingClientRect().top)`))
      .toBeLessThan(200)
    await close()

    const row = encodeURIComponent(rowId(agreeing))
    const hidden = await openPage(browser, `${url}?verdict=inconsistent#${row}`)
    await expect.poll(() => filterLine(hidden.page)).toBe(`${findings.length} findings`)
    expect(await hidden.page.locator('tr:target').isVisible()).toBe(true)
    await hidden.close()
  })

  it('is all for the keyboard: from a quote to its card, to its finding, through the filter', async () => {
    const { page, close } = await openPage(browser, url)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Enter')
    await tabTo(page, '#_article .line a')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe(figures[0]?.claim)
    await tabTo(page, '.card .finding-link')
    await page.keyboard.press('Enter')
    expect(await page.locator('tr:target').count()).toBe(1)

    await page.locator('#_filter').scrollIntoViewIfNeeded()
    await page.locator('[name=verdict]').focus()
    await page.keyboard.press('ArrowDown')
    expect(await filterLine(page)).toContain(' of ')
    await tabTo(page, '[name=words]', 5)
    await page.keyboard.type('no such words')
    expect(await filterLine(page)).toBe(`0 of ${findings.length} findings`)
    await tabTo(page, '#_filter [type=reset]', 5)
    await page.keyboard.press('Enter')
    await expect.poll(() => filterLine(page)).toBe(`${findings.length} findings`)
    await tabTo(page, 'th[data-sort=worth] button', 5)
    await page.keyboard.press('Space')
    expect(await page.locator('th[data-sort=worth]').getAttribute('aria-sort')).toBe('ascending')
    await close()
  })

  it('shows where the focus is', async () => {
    const { page, close } = await openPage(browser, url)
    await tabTo(page, '#_article .line a')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
    await close()
  })

  it('copies the address, the Markdown and the row of a figure', async () => {
    const { page, close } = await openPage(browser, `${url}?verdict=consistent`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const card = page.locator('article.card').first()
    const copied = async (name: string): Promise<unknown> => {
      await card.getByRole('button', { name: `Copy ${name}` }).click()
      await expect.poll(() => page.locator('main > [role=status]').innerText()).toContain(name)
      return page.evaluate('navigator.clipboard.readText()')
    }
    const claim = figures[0]?.claim ?? ''
    expect(await copied('link')).toBe(`${url}#${claim}`)
    expect(await copied('Markdown')).toContain(`> “${figures[0]?.quote}” (${claim})`)
    expect(await copied('CSV row')).toMatch(new RegExp(`^${claim},${figures[0]?.verdict},`))
    await close()
  })

  it('unfolds everything for a browser that prints only what is open', async () => {
    const { page, close } = await openPage(browser, url)
    const folded = () => page.locator('details:not([open])').count()
    const before = await folded()
    expect(before).toBeGreaterThan(0)
    await page.evaluate(`window.dispatchEvent(new Event('beforeprint'))`)
    expect(await folded()).toBe(0)
    await page.evaluate(`window.dispatchEvent(new Event('afterprint'))`)
    expect(await folded()).toBe(before)
    await close()
  })

  it("shows the reader's own copy of the text with every quote marked, and asks nobody for anything", async () => {
    const { page, trouble, close } = await openPage(browser, url)
    await page.locator('#_file').setInputFiles(TEXT)
    await expect.poll(() => page.locator('#_opened').innerText()).toContain('This is the audited text')
    const marked = (claim: string) => page.locator(`#_text a[href="#${claim}"]`).allInnerTexts()
    for (const { claim, quote } of figures) expect(quote).toContain((await marked(claim)).join(''))
    const linked = await page.evaluate(
      `[...document.querySelectorAll('#_text a')].map(({ title }) => title).join()`,
    )
    for (const { claim } of figures) expect(linked).toContain(claim)
    const paragraphs = readFileSync(TEXT, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
    expect(await page.locator('#_text p').allTextContents()).toEqual(paragraphs)
    await page.locator('#_text a').first().click()
    expect(await page.locator('article.card:target').count()).toBe(1)
    expect(await trouble()).toEqual([])
    await close()
  })

  it('refuses another text, and shows nothing of it', async () => {
    const { page, close } = await openPage(browser, url)
    const other = { name: 'article.txt', mimeType: 'text/plain', buffer: Buffer.from('Another text.') }
    await page.locator('#_file').setInputFiles(other)
    await expect
      .poll(() => page.locator('#_opened').innerText())
      .toContain('This is another text, with SHA-256')
    expect(await page.locator('#_text').isVisible()).toBe(false)
    expect(await page.locator('#_text').textContent()).toBe('')
    await close()
  })

  it('goes by the quotes where a browser computes no hash, and copies all the same', async () => {
    const { page, close } = await openPage(browser, url)
    await page.route('http://audit.example/*', (route) =>
      route.fulfill({ body: example.html, contentType: 'text/html' }),
    )
    await page.goto('http://audit.example/')
    await page.locator('#_file').setInputFiles(TEXT)
    await expect
      .poll(() => page.locator('#_opened').innerText())
      .toBe(`This browser computes no hash here; all ${figures.length} quotes stand where the audit says.`)
    expect(await page.locator('#_text a').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Copy link' }).first().click()
    await expect.poll(() => page.locator('main > [role=status]').innerText()).toContain('link')
    await close()
  })

  it('cuts nothing of 3,000 findings and 1,000 claims, and filters them rightly', async () => {
    const audit = largeAudit(1_000, 3_000)
    const { page, trouble, close } = await openPage(browser, shelf.put('large.html', pageOf(audit)))
    expect(await page.locator('article.card').count()).toBe(1_000)
    expect(await page.locator('#_article .line').count()).toBe(1_000)
    expect(await shownRows(page)).toHaveLength(3_000)
    expect(await filterLine(page)).toBe('3000 findings')
    await page.locator('[name=verdict]').selectOption('undetermined')
    await page.locator('[name=worth]').selectOption('note')
    const wanted = audit.findings.filter(
      ({ verdict, severity }) => verdict === 'undetermined' && severity === 'note',
    )
    expect(sorted(await shownRows(page))).toEqual(sorted(wanted.map(rowId)))
    await page.locator('#_filter [type=reset]').click()
    await page.locator('[name=words]').fill('number-2999:')
    await expect.poll(() => filterLine(page)).toBe('1 of 3000 findings')
    expect(await trouble()).toEqual([])
    await close()
  })
})
