// Progress on a terminal: one line that says which stages of which dossiers run now, rewritten as they come and go.
//
// make runs several stages at once, each a process of its own. Those of one run share a folder with an empty file for each
// stage at work, so that whoever writes the line writes it for all. The cursor is left at its beginning and every other
// line begins by clearing it, in one write each: whatever comes next stands on a line of its own.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What of a stream is needed: a terminal or a pipe. */
interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly write: (text: string) => unknown
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Nobody watches a line that rewrites itself in CI, through a pipe, or on a terminal that cannot. */
const isWatched = ({ isTTY }: Screen, { CI = '', TERM }: Environment): boolean =>
  isTTY === true && CI === '' && TERM !== 'dumb'

const CLEAR = '\r\u001b[2K'
const WIDTH = 80

/** Where it is noted what is at work; git passes it over, and `npm ci` empties it. */
const WORK_FOLDER = 'node_modules/.cache/claimcheck'

export class Progress {
  readonly #screen: Screen
  readonly #run: string
  readonly #folder: string
  #isShown: boolean

  constructor(screen: Screen, environment: Environment, folder = WORK_FOLDER) {
    this.#screen = screen
    this.#run = /^[0-9-]+$/.test(environment.CLAIMCHECK_RUN ?? '')
      ? `${environment.CLAIMCHECK_RUN}@`
      : 'alone@'
    this.#folder = folder
    this.#isShown = isWatched(screen, environment)
  }

  /** A line of text as it is written where the progress may stand. */
  line(text: string): string {
    return this.#isShown ? `${CLEAR}${text}\n` : `${text}\n`
  }

  begin(article: string, verb: string): void {
    this.#draw(() => {
      mkdirSync(this.#folder, { recursive: true })
      writeFileSync(this.#file(article, verb), '')
      return true
    })
  }

  /** @param hasFailed then make is about to speak, and finds an empty line */
  end(article: string, verb: string, hasFailed: boolean): void {
    this.#draw(() => {
      rmSync(this.#file(article, verb), { force: true })
      return !hasFailed
    })
  }

  #file(article: string, verb: string): string {
    return join(this.#folder, `${this.#run}${article}@${verb}`)
  }

  /** Progress that the machine refuses to note is not shown: no stage fails for its sake. */
  #draw(note: () => boolean): void {
    if (!this.#isShown) return
    try {
      const words = note() ? this.#atWork().join(' · ') : ''
      this.#screen.write(`${CLEAR}${words.slice(0, (this.#screen.columns || WIDTH) - 1)}\r`)
    } catch {
      this.#isShown = false
    }
  }

  #atWork(): string[] {
    return readdirSync(this.#folder)
      .filter((name) => name.startsWith(this.#run))
      .map((name) => name.slice(this.#run.length).replace('@', ': '))
      .sort()
  }
}
