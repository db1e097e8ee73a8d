// article.json: what is known of the article itself.
import { z } from 'zod'
import { parsePeriod } from './period.ts'

export const articleSchema = z.strictObject({
  article: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: z.string().min(1),
  authors: z.array(z.string().min(1)),
  publisher: z.string().min(1),
  series: z.string().nullable().default(null),
  url: z.url().nullable(),
  language: z.string().regex(/^[a-z]{2}$/),
  /** Whether the form of the end notes is checked too: commas, dashes, the order of dates. */
  form: z.boolean().default(false),
  published: z.strictObject({
    /** EDTF; `null` where nobody knows. */
    date: z
      .string()
      .refine((text) => parsePeriod(text) !== null, 'no EDTF date that exists, such as 2023-06 or 2023~')
      .nullable(),
    /** Whether the text itself prints it: relative periods need that. */
    stated: z.boolean(),
    basis: z.string(),
  }),
  text: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    utf16_length: z.int().positive(),
  }),
})
export type Article = z.output<typeof articleSchema>
