// What audit.html holds beside the audit: the charts with what they are set in, and what runs in a reader's browser.
import type { Chart } from '../report/chart-section.tsx'
import type { Parts } from '../report/html.tsx'
import { inlined, scriptOf } from './inlined.ts'
import { bare } from './svg.ts'

/** The findings take the question from before them; each other does without the rest. */
const SCRIPTS = ['question', 'findings', 'copy', 'text', 'print'].map((name) => `report/page-${name}.js`)

const rulesOf = ({ svg }: Chart): string[] =>
  [...svg.matchAll(/<style>([^<]*)<\/style>/g)].flatMap(([, sheet = '']) => sheet.split(/(?<=\})(?=@)/))

/** @param charts as the chart stage wrote them: each rule of their style sheets, above all the typeface, is in the page once */
export const reportParts = (charts: readonly Chart[]): Parts => ({
  charts: charts.map(({ id, svg }) => ({ id, svg: bare(svg) })),
  sheet: [...new Set(charts.flatMap(rulesOf))].join(''),
  script: scriptOf(...SCRIPTS),
  inlined,
})
