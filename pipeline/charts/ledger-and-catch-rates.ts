// Ledger and catch rates: what became of every number in the text, and which planted errors the checks catch.
import type { DrawnFigure } from '../model/drawn-figure.ts'
import { capital } from '../model/english.ts'
import { point } from '../model/interval.ts'
import { rational } from '../model/rational.ts'
import type { CatchRate } from '../model/sensitivity.ts'
import { type Columns, columnsFor } from './bar-rows.ts'
import { COUNT, catchRateSection } from './catch-rate-layers.ts'
import { countedText, countText } from './counts.ts'
import { claimLine } from './credit.ts'
import type { Chart, Drawing, Examined, Layer } from './drawing.ts'
import { figureOf } from './drawn-figures.ts'
import { drawnLayers } from './drawn-layers.ts'
import { type Frame, framed } from './frame.ts'
import { ledgerSection } from './ledger-layers.ts'
import { type Caught, caughtText, type Entry, entriesOf, type Rate, ratesOf } from './ledger-rows.ts'
import { wordLayers } from './placed-words.ts'
import { GRID } from './theme.ts'
import { pixels } from './window-pieces.ts'

const sum = (entries: readonly Entry[]): number => entries.reduce((total, { count }) => total + count, 0)

const ledgerWords = (entries: readonly Entry[]): string[] => {
  if (entries.length === 0) return []
  const [total, open] = [sum(entries), sum(entries.filter(({ isOpen }) => isOpen))]
  if (open > 0)
    return [
      `${countText(open)} of ${countedText(total, 'number')} ${open === 1 ? 'is' : 'are'} not accounted for`,
    ]
  return [
    total === 1
      ? 'the one number is accounted for'
      : `all ${countText(total)} numbers of the text and its notes are accounted for`,
  ]
}

/** Rounded, but never to all or nothing. */
const percent = ({ trials, caught }: Caught): string => {
  const rounded = Math.round((100 * caught) / trials)
  return `${caught > 0 && caught < trials ? Math.min(99, Math.max(1, rounded)) : rounded}%`
}

const catchWords = ([all]: readonly Rate[]): string[] => {
  if (all === undefined) return []
  const tried = all.article.trials > 0 ? all.article : all.table
  const where = tried === all.article ? '' : ' of our table'
  return [`the checks catch ${percent(tried)} of ${countedText(tried.trials, 'planted error')}${where}`]
}

const rateFigure = ({ label }: Rate, where: string, caught: Caught): DrawnFigure[] =>
  caught.trials === 0
    ? []
    : [
        figureOf(
          { what: `${capital(label)}, ${where}`, text: caughtText(caught), unit: '%', ids: [caught.id] },
          point(rational(caught.caught).div(caught.trials)),
        ),
      ]

const figuresOf = (entries: readonly Entry[], rates: readonly Rate[]): DrawnFigure[] => [
  ...entries.map(({ id, label, count }) =>
    figureOf(
      { what: `Numbers of the text: ${label}`, text: countText(count), unit: 'count', ids: [id] },
      point(rational(count)),
    ),
  ),
  ...rates.flatMap((rate) => [
    ...rateFigure(rate, 'printed in the article', rate.article),
    ...rateFigure(rate, 'in our table alone', rate.table),
  ]),
]

const altOf = (title: string, entries: readonly Entry[], rates: readonly Rate[]): string => {
  const ledger = entries.map(({ label, count }) => `${label}: ${count}`)
  const caught = rates.map(
    ({ label, article, table }) =>
      `${label}: ${caughtText(article)} where the article prints the error, ${caughtText(table)} where our table alone has it`,
  )
  return [
    `${title}.`,
    ...(ledger.length === 0 ? [] : [`Numbers in the text: ${ledger.join('; ')}.`]),
    ...(caught.length === 0 ? [] : [`Planted errors caught: ${caught.join('; ')}.`]),
  ].join(' ')
}

/** What was done, and to which figures it was not. */
const methodLine = (rates: readonly CatchRate[]): string => {
  const left = rates.filter(({ by }) => by === 'left-out').length
  const rest =
    left === 0
      ? ''
      : ` ${countedText(left, 'figure')} already found wrong ${left === 1 ? 'is' : 'are'} left out.`
  return `Our calculation: every figure and date made wrong in turn, one error at a time, and all checks asked again.${rest} Our table alone has it: the article is right, and the row that annotates it is wrong.`
}

/** Between the sections, in pixels: a line in the middle keeps the counts above from being read on the scale below. */
const BETWEEN = 34

const dividing = (y: number, { inside }: Columns): Layer => ({
  data: { values: [{ y }] },
  mark: { type: 'rule', color: GRID },
  encoding: { x: { value: 0 }, x2: { value: inside }, y: pixels('y') },
})

/** The two sections one below the other. */
const pictureOf = (
  entries: readonly Entry[],
  rates: readonly Rate[],
  width: number,
): Pick<Frame, 'left' | 'right' | 'below' | 'height' | 'layers'> => {
  const labels = [...entries, ...rates].map(({ label }) => label)
  const columns = columnsFor(width, labels, 2 * COUNT)
  const ledger = ledgerSection(
    `${countedText(sum(entries), 'number')} in the text and its end notes`,
    entries,
    0,
    columns,
  )
  const top = ledger.bottom === 0 ? 0 : ledger.bottom + BETWEEN
  const caught = catchRateSection(
    'Planted errors that the checks catch, % of those planted',
    rates,
    top,
    columns,
  )
  return {
    left: 0,
    right: 0,
    below: 0,
    height: rates.length === 0 ? ledger.bottom : caught.bottom,
    layers: [
      ...(ledger.bottom === 0 || rates.length === 0 ? [] : [dividing(top - BETWEEN / 2, columns)]),
      ...drawnLayers([...ledger.layers, ...caught.layers]),
      ...wordLayers([...ledger.words, ...caught.words]),
    ],
  }
}

const draw = (dossier: Examined, width: number): Drawing | null => {
  const entries = entriesOf(dossier.mentions)
  const rates = ratesOf(dossier.rates)
  if (entries.length === 0 && rates.length === 0) return null
  const title = capital([...ledgerWords(entries), ...catchWords(rates)].join(', and '))
  const alt = altOf(title, entries, rates)
  const spec = framed({
    width,
    title,
    alt,
    subtitle: 'What became of every number in the text; what the checks find of errors planted on purpose',
    ...pictureOf(entries, rates, width),
    foot: [methodLine(dossier.rates), claimLine([], [], dossier)],
  })
  const figures = figuresOf(entries, rates)
  return { id: 'ledger-and-catch-rates', title, alt, relations: [], claims: [], figures, spec }
}

export const ledgerAndCatchRates: Chart = {
  id: 'ledger-and-catch-rates',
  shows: 'what became of every number in the text, and which planted errors are caught',
  draw,
}
