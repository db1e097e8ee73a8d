// audit.html in a real browser, with all that it asks for and all that its policy forbids.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'
import type { Audit } from '../../pipeline/report/schema.ts'
import type { ARTICLES } from '../committed.ts'
import { audited } from '../committed.ts'
import { pageOf } from './page.ts'

/** The page of a dossier of the repository, with its charts. */
export const committedPage = (article: (typeof ARTICLES)[number]): { audit: Audit; html: string } => {
  const folder = `charts/${article}/phone`
  const charts = readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .sort()
    .map((name) => ({ id: name.slice(0, -'.svg'.length), svg: readFileSync(join(folder, name), 'utf8') }))
  const audit = audited(article)
  return { audit, html: pageOf(audit, charts) }
}

/** Files of one test run. */
export class Shelf {
  readonly #folder = mkdtempSync(join(tmpdir(), 'claimcheck-page-'))

  /** @returns the address of the file */
  put(name: string, content: string): string {
    writeFileSync(join(this.#folder, name), content)
    return pathToFileURL(join(this.#folder, name)).href
  }

  discard(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

const WATCH = `window.violations = []; document.addEventListener('securitypolicyviolation',
  (event) => window.violations.push(event.violatedDirective + ' ' + event.blockedURI))`

export interface Way {
  readonly width?: number
  readonly dark?: boolean
  readonly script?: boolean
}

export interface Opened {
  readonly page: Page
  /** Errors and messages of the console, dialogs, addresses asked for, and what the policy has forbidden. */
  readonly trouble: () => Promise<string[]>
  readonly close: () => Promise<void>
}

export const openPage = async (
  browser: Browser,
  url: string,
  { width = 1440, dark = false, script = true }: Way = {},
): Promise<Opened> => {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
  })
  const page = await context.newPage()
  const seen: string[] = []
  page.on('pageerror', (error) => seen.push(error.message))
  page.on('console', (message) => seen.push(message.text()))
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`)
    dialog.dismiss()
  })
  page.on('request', (request) => {
    const asked = request.url()
    if (asked.split(/[?#]/)[0] !== url.split(/[?#]/)[0] && !asked.startsWith('data:'))
      seen.push(`asks for ${asked}`)
  })
  if (script) await page.addInitScript(WATCH)
  await page.goto(url)
  const forbidden = async (): Promise<string[]> =>
    script ? z.array(z.string()).parse(await page.evaluate('window.violations')) : []
  return { page, trouble: async () => [...seen, ...(await forbidden())], close: () => context.close() }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const axeSchema = z.object({
  violations: z.array(z.looseObject({ id: z.string(), nodes: z.array(z.unknown()) })),
})

/** Everything unfolded, and drawn: axe goes by places, which what is not drawn yet has only roughly. */
const LAID_OUT = `for (const each of document.querySelectorAll('details')) each.open = true
  document.styleSheets[0].insertRule('* { content-visibility: visible !important }')`

/** What axe-core finds, each rule with its first place. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  await page.evaluate(LAID_OUT)
  await page.evaluate(AXE)
  const { violations } = axeSchema.parse(await page.evaluate(`axe.run({ resultTypes: ['violations'] })`))
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} ${JSON.stringify(nodes[0]).slice(0, 600)}`)
}
