// A small typesetter on pdfkit: columns, raised markers, notes at the foot of a column, heads and page numbers.
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { Written } from './article-forms.ts'
import { callsIn, type Line, linesOf, RAISED, type Type, widthOf, wordsOf } from './typeset-lines.ts'

export interface Setting {
  readonly columns: 1 | 2
  readonly notes: 'at the foot' | 'at the end'
  /** Printed on every page but the first. */
  readonly head: string
  /** Whether words may be divided at the ends of lines. */
  readonly divides: boolean
  /** Whether lines are as wide as their column. */
  readonly isJustified: boolean
  /** How paragraphs begin. */
  readonly paragraphs: 'indented' | 'apart'
}

const PAGE = { width: 420, height: 420, margin: 48, gutter: 20 }
const FULL = PAGE.width - 2 * PAGE.margin
const BOTTOM = PAGE.height - PAGE.margin
const TEXT: Type = { size: 9.5, leading: 12.5 }
const SMALL: Type = { size: 7.5, leading: 9.5 }
const HEADING: Type = { size: 12, leading: 16 }
const TITLE: Type = { size: 17, leading: 21 }
const GAP = 8

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
)

class Typesetter {
  readonly #doc: InstanceType<typeof PDFDocument>
  readonly #chunks: Buffer[] = []
  readonly #written: Written
  readonly #setting: Setting
  readonly #noted = new Set<number>()
  #feet: Line[] = []
  #page = 1
  #column = 0
  #top = PAGE.margin
  #y = PAGE.margin

  constructor(written: Written, setting: Setting) {
    this.#written = written
    this.#setting = setting
    const info = {
      Title: written.title,
      Author: written.author,
      CreationDate: new Date('2023-05-04T12:00:00Z'),
    }
    this.#doc = new PDFDocument({ size: [PAGE.width, PAGE.height], margin: 0, info, lang: 'en-GB' })
    this.#doc.on('data', (chunk: Buffer) => this.#chunks.push(chunk))
    this.#doc.font(FONT)
  }

  readonly #measure = (text: string, size: number): number => this.#doc.fontSize(size).widthOfString(text)

  get #width(): number {
    return this.#setting.columns === 1 ? FULL : (FULL - PAGE.gutter) / 2
  }

  #lines(text: string, type: Type, indent = 0, width = this.#width): Line[] {
    const divides = this.#setting.divides && type === TEXT
    return linesOf(text, type, { width, measure: this.#measure, divides }, indent)
  }

  #draw(line: Line, left: number, baseline: number, width: number): void {
    const { words, type, indent, isLast } = line
    const widths = words.map((word) => widthOf(word, type, this.#measure))
    const used = widths.reduce((sum, each) => sum + each, indent)
    const isSpread = this.#setting.isJustified && !isLast && words.length > 1
    const space = isSpread ? (width - used) / (words.length - 1) : this.#measure(' ', type.size)
    let x = left + indent
    for (const word of words) {
      for (const { text, isRaised } of word) {
        const size = isRaised ? type.size * RAISED : type.size
        const y = baseline - (isRaised ? type.size * 0.35 : 0)
        this.#doc.fontSize(size).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
        x += this.#measure(text, size)
      }
      x += space
    }
  }

  /** What every page repeats; the first has no head. */
  #drawMarks(): void {
    const line = (text: string): Line => ({ words: wordsOf(text), type: SMALL, indent: 0, isLast: true })
    if (this.#page > 1) this.#draw(line(this.#setting.head), PAGE.margin, 30, FULL)
    this.#draw(line(String(this.#page + 6)), PAGE.width / 2, PAGE.height - 22, FULL)
  }

  get #left(): number {
    return PAGE.margin + this.#column * (this.#width + PAGE.gutter)
  }

  #drawFeet(): void {
    for (const [index, line] of this.#feet.entries()) {
      const above = this.#feet.length - 1 - index
      this.#draw(line, this.#left, BOTTOM - above * SMALL.leading, this.#width)
    }
    this.#feet = []
  }

  #nextColumn(): void {
    this.#drawFeet()
    this.#column += 1
    if (this.#column === this.#setting.columns) {
      this.#doc.addPage()
      this.#page += 1
      this.#column = 0
      this.#top = PAGE.margin
      this.#drawMarks()
    }
    this.#y = this.#top
  }

  /** The lines of the notes that a line is the first to call. */
  #footOf(line: Line): Line[] {
    if (this.#setting.notes === 'at the end') return []
    const called = callsIn(line).filter((number) => !this.#noted.has(number))
    return this.#written.notes
      .filter(({ number }) => called.includes(number))
      .flatMap(({ number, text }) => this.#lines(`[${number}] ${text}`, SMALL))
  }

  #put(line: Line, foot: readonly Line[] = []): void {
    const feet = this.#feet.length + foot.length
    const end = BOTTOM - (feet === 0 ? 0 : feet * SMALL.leading + GAP)
    if (this.#y + line.type.leading > end) this.#nextColumn()
    for (const number of foot.length === 0 ? [] : callsIn(line)) this.#noted.add(number)
    this.#feet.push(...foot)
    this.#y += line.type.leading
    this.#draw(line, this.#left, this.#y, this.#width)
  }

  #putHeading(text: string): void {
    // A heading stays with the two lines below it.
    if (this.#y + GAP + HEADING.leading + 2 * TEXT.leading > BOTTOM - this.#feet.length * SMALL.leading)
      this.#nextColumn()
    this.#y += GAP
    for (const line of this.#lines(text, HEADING)) this.#put(line)
  }

  #putParagraph(text: string): void {
    const isIndented = this.#setting.paragraphs === 'indented'
    if (!isIndented) this.#y += GAP
    for (const line of this.#lines(text, TEXT, isIndented ? 12 : 0)) this.#put(line, this.#footOf(line))
  }

  #putTitle(): void {
    for (const line of this.#lines(this.#written.title, TITLE, 0, FULL)) {
      this.#y += TITLE.leading
      this.#draw({ ...line, isLast: true }, PAGE.margin, this.#y, FULL)
    }
    this.#y += GAP
    this.#top = this.#y
  }

  async bytes(): Promise<Uint8Array> {
    const done = new Promise((resolve) => this.#doc.on('end', resolve))
    this.#drawMarks()
    this.#putTitle()
    for (const text of [this.#written.author, this.#written.publisher]) this.#putParagraph(text)
    for (const { kind, text } of this.#written.parts)
      kind === 'heading' ? this.#putHeading(text) : this.#putParagraph(text)
    if (this.#setting.notes === 'at the end') this.#putHeading('End Notes')
    for (const { number, text } of this.#written.notes.filter((note) => !this.#noted.has(note.number)))
      for (const line of this.#lines(`[${number}] ${text}`, SMALL)) this.#put(line)
    this.#drawFeet()
    this.#doc.end()
    await done
    return new Uint8Array(Buffer.concat(this.#chunks))
  }
}

/** @returns the bytes of a PDF of the article */
export const typeset = (written: Written, setting: Setting): Promise<Uint8Array> =>
  new Typesetter(written, setting).bytes()
