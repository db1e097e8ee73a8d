// An audit with the same words behind every text in it, ids and all, as if every cell and every file were hostile.
import { type Audit, auditSchema } from '../../pipeline/report/schema.ts'

/** What only our own code writes: names of a closed list, and numbers as text. */
const OURS = new Set([
  'schema',
  'verdict',
  'verdict_then',
  'severity',
  'about',
  'kind',
  'anchor',
  'grade',
  'hedge',
  'low',
  'high',
  'strength',
])

/** The same text becomes the same text everywhere, so that ids still lead to what they name. */
export const withEverywhere = (audit: Audit, words: string): Audit =>
  auditSchema.parse(
    JSON.parse(JSON.stringify(audit), (key, value: unknown) =>
      typeof value === 'string' && value !== '' && !OURS.has(key) ? `${value}${words}` : value,
    ),
  )

export const HOSTILE = [
  '<script>alert(1)</script>',
  '"onload="alert(1)',
  "' onmouseover='alert(1)",
  '</style></title><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '<!-- --><!doctype x>]]>',
  '&lt;b&gt; &amp; &#60;',
  '{{constructor}} `x` | y \\',
  '=HYPERLINK("https://evil.example","x")',
  '[x](https://evil.example) ![x](https://evil.example/x.png) <https://evil.example>',
  '\u202e34% \u2066x \ud800 \u0000 \u200b end',
] as const
