// Counts in words as a newspaper writes them: "1 figure", "1,000 figures".
import { grouped } from '../model/interval-text.ts'

export const countText = (count: number): string => grouped(String(count))

export const countedText = (count: number, one: string, many = `${one}s`): string =>
  `${countText(count)} ${count === 1 ? one : many}`
