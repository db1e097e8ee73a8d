// Colours for a terminal, by what a word is; none where the output is piped, or NO_COLOR asks for none (FORCE_COLOR for some).
import { styleText } from 'node:util'
import type { Paint, Tone } from '../report/paint.ts'

const STYLES: Readonly<Record<Tone, 'bold' | 'gray' | 'green' | 'red' | 'yellow'>> = {
  strong: 'bold',
  faint: 'gray',
  good: 'green',
  bad: 'red',
  open: 'yellow',
}

export const paintFor =
  (stream: NodeJS.WritableStream): Paint =>
  (tone, text) =>
    styleText(STYLES[tone], text, { stream })
