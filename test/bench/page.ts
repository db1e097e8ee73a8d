// How fast audit.html is in a reader's browser: 1,000 claims and 3,000 findings opened, filtered and sorted.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'
import { BROWSER_NOTICE, browserPath, launchBrowser } from '../browser.ts'
import { largeAudit } from '../report/large-audit.ts'
import { pageOf } from '../report/page.ts'
import type { Benchmark, Line, Outcome } from './benchmark.ts'

const ROUNDS = 5

/** Fields of the form with what to ask; each is asked for and given up again. */
const ASKED = [
  ['verdict', 'inconsistent'],
  ['worth', 'error'],
  ['words', 'number-29'],
  ['words', 'no such words'],
] as const

const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0

const shown = (milliseconds: number): string => `${Math.round(milliseconds)} ms`

/** From the input to the new layout, in milliseconds. */
const asking = (page: Page, name: string, value: string): Promise<number> =>
  page
    .evaluate(
      `(() => {
        const field = document.querySelector('#_filter [name=${name}]')
        const start = performance.now()
        field.value = ${JSON.stringify(value)}
        field.dispatchEvent(new Event('input', { bubbles: true }))
        document.body.getBoundingClientRect()
        return performance.now() - start
      })()`,
    )
    .then((time) => z.number().parse(time))

const opened = async (browser: Browser, url: string, width: number): Promise<Line> => {
  const [opening, filtering, sorting]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    const start = performance.now()
    await page.goto(url)
    opening.push(performance.now() - start)
    for (const [name, value] of ASKED)
      for (const each of [value, '']) filtering.push(await asking(page, name, each))
    for (const by of ['place', 'verdict']) sorting.push(await asking(page, 'sort', by))
    await page.close()
  }
  return {
    screen: `${width} px`,
    opened: shown(middle(opening)),
    filtered: shown(middle(filtering)),
    'at worst': shown(Math.max(...filtering)),
    sorted: shown(middle(sorting)),
  }
}

const measure = async (): Promise<Outcome> => {
  if (browserPath() === null) return { lines: [], verdict: `Not measured${BROWSER_NOTICE}` }
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-bench-'))
  const html = pageOf(largeAudit(1_000, 3_000))
  writeFileSync(join(folder, 'audit.html'), html)
  const browser = await launchBrowser()
  const url = pathToFileURL(join(folder, 'audit.html')).href
  const lines = [await opened(browser, url, 1440), await opened(browser, url, 375)]
  await browser.close()
  rmSync(folder, { recursive: true })
  return {
    lines,
    verdict: `The page of 1,000 claims and 3,000 findings has ${(html.length / 1e6).toFixed(1)} MB; wanted: opened in 2 s, filtered in 100 ms.`,
  }
}

export const page: Benchmark = {
  name: 'page',
  title: 'audit.html in Chromium, medians of five openings',
  cases: ['large'],
  measure,
}
