// A real browser for tests of pages: the Chromium that the machine has, or none, which is said.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path in CHROMIUM, or the first of the usual names in PATH; `null` where there is none. */
export const browserPath = (): string | null => {
  const named = process.env.CHROMIUM ?? ''
  if (named !== '') return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync) ?? null
}

/** For the name of a suite that needs a browser: says what to do where there is none. */
export const BROWSER_NOTICE =
  browserPath() === null ? ' (skipped: no Chromium; install one, or name it in CHROMIUM)' : ''

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath() ?? '', args: FLAGS })
