// The gallery's style sheet: light and dark, from a phone to a desk, and on paper.
import { NARROW } from './drawing.ts'
import { DARK, EVIDENCE, FONT, GRID, INK, PAPER, QUIET, VERDICT_COLOURS } from './theme.ts'

/** Beside the page's content, in pixels. */
const PADDING = 20

/** Screens that have no room for a picture of the page's width: they get that of a phone, to be read and not explored. */
const PHONE = `(max-width:${NARROW + 2 * PADDING - 1}px)`

const NAMES = {
  paper: PAPER,
  ink: INK,
  quiet: QUIET,
  line: GRID,
  link: EVIDENCE,
  consistent: VERDICT_COLOURS.consistent,
  inconsistent: VERDICT_COLOURS.inconsistent,
} as const

const variables = (colour: (light: string) => string): string =>
  Object.entries(NAMES)
    .map(([name, light]) => `--${name}:${colour(light)}`)
    .join(';')

const COLOURS = `
:root{color-scheme:light dark;${variables((light) => light)}}
@media screen and (prefers-color-scheme:dark){:root{${variables((light) => DARK.get(light) ?? light)}}}
`

const TYPE = `
*{box-sizing:border-box}
body{margin:0 auto;max-width:760px;padding:32px ${PADDING}px 64px;font:16px/1.5 ${FONT};color:var(--ink);background:var(--paper);overflow-wrap:break-word}
h1{font-size:26px;line-height:1.25;margin:0 0 4px;font-weight:600}
h2{font-size:16px;line-height:1.4;margin:0;font-weight:600}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,button:focus-visible,summary:focus-visible,.live:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:3px}
.of{color:var(--quiet);margin:0 0 24px}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static;display:inline-block;padding:8px 0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
nav{border-block:1px solid var(--line);padding:12px 0;margin:0 0 48px}
nav ol{margin:8px 0 0;padding-left:24px}
nav li{margin:4px 0}
footer{border-top:1px solid var(--line);padding-top:12px;font-size:14px;color:var(--quiet)}
`

const CHART = `
.chart{margin:0 0 72px;scroll-margin-top:16px}
.chart svg{display:block;max-width:100%;height:auto}
.still,.live{margin:0 -${PADDING}px}
.phone,.live,.claims{display:none}
@media screen and ${PHONE}{.page,.start{display:none}.phone{display:block}}
.explored .still,.explored .start{display:none}
.explored .live{display:block}
.explored .claims{display:flex;flex-wrap:wrap;align-items:baseline;gap:6px;margin-top:12px;font-size:14px;color:var(--quiet)}
button{font:600 14px/1.3 ${FONT};color:var(--link);background:none;border:1px solid var(--link);border-radius:4px;padding:7px 12px;cursor:pointer;text-align:left}
.claims button{font-size:13px;padding:5px 9px}
button[aria-pressed=true]{background:var(--link);color:var(--paper)}
.start{margin-top:4px}
.files{margin:12px 0 0;font-size:14px}
details{margin-top:10px;font-size:14px}
summary{cursor:pointer;color:var(--link);padding:2px 0}
.checks li{margin:6px 0}
.verdict{font-weight:600}
.is-consistent .verdict,td.is-consistent{color:var(--consistent)}
.is-inconsistent .verdict,td.is-inconsistent{color:var(--inconsistent)}
.scroll{overflow-x:auto;margin-top:8px}
table{border-collapse:collapse;min-width:100%;font-size:13px;line-height:1.4}
th,td{text-align:left;vertical-align:top;padding:5px 12px 5px 0;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--quiet);font-weight:600}
tbody th{font-weight:400}
td.figure{font-weight:600;white-space:nowrap}
td.ids{color:var(--quiet);font-size:12px;overflow-wrap:anywhere;min-width:180px}
#tip{position:fixed;z-index:1;max-width:min(320px,calc(100vw - 16px));padding:8px 11px;border-radius:4px;background:var(--ink);color:var(--paper);font-size:13px;line-height:1.4;pointer-events:none;overflow-wrap:anywhere}
#tip strong,#tip span{display:block;font-weight:400}
#tip strong{font-weight:600}
`

const PRINT = `
@media print{@page{margin:14mm}nav,.start,.claims,.files,.skip{display:none}body{max-width:none}.page{display:block}.phone{display:none}h2{break-after:avoid}.still{break-inside:avoid}.page svg{max-height:23cm;width:auto}}
`

export const STYLE = [COLOURS, TYPE, CHART, PRINT].join('')
