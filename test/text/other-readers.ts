// What two other readers of English find in a text: wink-nlp its entities, Recognizers-Text its numbers.
import {
  Culture,
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage,
} from '@microsoft/recognizers-text-number'
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemEntity, type ItemToken } from 'wink-nlp'

/** Offsets in UTF-16 code units, half open. */
export interface Found {
  readonly reader: 'wink-nlp' | 'Recognizers-Text'
  readonly start: number
  readonly end: number
  readonly surface: string
}

const nlp = winkNLP(model, ['sbd', 'ner'])

/** What wink-nlp does to name its entities, and nothing more: tokens, sentences, entities. */
export const winkReads = (text: string): readonly unknown[] => nlp.readDoc(text).entities().out(nlp.its.type)

const whole = winkNLP(model)

/** What wink-nlp does as it comes: sentences, negations, sentiment, parts of speech, entities. */
export const winkReadsAll = (text: string): readonly unknown[] =>
  whole.readDoc(text).entities().out(whole.its.type)

const NUMERIC = new Set(['CARDINAL', 'DATE', 'DURATION', 'MONEY', 'ORDINAL', 'PERCENT', 'TIME'])

/** Where each token stands: the tokens, with the blanks before each, are the text. */
const places = (words: readonly string[], blanks: readonly string[]): { start: number; end: number }[] => {
  let end = 0
  return words.map((word, index) => {
    const start = end + (blanks[index] ?? '').length
    end = start + word.length
    return { start, end }
  })
}

export const winkFinds = (text: string): Found[] => {
  const document = nlp.readDoc(text)
  const tokens = document.tokens()
  const at = places(tokens.out(), tokens.out(nlp.its.precedingSpaces))
  const found: Found[] = []
  document.entities().each((entity: ItemEntity) => {
    const within: number[] = []
    entity.tokens().each((token: ItemToken) => within.push(token.index()))
    const [start, end] = [at[within[0] ?? -1]?.start, at[within.at(-1) ?? -1]?.end]
    if (start === undefined || end === undefined || !NUMERIC.has(entity.out(nlp.its.type))) return
    found.push({ reader: 'wink-nlp', start, end, surface: text.slice(start, end) })
  })
  return found
}

/** Numbers, percentages and ordinals; its currencies take minutes over a short article. */
export const recognizersFind = (text: string): Found[] =>
  [recognizeNumber, recognizePercentage, recognizeOrdinal]
    .flatMap((recognize) => recognize(text, Culture.English))
    .map(({ start, end }) => ({
      reader: 'Recognizers-Text',
      start,
      end: end + 1,
      surface: text.slice(start, end + 1),
    }))
