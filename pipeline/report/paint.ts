// Tones of text on a terminal: the report says what a word is, io says with which colour, if any.

export type Tone = 'strong' | 'faint' | 'good' | 'bad' | 'open'

export type Paint = (tone: Tone, text: string) => string

export const plain: Paint = (_tone, text) => text
