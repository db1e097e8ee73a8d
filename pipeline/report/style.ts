// The page's style sheet: light and dark, from a phone to a desk, and on paper.

const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #fffdf9; --raised: #ffffff; --ink: #1c1b19; --soft: #5a5751; --line: #ddd8ce; --link: #1a4f8b;
  --consistent: #1a6b3f; --inconsistent: #b3261e; --undetermined: #8a5600; --unsupported: #566270;
  --tint: #f5f1e8; --sign: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --raised: #1e2024; --ink: #ece9e3; --soft: #b0aca3; --line: #3a3c42; --link: #8fc1ff;
    --consistent: #7fd3a2; --inconsistent: #ff9c91; --undetermined: #f0bf62; --unsupported: #b4bfca;
    --tint: #25272c; --sign: #16171a;
  }
}
`

const TYPE = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0 auto; padding: 1.25rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 76rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
h1, h2, .result, .quote { font-family: Charter, 'Iowan Old Style', Georgia, 'Liberation Serif', serif; }
h1 { font-size: clamp(1.7rem, 1.1rem + 2.4vw, 2.9rem); line-height: 1.12; margin: 0 0 .5rem; max-width: 24em; text-wrap: balance; }
h2 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .75rem; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 0 0 .5rem; }
h4 { font-size: .8rem; letter-spacing: .04em; text-transform: uppercase; color: var(--soft); margin: 1.25rem 0 .35rem; }
p, ul, ol, dl { margin: 0 0 .6rem; }
p, li, dd, .prose { max-width: 46rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
small, .asks, .byline, .kicker, .check-counts, .more { color: var(--soft); font-size: .875rem; }
small { overflow-wrap: anywhere; }
.quote { font-style: normal; quotes: '\\201c' '\\201d'; }
.id { font-size: .8rem; font-weight: 600; white-space: nowrap; }
.ids .id { margin-right: .5rem; }
code { overflow-wrap: anywhere; font-size: .85em; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem; }
summary { cursor: pointer; color: var(--link); font-size: .875rem; }
section { margin-top: 3rem; }
`

const VERDICT = `
.mark { flex: none; vertical-align: -.15em; overflow: visible; }
.mark .sign { fill: none; stroke: var(--sign); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.mark .ground { fill: var(--unsupported); }
.mark.is-consistent .ground { fill: var(--consistent); }
.mark.is-inconsistent .ground { fill: var(--inconsistent); }
.mark.is-undetermined .ground { fill: none; stroke: var(--undetermined); stroke-width: 1.6; stroke-linejoin: round; }
.mark.is-undetermined .sign { fill: var(--undetermined); stroke: none; }
.mark.is-unsupported .ground { fill: none; stroke: var(--unsupported); stroke-width: 1.4; stroke-dasharray: 2.6 1.6; }
.mark.is-unsupported .sign { stroke: var(--unsupported); }
.verdict .mark { margin-right: .4rem; }
.verdict { white-space: nowrap; font-weight: 650; font-size: .9rem; color: var(--unsupported); }
.verdict.is-consistent { color: var(--consistent); }
.verdict.is-inconsistent { color: var(--inconsistent); }
.verdict.is-undetermined { color: var(--undetermined); }
`

const OPENING = `
.head { border-top: 4px solid var(--ink); padding-top: .9rem; }
.kicker { font-weight: 600; letter-spacing: .02em; margin-bottom: .4rem; }
.result { font-size: clamp(1.2rem, 1rem + 1vw, 1.65rem); line-height: 1.35; max-width: 34em; margin: 1rem 0; text-wrap: pretty; }
.for-author { max-width: 46rem; }
.glance { margin-top: 2rem; }
.glance ol { list-style: none; display: flex; flex-wrap: wrap; gap: 2px; padding: 0; margin: 0 0 .5rem; max-width: none; }
.glance a { display: grid; place-items: center; width: 1.75rem; height: 1.75rem; border-radius: 4px; }
.glance a:hover { background: var(--tint); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .875rem; max-width: none; }
.columns { display: grid; gap: 0 3rem; }
@media (min-width: 62rem) { .columns { grid-template-columns: minmax(0, 5fr) minmax(0, 3fr); } }
.columns > section { margin-top: 1.5rem; }
.to-correct ol { padding: 0; margin: 0; list-style: none; counter-reset: nth; }
@media (min-width: 62rem) { .others ol { display: grid; grid-template-columns: 1fr 1fr; gap: 0 3rem; } }
.others ol { counter-reset: nth 3; }
.correction { counter-increment: nth; position: relative; padding: .9rem 0 .5rem 2.5rem; border-top: 1px solid var(--line); }
.correction::before { content: counter(nth); position: absolute; left: 0; top: .75rem; font: 700 1.5rem/1.2 Charter, Georgia, serif; color: var(--soft); }
.correction p { margin-bottom: .35rem; }
.correction .quote { font-size: 1.15rem; line-height: 1.35; font-weight: 600; margin-right: .5rem; }
.severity { font-size: .75rem; font-weight: 700; letter-spacing: .04em; text-transform: uppercase; margin-right: .5rem; color: var(--soft); }
.is-error > .what .severity { color: var(--inconsistent); }
.is-warning > .what .severity { color: var(--undetermined); }
#_main > .others .correction .quote { font-size: 1rem; }
.trust { font-size: .925rem; }
.trust ul { padding: .9rem 0 0; list-style: none; border-top: 1px solid var(--line); }
.trust li { margin-bottom: .6rem; }
.contents { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 2rem; padding: .6rem 0; border-block: 1px solid var(--line); font-size: .925rem; }
`

