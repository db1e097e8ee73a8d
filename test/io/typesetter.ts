// A small typesetter on pdfkit: justified columns, words divided at line ends, raised markers, notes at the foot of a column.
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { Written } from './article-forms.ts'

export interface Setting {
  readonly columns: 1 | 2
  readonly notes: 'at the foot' | 'at the end'
  /** Printed on every page but the first. */
  readonly head: string
  /** Whether words may be divided at the ends of lines. */
  readonly divides: boolean
}

const PAGE = { width: 420, height: 420, margin: 48, gutter: 20 }
const BODY = { size: 9.5, leading: 12.5 }
const SMALL = { size: 7.5, leading: 9.5 }
const HEADING = { size: 12, leading: 16 }
const TITLE = { size: 17, leading: 21 }
type Type = typeof BODY

const require = createRequire(import.meta.url)
const FONT = require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')

/** Words without a space between them, the markers among them raised. */
interface Run {
  readonly text: string
  readonly isRaised: boolean
}
type Word = readonly Run[]
interface Line {
  readonly words: readonly Word[]
  readonly type: Type
  readonly indent: number
  readonly isLast: boolean
}

const wordsOf = (text: string): Word[] =>
  text.split(' ').map((word) =>
    word
      .split(/(\[\d+\])/)
      .filter((run) => run !== '')
      .map((run) => ({ text: run.replace(/[[\]]/g, ''), isRaised: /^\[\d+\]$/.test(run) })),
  )

type Document = InstanceType<typeof PDFDocument>

const RAISED = 0.62

const width = (doc: Document, word: Word, { size }: Type): number =>
  word.reduce(
    (sum, run) => sum + doc.fontSize(run.isRaised ? size * RAISED : size).widthOfString(run.text),
    0,
  )

/** Where a word may be divided: behind marks that are its own, else with a hyphen between two of its letters. */
const divisions = (text: string, divides: boolean): { head: string; tail: string }[] => {
  const own = [...text.matchAll(/(?<=\p{L})[-/]|(?<=\d)–/gu)].map(({ index }) => ({
    head: text.slice(0, index + 1),
    tail: text.slice(index + 1),
  }))
  const isPlain = divides && /^\p{L}{7,}[.,;:]?$/u.test(text)
  const made = isPlain ? [...text.matchAll(/(?<=\p{L}{3})(?<=[aeiou])(?=[b-df-hj-np-tv-z]\p{L}{2})/gu)] : []
  return [...own, ...made.map(({ index }) => ({ head: `${text.slice(0, index)}-`, tail: text.slice(index) }))]
}

/** Lines as wide as `measure` at most, in points. */
const lines = (
  doc: Document,
  text: string,
  type: Type,
  measure: number,
  indent: number,
  divides: boolean,
): Line[] => {
  const space = doc.fontSize(type.size).widthOfString(' ')
  const made: Line[] = []
  let [words, used]: [Word[], number] = [[], indent]
  const close = (isLast: boolean): void => {
    made.push({ words, type, indent: made.length === 0 ? indent : 0, isLast })
    ;[words, used] = [[], 0]
  }
  const queue = wordsOf(text)
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const gap = words.length === 0 ? 0 : space
    if (used + gap + width(doc, word, type) <= measure) {
      words.push(word)
      used += gap + width(doc, word, type)
      continue
    }
    const [first, ...rest] = word
    const fitting = divisions(first?.text ?? '', divides).findLast(
      ({ head }) => used + gap + width(doc, [{ text: head, isRaised: false }], type) <= measure,
    )
    if (fitting !== undefined) {
      words.push([{ text: fitting.head, isRaised: false }])
      queue.unshift([{ text: fitting.tail, isRaised: false }, ...rest])
    } else queue.unshift(word)
    close(false)
  }
  close(true)
  return made
}

const drawn = (doc: Document, line: Line, left: number, baseline: number, measure: number): void => {
  const { words, type, indent, isLast } = line
  const widths = words.map((word) => width(doc, word, type))
  const used = widths.reduce((sum, each) => sum + each, indent)
  const natural = doc.fontSize(type.size).widthOfString(' ')
  const gap = isLast || words.length < 2 ? natural : (measure - used) / (words.length - 1)
  let x = left + indent
  for (const [index, word] of words.entries()) {
    let at = x
    for (const { text, isRaised } of word) {
      const size = isRaised ? type.size * RAISED : type.size
      doc.fontSize(size).text(text, at, baseline - (isRaised ? type.size * 0.35 : 0), {
        lineBreak: false,
        baseline: 'alphabetic',
      })
      at += doc.widthOfString(text)
    }
    x += (widths[index] ?? 0) + gap
  }
}

