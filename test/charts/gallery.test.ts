import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runStage } from '../../pipeline/io/stage.ts'
import { chart } from '../../pipeline/stages/chart.ts'
import { BROWSER_NOTICE, browserPath, launchBrowser } from '../browser.ts'
import { discard, workspace } from '../workspace.ts'
import { ARTICLES } from './examined.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const hasJava = spawnSync('java', ['-version']).status === 0
const JAVA_NOTICE = hasJava ? '' : ' (skipped: no Java)'

const WATCH = `window.violations = []; document.addEventListener('securitypolicyviolation',
  (event) => window.violations.push(event.violatedDirective + ' ' + event.blockedURI))`

const axeSchema = z.object({
  violations: z.array(z.looseObject({ id: z.string(), nodes: z.array(z.unknown()) })),
})

const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE)
  const { violations } = axeSchema.parse(await page.evaluate('axe.run()'))
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} ${JSON.stringify(nodes[0]).slice(0, 500)}`)
}

describe.skipIf(browserPath() === null)(`the gallery in a browser${BROWSER_NOTICE}`, () => {
  let root = ''
  let browser: Browser

  beforeAll(async () => {
    root = workspace('data')
    for (const article of ARTICLES) {
      const errors: string[] = []
      const print = { out: () => {}, error: (line: string) => errors.push(line) }
      expect(await runStage(chart, article, root, print), errors.join('\n')).toBe(0)
    }
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    discard(root)
  })

  /** The gallery of an article, with all that it asks for and all that its policy forbids. */
  const opened = async (
    article: string,
    { width = 1440, dark = false, script = true }: { width?: number; dark?: boolean; script?: boolean } = {},
  ) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: script,
    })
    const page = await context.newPage()
    const asked: string[] = []
    const trouble: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => trouble.push(error.message))
    page.on('console', (message) => trouble.push(message.text()))
    if (script) await page.addInitScript(WATCH)
    const url = pathToFileURL(join(root, `charts/${article}/index.html`)).href
    await page.goto(url)
    const foreign = () => asked.filter((each) => each !== url && !each.startsWith('data:'))
    const forbidden = () => page.evaluate('window.violations')
    return { page, trouble, foreign, forbidden, close: () => context.close() }
  }

  /** Every chart set going, as a reader would. */
  const exploreAll = async (page: Page): Promise<void> => {
    for (const button of await page.locator('.start').all()) await button.click()
    const count = await page.locator('.chart').count()
    await expect.poll(() => page.locator('.explored .live > svg').count(), { timeout: 20_000 }).toBe(count)
  }

  const MODES = ARTICLES.flatMap((article) => [false, true].map((dark) => [article, dark] as const))

  it.each(MODES)('%s, dark: %s: no fault that axe finds', async (article, dark) => {
    const { page, trouble, foreign, forbidden, close } = await opened(article, { dark })
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await violationsOf(page)).toEqual([])
    expect(foreign()).toEqual([])
    expect(await forbidden()).toEqual([])
    expect(trouble).toEqual([])
    await close()
  })

  it.each([
    ['insight-298', false],
    ['example', true],
  ] as const)('%s, dark: %s: no fault when every chart is explored', async (article, dark) => {
    const { page, trouble, foreign, forbidden, close } = await opened(article, { dark })
    await exploreAll(page)
    expect(await violationsOf(page)).toEqual([])
    expect(foreign()).toEqual([])
    expect(await forbidden()).toEqual([])
    expect(trouble).toEqual([])
    await close()
  })

  it.each([
    ['insight-298', true],
    ['example', false],
  ] as const)('%s, dark: %s: no fault on a phone', async (article, dark) => {
    const { page, trouble, close } = await opened(article, { dark, width: 375 })
    expect(await violationsOf(page)).toEqual([])
    expect(trouble).toEqual([])
    await close()
  })

  it('would tell of what the policy forbids', async () => {
    const { page, forbidden, close } = await opened('example')
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }))`,
    )
    await page.evaluate(
      `document.body.append(Object.assign(new Image(), { src: 'https://example.org/x.png' }))`,
    )
    await page.evaluate(`setTimeout('window.ran = 2')`)
    await expect
      .poll(forbidden)
      .toEqual(['script-src-elem inline', 'img-src https://example.org/x.png', 'script-src eval'])
    expect(await page.evaluate('window.ran')).toBeUndefined()
    await close()
  })

  it.each([375, 720, 1440])('fits a screen of %d pixels', async (width) => {
    const { page, close } = await opened('insight-298', { width })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    const shown = page.locator(width < 600 ? '.phone > svg' : '.page > svg')
    expect(await shown.first().isVisible()).toBe(true)
    expect(await page.locator('.still svg:visible').count()).toBe(await page.locator('.chart').count())
    await close()
  })

  it('is whole without a script', async () => {
    const { page, close } = await opened('insight-298', { script: false })
    const charts = await page.locator('.chart').count()
    expect(charts).toBeGreaterThan(8)
    expect(await page.locator('.still svg:visible').count()).toBe(charts)
    expect(await page.locator('.start:visible, .live:visible, .claims:visible').count()).toBe(0)
    expect(await page.locator('.files a:visible').count()).toBe(4 * charts)
    const table = page.locator('#part-against-total details').first()
    await table.locator('summary').click()
    expect(await table.locator('tbody tr').first().innerText()).toContain('US$1.6 billion')
    await close()
  })

  it('explores the same picture: every word at its place', async () => {
    const { page, close } = await opened('insight-298')
    const words = (part: string) =>
      page.evaluate(
        `[...document.querySelectorAll('${part} svg text')].map((text) => text.textContent.replace(text.querySelector('title')?.textContent ?? '', '')).filter(Boolean).sort()`,
      )
    const still = await words('.page')
    await exploreAll(page)
    expect(await words('.live')).toEqual(still)
    await close()
  })

  it('says by keyboard what each mark is, and highlights a claim', async () => {
    const { page, trouble, close } = await opened('insight-298')
    const part = page.locator('#part-against-total')
    await part.locator('.start').focus()
    await page.keyboard.press('Enter')
    await part.locator('.live > svg').waitFor()
    expect(
      await part.locator('.live').evaluate((element) => element === element.ownerDocument.activeElement),
    ).toBe(true)

    await page.keyboard.press('ArrowRight')
    const tip = page.locator('#tip')
    await expect.poll(() => tip.isVisible()).toBe(true)
    expect(await tip.innerText()).toContain('Figure: US$1.6 billion')
    expect(await part.locator('.said').innerText()).toContain('US$1.6 billion')
    const opacity = (ids: string) =>
      part.locator(`.live path[aria-label="${ids}"]`).first().getAttribute('opacity')
    expect(Number((await opacity('C056')) ?? 1)).toBe(1)
    expect(Number(await opacity('C056;C057;R01'))).toBeLessThan(0.2)

    await page.keyboard.press('ArrowRight')
    await expect.poll(() => tip.innerText()).toContain('Implied')
    await page.keyboard.press('End')
    const last = await part.locator('tbody tr').last().locator('.figure').innerText()
    await expect.poll(() => tip.innerText()).toContain(last)
    await page.keyboard.press('Home')
    await expect.poll(() => tip.innerText()).toContain('Figure: US$1.6 billion')
    await page.keyboard.press('Escape')
    await expect.poll(() => tip.isVisible()).toBe(false)

    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    const claim = part.locator('.claims button').first()
    expect(await claim.getAttribute('aria-pressed')).toBe('true')
    await expect.poll(async () => Number(await opacity('milex-usd-sipri-2023:AZE@2003'))).toBeLessThan(0.2)
    expect(Number((await opacity('milex-usd-sipri-2023:AZE@2012;R01')) ?? 1)).toBe(1)
    await page.keyboard.press('Space')
    await expect.poll(async () => Number((await opacity('milex-usd-sipri-2023:AZE@2003')) ?? 1)).toBe(1)
    expect(trouble).toEqual([])
    await close()
  })

  it('says by pointer what a mark is', async () => {
    const { page, close } = await opened('insight-298')
    const part = page.locator('#part-against-total')
    await part.locator('.start').click()
    await part.locator('.live path[aria-label="C056"]').first().hover()
    await expect.poll(() => page.locator('#tip').innerText()).toContain('US$1.6 billion')
    await page.mouse.move(5, 5)
    await expect.poll(() => page.locator('#tip').isVisible()).toBe(false)
    await close()
  })

  it.skipIf(!hasJava)(`is HTML without a fault${JAVA_NOTICE}`, () => {
    const pages = ARTICLES.map((article) => join(root, `charts/${article}/index.html`))
    const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
    const checked = spawnSync('java', ['-jar', jar, '--errors-only', ...pages], { encoding: 'utf8' })
    expect(checked.stderr).toBe('')
    expect(checked.status).toBe(0)
  })

  it('is no heavier than a photograph', () => {
    for (const article of ARTICLES)
      expect(readFileSync(join(root, `charts/${article}/index.html`)).length).toBeLessThan(1_600_000)
  })
})