const CARD = `
.card { background: var(--raised); border: 1px solid var(--line); border-left: 5px solid var(--unsupported); border-radius: 4px; padding: 1rem clamp(.9rem, 2.5vw, 1.75rem) 1.1rem; margin-bottom: 1.25rem; }
.card.is-consistent { border-left-color: var(--consistent); }
.card.is-inconsistent { border-left-color: var(--inconsistent); }
.card.is-undetermined { border-left-color: var(--undetermined); }
.card.is-unsupported { border-left-style: dashed; }
.card:target { outline: 3px solid var(--link); outline-offset: 2px; }
.card-head { display: flex; justify-content: space-between; gap: 1rem; margin-bottom: .35rem; max-width: none; }
.card h3 { font-size: clamp(1.15rem, 1rem + .6vw, 1.4rem); font-weight: 600; max-width: 32em; }
.why > p:first-child { font-size: 1.02rem; }
@media (min-width: 62rem) { .card-body { display: grid; grid-template-columns: minmax(0, 8fr) minmax(0, 5fr); gap: 0 3rem; } .card-body > div > h4:first-child, .card-body .facts { margin-top: .25rem; } }
.facts { display: grid; gap: .15rem 2rem; font-size: .925rem; margin: .75rem 0; }
.facts > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 .75rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; grid-column: 2; }
.tests, .beside, .sources, .values, .untested, .readings { list-style: none; padding: 0; }
.readings { font-size: .925rem; }
.test { border-top: 1px solid var(--line); padding: .6rem 0 .1rem; max-width: none; }
.test p { margin-bottom: .35rem; font-size: .925rem; }
.beside li, .sources > li, .untested li { font-size: .925rem; margin-bottom: .35rem; }
.values { padding-left: 1rem; }
.values li { font-size: .875rem; margin: .15rem 0; }
.grade { white-space: nowrap; font-weight: 600; }
.repair { border-left: 4px solid var(--consistent); background: var(--tint); padding: .35rem .75rem; border-radius: 2px; }
.all-else { border-top: 1px solid var(--line); margin-top: .75rem; }
.all-else > p { font-size: .925rem; }
.excused { color: var(--soft); font-style: italic; }
.bars { display: grid; gap: .35rem; margin: .6rem 0 .75rem; padding: .7rem .8rem; background: var(--tint); border-radius: 4px; font-size: .85rem; }
.bar { display: grid; grid-template-columns: minmax(45%, 1fr) auto; gap: .1rem 1rem; align-items: end; margin-bottom: .2rem; }
.bar-value { font-weight: 600; text-align: right; }
.strip { grid-column: 1 / -1; grid-row: 2; display: block; width: 100%; height: .6rem; }
.strip .rail { stroke: var(--line); stroke-width: 1; fill: none; vector-effect: non-scaling-stroke; }
.strip rect { fill: var(--ink); }
.strip.of-reference rect { fill: var(--link); }
@media (max-width: 40rem) {
  .facts > div { grid-template-columns: 5.5rem minmax(0, 1fr); }
}
`

const TABLES = `
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: 0 0 1.75rem; }
caption { text-align: left; font-weight: 650; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--soft); font-size: .8rem; font-weight: 600; }
tbody th { font-weight: 600; }
.stack td, .stack th { overflow-wrap: anywhere; }
.checks td, .checks th { overflow-wrap: normal; }
.counts { max-width: 46rem; }
.findings td:nth-child(1) { width: 9rem; }
.findings td:nth-child(2) { width: 6rem; }
.rests { display: block; }
tr:target { background: var(--tint); }
.check { margin-top: 2rem; }
.charts { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 70rem) { .charts { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
figure { margin: 0; }
.chart { background: #fff; color: #1c1b19; border: 1px solid var(--line); border-radius: 4px; padding: .75rem; overflow-x: auto; }
.chart > svg { display: block; max-width: 100%; min-width: 33rem; height: auto; margin: 0 auto; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
@media (max-width: 40rem) {
  .stack thead { position: absolute; left: -999rem; }
  .stack tr { display: block; border-top: 1px solid var(--line); padding: .5rem 0; }
  .stack td, .stack th { display: block; border: 0; padding: .1rem 0; width: auto !important; }
  .used-sources td::before, .checks td::before { content: attr(data-label) ': '; color: var(--soft); }
  .counts, .verdicts { display: block; overflow-x: auto; }
}
`

const PAPER = `
@media print {
  :root { color-scheme: light; --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000;
    --consistent: #14532f; --inconsistent: #931a13; --undetermined: #6b4300; --unsupported: #444; --tint: #f4f4f4; --sign: #fff; }
  html { font-size: 8.5pt; }
  body { max-width: none; padding: 0; }
  .card-body { display: grid; grid-template-columns: minmax(0, 8fr) minmax(0, 5fr); gap: 0 1.5rem; }
  .charts, .others ol { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .5rem 1.5rem; }
  section { margin-top: 1.75rem; }
  h2, h3, h4 { break-after: avoid; }
  .bars, .correction, .chart, .facts > div, .beside li, tr { break-inside: avoid; }
  .skip, .contents { display: none; }
  a { text-decoration: none; }
  summary { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; display: block; }
  .mark, .strip { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .chart { overflow: visible; border: 0; padding: 0; }
  .chart > svg { min-width: 0; }
}
`

export const STYLE = [COLOURS, TYPE, VERDICT, OPENING, CARD, TABLES, PAPER].join('')
