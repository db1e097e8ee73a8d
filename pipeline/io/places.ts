// The lines of a dossier's tables that findings are shown at, with the texts of the files they stand in.
import { cleanCitationTable } from '../model/citation.ts'
import { cleanClaimTable } from '../model/claim.ts'
import { mentionTable } from '../model/mention.ts'
import { outlineTable, type Paragraph } from '../model/outline.ts'
import { passageTable } from '../model/passage.ts'
import type { Located } from '../model/problem.ts'
import type { Places, Spot } from '../report/places.ts'
import type { Desk } from './desk.ts'

const ARTICLE = 'data/raw/{article}/article.json'
const PASSAGES = 'data/clean/{article}/passages.csv'
const MENTIONS = 'data/clean/{article}/mentions.csv'
const OUTLINE = 'data/clean/{article}/outline.csv?'
const SHOWN = [
  'data/raw/{article}/claims.csv',
  'data/raw/{article}/citations.csv',
  ARTICLE,
  PASSAGES,
  MENTIONS,
] as const

/** What a stage declares that says where a finding is to be mended. */
export const PLACE_READS = [
  ...SHOWN,
  'data/clean/{article}/claims.csv',
  'data/clean/{article}/citations.csv',
  OUTLINE,
] as const

/** Where an offset lies in the article, in words. */
type Where = (start: number, sentence: number) => string

const whereIn =
  (outline: readonly Paragraph[]): Where =>
  (start, sentence) => {
    const at = outline.find((paragraph) => paragraph.start <= start && start < paragraph.end)
    const heading = at === undefined || at.heading === '' ? [] : [`under “${at.heading}”`]
    const paragraph = at === undefined ? [] : [`paragraph ${at.paragraph}`]
    return [
      ...(at?.section === 'notes' ? ['end notes'] : heading),
      ...paragraph,
      `sentence ${sentence}`,
    ].join(', ')
  }

interface Listed {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly surface: string
}

const listedSpots = (rows: readonly Located<Listed>[], where: Where): Spot[] =>
  rows.map(({ row: { start, end, sentence, surface: words }, line, at }) => ({
    file: at('').file,
    line,
    words,
    where: where(start, sentence),
    start,
    end,
  }))

const claimSpots = (desk: Desk, where: Where): Places['claims'] => {
  const claims = desk.rows('data/clean/{article}/claims.csv', cleanClaimTable)
  return new Map(
    claims.map(({ claim, raw_file: file, raw_line: line, quote: words, start, end, sentence }) => {
      const place = start === null || sentence === null ? 'not found in the text' : where(start, sentence)
      return [claim, { file, line, words, where: place, start, end }]
    }),
  )
}

const workSpots = (desk: Desk): Places['works'] =>
  desk
    .rows('data/clean/{article}/citations.csv', cleanCitationTable)
    .map(({ raw_file: file, raw_line: line, note, source }) => {
      const nowhere = { words: '', start: null, end: null }
      return { file, line, note, source, where: `end note ${note}`, ...nowhere }
    })

/** The line on which article.json speaks of the text. */
const articleSpot = (file: string, json: string): Spot => {
  const before = json.split(/"text"\s*:/)[0] ?? ''
  const line = before.length === json.length ? 1 : before.split('\n').length
  return { file, line, words: '', where: 'the text as a whole', start: null, end: null }
}

/** @returns the lines of a dossier whose tables are known to be sound */
export const readPlaces = (desk: Desk): Places => {
  const texts = new Map(SHOWN.map((path) => [desk.path(path), desk.text(path)?.text ?? '']))
  const article = desk.path(ARTICLE)
  const where = whereIn(desk.rows(OUTLINE, outlineTable))
  const listed = [...desk.table(PASSAGES, passageTable), ...desk.table(MENTIONS, mentionTable)]
  return {
    claims: claimSpots(desk, where),
    works: workSpots(desk),
    listed: listedSpots(listed, where),
    article: articleSpot(article, texts.get(article) ?? ''),
    texts,
  }
}
