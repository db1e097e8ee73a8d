// reanchor: what another edition of the text means for the quotes; shown, and written only where that is asked.
import { anchorClaims, dismissalProblems } from '../clean/anchors.ts'
import { withText } from '../clean/article.ts'
import {
  changesOf,
  isOpen,
  otherArticleProblems,
  type Reanchored,
  type Remembered,
  soughtRows,
} from '../clean/reanchored.ts'
import { openLines, reanchoredLines } from '../clean/reanchored-text.ts'
import type { Desk } from '../io/desk.ts'
import { sha256 } from '../io/files.ts'
import { readGivenText } from '../io/given-text.ts'
import { main, type Stage } from '../io/stage.ts'
import { articleSchema } from '../model/article.ts'
import {
  type Anchor,
  anchorTable,
  type Claim,
  claimTable,
  type Dismissal,
  dismissalTable,
} from '../model/claim.ts'
import { counted } from '../model/english.ts'
import { mentionTable } from '../model/mention.ts'
import { type Located, missingFile } from '../model/problem.ts'
import { reanchor } from '../text/reanchor.ts'

const TEXT = 'data/raw/{article}/article.txt'
/** The text that the last edition took the place of: while rows are open, their words stand there alone. */
const BEFORE = 'data/raw/{article}/article.before.txt'
const ARTICLE = 'data/raw/{article}/article.json'
const CLAIMS = 'data/raw/{article}/claims.csv'
const DISMISSALS = 'data/raw/{article}/dismissals.csv'
const ANCHORS = 'data/clean/{article}/anchors.csv'
const MENTIONS = 'data/clean/{article}/mentions.csv'

interface Tables {
  readonly claims: readonly Located<Claim>[]
  readonly dismissals: readonly Located<Dismissal>[]
  readonly remembered: Remembered
}

interface Text {
  readonly text: string
  /** Of its bytes. */
  readonly sha256: string
}

interface Texts {
  readonly edition: Text
  /** What the edition takes the place of; `null` where nothing lies there, or the edition itself. */
  readonly replaced: Text | null
  /** The text that the quotes were taken from, as far as it is at hand. */
  readonly old: string | null
}

/** @param file of the new edition; empty where it lies in its place already */
const textsOf = async (desk: Desk, file: string, anchors: readonly Anchor[]): Promise<Texts | null> => {
  const here = desk.text(`${TEXT}?`)
  if (file !== '') {
    const given = await readGivenText(desk, file, 'TEXT is the file of the new edition')
    if (given === null) return null
    for (const remark of given.remarks) desk.say(remark)
    const { text: edition } = given
    if (here?.text === edition) return { edition: here, replaced: null, old: edition }
    return { edition: { text: edition, sha256: sha256(edition) }, replaced: here, old: here?.text ?? null }
  }
  if (here === null) {
    desk.refuse([missingFile(desk.path(TEXT), 'put the new edition there, or name its file: TEXT=file')])
    return null
  }
  const kept = desk.text(`${BEFORE}?`)
  const isVerified = anchors.some(({ article_sha256 }) => article_sha256 === kept?.sha256)
  return { edition: here, replaced: null, old: isVerified ? (kept?.text ?? null) : null }
}

const reanchored = ({ claims, dismissals, remembered }: Tables, { edition, old }: Texts): Reanchored[] => {
  const rows = [
    ...claims.map((located) => ({ ...located, name: located.row.claim, reason: '' })),
    ...dismissals.map((located) => ({
      ...located,
      name: `dismissal of line ${located.line}`,
      reason: located.row.reason,
    })),
  ]
  const proposals = reanchor(soughtRows(rows, old, remembered), old, edition.text)
  return rows.flatMap((row, index) => {
    const proposal = proposals[index]
    return proposal === undefined ? [] : [{ row, proposal }]
  })
}

/** Nothing may be replaced that the tables still need, and not by the text of something else. */
const refuseToWrite = (desk: Desk, rows: readonly Reanchored[], tables: Tables, texts: Texts): void => {
  if (texts.replaced !== null) {
    desk.refuse(anchorClaims(tables.claims, texts.replaced.text, texts.replaced.sha256).problems)
    desk.refuse(dismissalProblems(tables.dismissals, texts.replaced.text))
  }
  desk.refuse(otherArticleProblems(rows, desk.path(CLAIMS)))
}

const writeRows = (desk: Desk, rows: readonly Reanchored[]): void => {
  const changes = changesOf(rows)
  for (const [declared, table] of [[CLAIMS, claimTable] as const, [DISMISSALS, dismissalTable] as const]) {
    const within = changes.filter(({ file }) => file === desk.path(declared))
    if (within.length > 0) desk.editTable(declared, within, table)
  }
  const count = new Set(changes.map(({ file, line }) => `${file}:${line}`)).size
  const open = rows.filter(isOpen).length
  const next = open === 0 ? 'run make' : `make stops at what is left to you (${counted(open, 'row')})`
  desk.say(`${counted(count, 'row')} written; ${next}`)
}

/** A text's bytes: its byte order mark is no part of its words, and counts in its hash. */
const bytesOf = ({ text, sha256: hash }: Text): string => (sha256(text) === hash ? text : `\ufeff${text}`)

const writeText = (desk: Desk, { edition, replaced }: Texts): void => {
  const json = desk.text(ARTICLE)?.text ?? ''
  const changed = withText(json, edition.sha256, edition.text.length)
  if (replaced !== null) desk.write(BEFORE, bytesOf(replaced))
  if (replaced !== null || !desk.has(TEXT)) desk.write(TEXT, edition.text)
  if (changed !== json) desk.write(ARTICLE, changed)
}

/**
 * @param file of the new edition; empty where it lies at article.txt already
 * @param isWritten whether the rows that have moved are written, and the edition put in its place
 */
export const reanchorTo = (file: string, isWritten: boolean): Stage => ({
  verb: 'reanchor',
  reads: [`${TEXT}?`, `${BEFORE}?`, ARTICLE, CLAIMS, DISMISSALS, `${ANCHORS}?`, `${MENTIONS}?`],
  writes: [BEFORE, CLAIMS, DISMISSALS, TEXT, ARTICLE],
  run: async (desk) => {
    const tables = {
      claims: desk.table(CLAIMS, claimTable),
      dismissals: desk.table(DISMISSALS, dismissalTable),
      remembered: {
        anchors: desk.rows(`${ANCHORS}?`, anchorTable),
        mentions: desk.rows(`${MENTIONS}?`, mentionTable),
      },
    }
    desk.json(ARTICLE, articleSchema)
    const texts = await textsOf(desk, file, tables.remembered.anchors)
    if (texts === null || desk.problems.length > 0) return
    const rows = reanchored(tables, texts)
    if (isWritten) refuseToWrite(desk, rows, tables, texts)
    if (desk.problems.length > 0) return
    for (const line of reanchoredLines(rows, texts.edition.text)) desk.said.push(line)
    if (isWritten) {
      writeText(desk, texts)
      writeRows(desk, rows)
    } else desk.say('nothing is written; WRITE=1 writes what has moved, and puts the text in its place')
    for (const line of openLines(rows, desk.place('') === '' ? '' : `${desk.place('')}/`))
      desk.failed.push(line)
  },
})

const [file = '', write = ''] = process.argv.slice(3)
await main(import.meta.url, reanchorTo(file, write === '1'))
