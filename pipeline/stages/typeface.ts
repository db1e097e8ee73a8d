// typeface: the small font files beside the code, made again where the typeface's package is of another version.
import { writeAll } from '../io/files.ts'
import { subset, USUAL, usualFile, WEIGHTS } from '../io/fonts.ts'
import { isMain } from '../io/stage.ts'

/** @returns the files by their paths */
export const typeface = async (): Promise<Map<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>()
  for (const weight of WEIGHTS)
    for (const format of ['ttf', 'woff2'] as const)
      files.set(usualFile(weight, format), await subset(weight, USUAL, format))
  return files
}

if (isMain(import.meta.url)) writeAll(await typeface())
