// Notes: the end notes as the text prints them, one row a work, read by rules and never by hand.
import { z } from 'zod'
import { choice, integer, list, note, period, yesNo } from './column.ts'
import { type Row, table } from './table.ts'

export const WORK_KINDS = [
  'book',
  'chapter',
  'journal-article',
  'newspaper-article',
  'web',
  'report',
  'other',
] as const
export type WorkKind = (typeof WORK_KINDS)[number]

/** `unopened`: a closing mark without its opening one; `unclosed`: the reverse. */
export const QUOTE_STATES = ['balanced', 'unopened', 'unclosed'] as const
export type QuoteState = (typeof QUOTE_STATES)[number]

/** How a note departs from the form of the others, or from every form, in words. */
export const FORM_MARKS = {
  'no-comma-after-author': 'no comma between author and title, where most notes have one',
  'no-comma-after-title': 'no comma after the title, where most notes have one',
  'no-comma-before-url': 'no comma before the address, where most notes have one',
  'colon-after-pp': 'a colon after “p” or “pp”, where most notes have a full stop',
  'hyphen-in-range': 'a hyphen in a page range, where most notes have an en dash',
  'dash-in-range': 'an en dash in a page range, where most notes have a hyphen',
  'p-before-range': '“p.” before a range of pages',
  'pp-before-page': '“pp.” before a single page',
  'no-final-stop': 'no full stop at the end, where most notes have one',
  'final-stop': 'a full stop at the end, where most notes have none',
  'bracket-after-pages': 'the bracket closes after the pages instead of after the year',
  'volume-twice': 'volume and issue are given twice',
  'comma-in-month': 'a comma between a month and its year, where most notes have none',
  'comma-before-volume': 'a comma between journal and volume, where most notes have none',
  'comma-before-bracket': 'a comma between issue and year, where most notes have none',
  'no-volume': 'a journal without its volume',
} as const satisfies Record<string, string>
export type FormMark = keyof typeof FORM_MARKS

export const isFormMark = (text: string): text is FormMark => Object.hasOwn(FORM_MARKS, text)

export const noteTable = table({
  file: 'notes.csv',
  title: 'End notes as the parser reads them, one row a work',
  row: z.object({
    note: integer('number of the end note'),
    work: integer('number of the work in its note, from 1'),
    kind: choice(WORK_KINDS, 'what sort of work it is'),
    // Between container and title stand the authors: side by side in the order of print, three fields would be a long quote.
    container: note('journal, book, newspaper or site that it is in'),
    authors: list('authors, given name first'),
    title: note('title, without its quotation marks'),
    editors: list('editors of the book that it is in, given name first'),
    publisher: note('publisher'),
    place: note('place of publication'),
    volume: note('volume'),
    issue: note('issue'),
    published: period('date of publication, EDTF'),
    pages: note('first and last page of the work, as printed'),
    pinpoint: note('page or pages that the note points at, as printed'),
    url: note('address as printed'),
    uncertain: list('columns of this row that the rules are not sure of'),
    quotes: choice(QUOTE_STATES, 'whether its quotation marks come in pairs'),
    split: yesNo('whether a paragraph break divides the note'),
    form: list('how it departs from the form of the other notes'),
    start: integer('first UTF-16 code unit in the text'),
    end: integer('code unit after the last'),
  }),
  key: ['note', 'work'],
})
export type Note = Row<typeof noteTable>

/** What a note says of one work, without where and in what form it says it. */
export type CitedWork = Omit<Note, 'note' | 'work' | 'quotes' | 'split' | 'form' | 'start' | 'end'>

/** "note 11", or "note 11, work 2" where the note holds several. */
export const workName = ({ note: number, work }: Note, notes: readonly Note[]): string =>
  notes.some((other) => other.note === number && other.work !== work)
    ? `note ${number}, work ${work}`
    : `note ${number}`
