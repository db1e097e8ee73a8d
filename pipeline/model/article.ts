// article.json: what is known of the article itself.
import { z } from 'zod'
import { parsePeriod } from './period.ts'

/** What a key holds, for whoever is told that it does not. */
const says = (expected: string): { expected: string } => ({ expected })

export const articleSchema = z.strictObject({
  article: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .meta(says('the name of the folder, of lower case, digits and -')),
  title: z.string().min(1).meta(says('the title in quotation marks')),
  authors: z.array(z.string().min(1)).meta(says('a list of names, such as ["Marit Oske"]')),
  publisher: z.string().min(1).meta(says('the publisher in quotation marks')),
  series: z.string().nullable().default(null).meta(says('the series in quotation marks, or null')),
  url: z.url().nullable().meta(says('an address in quotation marks, or null')),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .meta(says('two letters, such as "en"')),
  /** Whether the form of the end notes is checked too: commas, dashes, the order of dates. */
  form: z.boolean().default(false).meta(says('true or false')),
  published: z
    .strictObject({
      /** EDTF; `null` where nobody knows. */
      date: z
        .string()
        .refine((text) => parsePeriod(text) !== null)
        .nullable()
        .meta(says('an EDTF date that exists, such as "2023-06" or "2023~" (about), or null')),
      /** Whether the text itself prints it: relative periods need that. */
      stated: z.boolean().meta(says('true or false')),
      basis: z.string().meta(says('how the date is known, in quotation marks')),
    })
    .meta(says('{"date": ..., "stated": ..., "basis": ...}')),
  text: z
    .strictObject({
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .meta(says('the SHA-256 of article.txt, 64 digits (write 64 zeros: make tells you the right one)')),
      utf16_length: z
        .int()
        .positive()
        .meta(says('the length of article.txt (write 1: make tells you the right one)')),
    })
    .meta(says('{"sha256": ..., "utf16_length": ...}')),
})
export type Article = z.output<typeof articleSchema>