const calls = ({ words }: Line): number[] =>
  words.flatMap((word) => word.filter(({ isRaised }) => isRaised).map(({ text }) => Number(text)))

/** @returns the bytes of a PDF of the article */
export const typeset = async (written: Written, setting: Setting): Promise<Uint8Array> => {
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    info: { Title: written.title, Author: written.author },
    lang: 'en-GB',
  })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<Uint8Array>((resolve) =>
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))),
  )
  doc.font(FONT)
  const full = PAGE.width - 2 * PAGE.margin
  const measure = setting.columns === 1 ? full : (full - PAGE.gutter) / 2
  const bottom = PAGE.height - PAGE.margin
  let [page, column, top, y] = [1, 0, PAGE.margin, PAGE.margin]
  let feet: Line[] = []
  const pageMarks = (): void => {
    if (page > 1)
      drawn(
        doc,
        { words: wordsOf(setting.head), type: SMALL, indent: 0, isLast: true },
        PAGE.margin,
        30,
        full,
      )
    drawn(
      doc,
      { words: [[{ text: String(page + 6), isRaised: false }]], type: SMALL, indent: 0, isLast: true },
      PAGE.width / 2,
      PAGE.height - 22,
      full,
    )
  }
  const left = (): number => PAGE.margin + column * (measure + PAGE.gutter)
  const footHeight = (more: readonly Line[]): number =>
    [...feet, ...more].length * SMALL.leading + ([...feet, ...more].length > 0 ? 8 : 0)
  const drawFeet = (): void => {
    for (const [index, line] of feet.entries())
      drawn(doc, line, left(), bottom - (feet.length - 1 - index) * SMALL.leading, measure)
    feet = []
  }
  const nextColumn = (): void => {
    drawFeet()
    column += 1
    if (column === setting.columns) {
      doc.addPage()
      ;[page, column, top] = [page + 1, 0, PAGE.margin]
      pageMarks()
    }
    y = top
  }
  const noted = new Set<number>()
  const footOf = (line: Line): Line[] =>
    setting.notes === 'at the end'
      ? []
      : [...new Set(calls(line))]
          .filter((number) => !noted.has(number))
          .flatMap((number) => written.notes.filter((note) => note.number === number))
          .flatMap((note) => lines(doc, `[${note.number}] ${note.text}`, SMALL, measure, 0, false))
  const put = (line: Line, hasFeet = true): void => {
    const foot = hasFeet ? footOf(line) : []
    if (y + line.type.leading > bottom - footHeight(foot)) nextColumn()
    for (const number of calls(line)) noted.add(number)
    feet.push(...foot)
    y += line.type.leading
    drawn(doc, line, left(), y, measure)
  }
  pageMarks()
  for (const line of lines(doc, written.title, TITLE, full, 0, false)) {
    y += TITLE.leading
    drawn(doc, { ...line, isLast: true }, PAGE.margin, y, full)
  }
  top = y + 10
  y = top
  for (const line of [written.author, written.publisher].flatMap((text) =>
    lines(doc, text, BODY, measure, 0, false),
  ))
    put(line)
  for (const { kind, text } of written.parts) {
    if (kind === 'heading') {
      // A heading stays with the two lines below it.
      if (y + 8 + HEADING.leading + 2 * BODY.leading > bottom - footHeight([])) nextColumn()
      y += 8
    }
    const type = kind === 'heading' ? HEADING : BODY
    for (const line of lines(
      doc,
      text,
      type,
      measure,
      kind === 'heading' ? 0 : 12,
      kind === 'paragraph' && setting.divides,
    ))
      put(line)
  }
  if (setting.notes === 'at the end') {
    y += 8
    for (const line of lines(doc, 'End Notes', HEADING, measure, 0, false)) put(line, false)
  }
  const rest = written.notes.filter(({ number }) => setting.notes === 'at the end' || !noted.has(number))
  for (const { number, text } of rest)
    for (const line of lines(doc, `[${number}] ${text}`, SMALL, measure, 0, false)) put(line, false)
  drawFeet()
  doc.end()
  return done
}
