// The page's colours and type, light and dark, and the marks of verdicts.

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
[hidden] { display: none !important; }
.mark-shapes { display: none; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0 auto; padding: 1.25rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 80rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
h1, h2, .result, .quote, #_text { font-family: Charter, 'Iowan Old Style', Georgia, 'Liberation Serif', serif; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.2rem); line-height: 1.15; margin: 0 0 .35rem; text-wrap: balance; }
h2 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .75rem; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 0 0 .5rem; }
h4 { font-size: .8rem; letter-spacing: .04em; text-transform: uppercase; color: var(--soft); margin: 1.1rem 0 .35rem; }
p, ul, ol, dl { margin: 0 0 .6rem; }
p, li, dd, .prose { max-width: 46rem; }
a { color: var(--link); text-underline-offset: .15em; }
:is(a, summary, button, select, input):focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
small, .soft, .byline, .kicker, .more, .place { color: var(--soft); font-size: .875rem; }
small, .finding-link { overflow-wrap: anywhere; }
.finding-link { font-size: .875rem; }
.quote { font-style: normal; quotes: '\\201c' '\\201d'; }
.id { font-size: .8rem; font-weight: 600; white-space: nowrap; }
.ids .id { margin-right: .5rem; }
code { overflow-wrap: anywhere; font-size: .9em; }
abbr { text-decoration: none; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem; }
summary { cursor: pointer; color: var(--link); font-size: .875rem; padding: .15rem 0; }
main:focus, .card:focus { outline: none; }
section { margin-top: 3rem; }
button, select, input { font: inherit; font-size: .875rem; color: inherit; }
button { background: var(--raised); border: 1px solid var(--line); border-radius: 4px; padding: .15rem .6rem; cursor: pointer; }
button:hover { background: var(--tint); }
`

const VERDICT = `
.mark { flex: none; width: 16px; height: 16px; vertical-align: -.15em; overflow: visible; }
.mark .sign { fill: none; stroke: var(--sign); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.mark .ground { fill: var(--unsupported); }
.mark.is-consistent .ground { fill: var(--consistent); }
.mark.is-inconsistent .ground { fill: var(--inconsistent); }
.mark.is-undetermined .ground { fill: none; stroke: var(--undetermined); stroke-width: 1.6; stroke-linejoin: round; }
.mark.is-undetermined .sign { fill: var(--undetermined); stroke: none; }
.mark.is-unsupported .ground { fill: none; stroke: var(--unsupported); stroke-width: 1.4; stroke-dasharray: 2.6 1.6; }
.mark.is-unsupported .sign { stroke: var(--unsupported); }
.verdict .mark { margin-right: .4rem; }
.verdict { font-weight: 650; font-size: .9rem; color: var(--unsupported); }
.verdict.is-consistent { color: var(--consistent); }
.verdict.is-inconsistent { color: var(--inconsistent); }
.verdict.is-undetermined { color: var(--undetermined); }
`

export const BASE = [COLOURS, TYPE, VERDICT].join('')
