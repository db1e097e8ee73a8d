// The page's style sheet: light and dark, from a phone to a desk, and on paper.
import { BASE } from './style-base.ts'
import { FIGURES } from './style-figures.ts'

const TABLES = `
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: 0 0 1.75rem; }
caption { text-align: left; font-weight: 650; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--soft); font-size: .8rem; font-weight: 600; }
tbody th { font-weight: 600; }
.stack td, .stack th { overflow-wrap: anywhere; }
.checks td, .checks th { overflow-wrap: normal; }
.counts { max-width: 46rem; }
.verdicts th { white-space: nowrap; }
.findings, .findings :is(thead, tbody) { display: block; }
.findings tr { display: grid; grid-template-columns: 8.5rem 5rem minmax(0, 3fr) 5.5rem minmax(0, 8fr); border-top: 1px solid var(--line); }
.findings tbody tr { content-visibility: auto; contain-intrinsic-size: auto 5.5rem; }
.findings :is(th, td) { border: 0; }
.findings th { position: relative; }
.findings th button { border: 0; background: none; padding: 0 .2rem; color: inherit; }
.findings th button::after { content: ''; position: absolute; inset: 0; }
.findings th:has(button):hover { background: var(--tint); }
.findings .ids { display: flex; flex-wrap: wrap; }
.rests { display: block; }
.no-match { display: none; font-weight: 650; }
.findings:not(:has(tbody tr:not([hidden]))) + .no-match { display: block; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem 1.1rem; align-items: center; background: var(--tint); border-radius: 4px; padding: .7rem .9rem; margin: 1rem 0; font-size: .875rem; }
.filter label { display: inline-flex; flex-wrap: wrap; gap: .1rem .4rem; align-items: center; }
.filter select { max-width: min(17rem, 70vw); }
.filter :is(select, [type='search']) { background: var(--raised); border: 1px solid var(--soft); border-radius: 4px; padding: .2rem .4rem; }
.filter output { font-weight: 650; }
.charts { columns: 22rem; column-gap: 2rem; }
.charts > figure { break-inside: avoid; padding-bottom: 1.5rem; font-size: .875rem; }
figure { margin: 0; }
.chart > svg { display: block; max-width: 100%; height: auto; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
@media screen and (max-width: 48rem) {
  .stack thead { position: absolute; left: -999rem; }
  .stack thead button { display: none; }
  .stack tr, .findings tr { display: block; border-top: 1px solid var(--line); padding: .5rem 0; }
  .stack td, .stack th { display: block; border: 0; padding: .1rem 0; width: auto !important; }
  :is(.used-sources, .checks, .verdicts) td::before { content: attr(data-label) ': '; color: var(--soft); }
}
`

const PAPER = `
@page { margin: 14mm 13mm 16mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000;
    --consistent: #14532f; --inconsistent: #931a13; --undetermined: #6b4300; --unsupported: #444; --tint: #f4f4f4; --sign: #fff; }
  html { font-size: 8.5pt; }
  body { max-width: none; padding: 0; }
  .columns, .card-body { display: grid; grid-template-columns: minmax(0, 8fr) minmax(0, 5fr); gap: 0 1.5rem; }
  .card-body > .held { grid-column: 1 / -1; }
  .others ol, .charts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .5rem 1.5rem; }
  .charts { columns: auto; align-items: start; }
  .chart:not(.is-long) > svg { max-height: 23cm; width: auto; }
  section { margin-top: 1.75rem; }
  h2, h3, h4 { break-after: avoid; }
  .bars, .correction, .chart, .facts > div, .beside li, .line, tr { break-inside: avoid; }
  .card, .part, .findings tbody tr { content-visibility: visible; }
  .skip, .contents, .copy, #_opener, .filter > :not(output), .findings th button { display: none; }
  .filter { background: none; padding: 0; }
  a { text-decoration: none; }
  summary { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; display: block; }
  .long { margin: 0 0 .6rem; max-width: 46rem; }
  .long .cut { display: none; }
  .long :is(p, details), .long details::details-content { display: inline; }
  .finding-link::after { content: ': ' attr(title); }
  .mark, .strip, .shares, .bars { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`

export const STYLE = [BASE, FIGURES, TABLES, PAPER].join('')
