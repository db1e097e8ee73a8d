// How the first screen, the reading view and the cards of the figures look.

const OPENING = `
.head { border-top: 4px solid var(--ink); padding-top: .7rem; }
.kicker { font-weight: 600; letter-spacing: .02em; margin-bottom: .25rem; }
.byline { max-width: none; }
.result { font-size: clamp(1.15rem, 1rem + .7vw, 1.45rem); line-height: 1.3; max-width: none; margin: .7rem 0 .5rem; text-wrap: pretty; }
.shares { display: block; width: 100%; height: .6rem; }
.shares rect { stroke: var(--paper); stroke-width: 3px; fill: var(--line); }
.shares .is-consistent { fill: var(--consistent); }
.shares .is-inconsistent { fill: var(--inconsistent); }
.shares .is-undetermined { fill: var(--undetermined); }
.contents { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: .75rem; padding: .5rem 0; border-bottom: 1px solid var(--line); font-size: .925rem; }
/* Between these widths the contents take two lines, and stay above whatever a link leads to. */
@media screen and (min-width: 48rem) and (min-height: 30rem) { .contents { position: sticky; top: 0; z-index: 1; background: var(--paper); } html { scroll-padding-top: 5.5rem; } }
@media screen and (min-width: 54rem) and (min-height: 30rem) { html { scroll-padding-top: 3.5rem; } }
.columns { display: grid; gap: 0 3rem; }
@media (min-width: 62rem) { .columns { grid-template-columns: minmax(0, 7fr) minmax(0, 4fr); } }
.columns > section { margin-top: 1.1rem; }
.to-correct ol { padding: 0; margin: 0; list-style: none; counter-reset: nth; }
@media (min-width: 62rem) { .others ol { display: grid; grid-template-columns: 1fr 1fr; gap: 0 3rem; } }
.others ol { counter-reset: nth 3; }
.correction { counter-increment: nth; position: relative; padding: .7rem 0 .3rem 2.25rem; border-top: 1px solid var(--line); max-width: none; }
.correction::before { content: counter(nth); position: absolute; left: 0; top: .6rem; font: 700 1.4rem/1.2 Charter, Georgia, serif; color: var(--soft); }
.correction p { margin-bottom: .3rem; }
.correction .what { max-width: none; }
.correction .quote { font-size: 1.1rem; line-height: 1.3; font-weight: 600; margin-right: .5rem; }
.others .correction .quote { font-size: 1rem; }
.severity { font-size: .75rem; font-weight: 700; letter-spacing: .04em; text-transform: uppercase; margin-right: .5rem; color: var(--soft); }
.is-error > .what .severity { color: var(--inconsistent); }
.is-warning > .what .severity { color: var(--undetermined); }
.trust { font-size: .9rem; }
.trust dl { border-top: 1px solid var(--line); padding-top: .7rem; }
.trust dt { font-weight: 650; }
.trust dd { margin: 0 0 .5rem; }
`

const READING = `
.part { margin-top: 1.25rem; content-visibility: auto; contain-intrinsic-size: auto 20rem; }
.paragraphs, .paragraphs ul { list-style: none; margin: 0; padding: 0; }
.paragraph { display: grid; grid-template-columns: 3.25rem minmax(0, 1fr); border-top: 1px solid var(--line); padding: .4rem 0; max-width: none; }
.paragraph .number { color: var(--soft); font-size: .875rem; }
.paragraph > :only-child { grid-column: 2; }
.line { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; padding: .15rem 0; max-width: none; }
.line > a { display: grid; grid-template-columns: 1.6rem minmax(0, 1fr); max-width: 46rem; text-decoration: none; color: inherit; }
.line > a .mark { margin-top: .3rem; }
.line > a:hover .quote { text-decoration: underline; }
.line.is-inconsistent .quote { font-weight: 600; }
.line > .soft { margin-left: auto; }
.line:target, tr:target { background: var(--tint); }
#_opener { background: var(--tint); border-radius: 4px; padding: .7rem .9rem; margin: 1rem 0; }
#_opener p { margin: .25rem 0 0; }
#_text { background: var(--raised); border: 1px solid var(--line); border-radius: 4px; padding: 1rem clamp(.9rem, 3vw, 2rem); margin-top: .75rem; font-size: 1.05rem; line-height: 1.6; }
#_text p { max-width: 42rem; margin: 0 auto .8rem; white-space: pre-wrap; }
#_text a { color: inherit; background: var(--tint); border-bottom: 3px solid var(--unsupported); text-decoration: none; }
#_text a.is-consistent { border-color: var(--consistent); }
#_text a.is-inconsistent { border-color: var(--inconsistent); }
#_text a.is-undetermined { border-color: var(--undetermined); border-bottom-style: dashed; }
#_text a.is-unsupported { border-bottom-style: dotted; }
`

const CARD = `
.card { background: var(--raised); border: 1px solid var(--line); border-left: 5px solid var(--unsupported); border-radius: 4px; padding: .9rem clamp(.9rem, 2.5vw, 1.75rem) 1.1rem; margin-bottom: 1.25rem; content-visibility: auto; contain-intrinsic-size: auto 44rem; }
.card.is-consistent { border-left-color: var(--consistent); }
.card.is-inconsistent { border-left-color: var(--inconsistent); }
.card.is-undetermined { border-left-color: var(--undetermined); }
.card.is-unsupported { border-left-style: dashed; }
.card:target { box-shadow: 0 0 0 3px var(--link); }
.card-head { display: flex; flex-wrap: wrap; gap: .15rem 1rem; align-items: baseline; margin-bottom: .35rem; max-width: none; }
.copy { margin-left: auto; display: flex; gap: .35rem; align-items: baseline; }
.copy button { font-size: .8rem; padding: .05rem .5rem; }
.card h3 { font-size: clamp(1.15rem, 1rem + .6vw, 1.4rem); font-weight: 600; max-width: 32em; }
.verdict-facts { display: flex; flex-wrap: wrap; gap: .25rem 2rem; }
.verdict-facts dt { color: var(--soft); font-size: .8rem; }
.verdict-facts dd { margin: 0; font-size: .9rem; }
.why > p:first-child, .why > .long:first-child p { font-size: 1.02rem; }
.would-fit { font-size: .925rem; }
.long:has([open]) .cut { display: none; }
@media (min-width: 62rem) { .card-body { display: grid; grid-template-columns: minmax(0, 8fr) minmax(0, 5fr); gap: 0 3rem; } .card-body .facts { margin-top: 0; } .card-body > .held { grid-column: 1 / -1; } }
.facts { display: grid; gap: .15rem 2rem; font-size: .925rem; margin: .75rem 0; }
.facts > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 .75rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; grid-column: 2; }
.readings, .tests, .beside, .sources, .values, .untested, .trail, .trail ul { list-style: none; padding: 0; }
.trail { font-size: .925rem; }
.trail ul > li { margin-bottom: .4rem; }
.note-number { font-weight: 650; }
.step { display: block; padding-left: 1.1rem; position: relative; overflow-wrap: anywhere; }
.step::before { content: '→'; position: absolute; left: 0; color: var(--soft); }
.test { border-top: 1px solid var(--line); padding: .6rem 0 .1rem; max-width: none; }
.test p { margin-bottom: .35rem; font-size: .925rem; }
.beside li, .sources > li, .untested li { font-size: .925rem; margin-bottom: .35rem; }
.sources > li { max-width: none; }
#_untested .reason { font-weight: 650; margin: 1rem 0 .35rem; }
.untested { padding-left: 1rem; }
.values { padding-left: 1rem; }
.values li { font-size: .875rem; margin: .15rem 0; max-width: none; }
.grade { white-space: nowrap; font-weight: 600; }
.repair { border-left: 4px solid var(--consistent); background: var(--tint); padding: .3rem .75rem; border-radius: 2px; }
.all-else { border-top: 1px solid var(--line); margin-top: .75rem; }
.all-else > :is(p, .long) { font-size: .925rem; }
.excused { color: var(--soft); font-style: italic; }
.bars { display: grid; gap: .3rem; margin: .5rem 0 .6rem; padding: .55rem .8rem; background: var(--tint); border-radius: 4px; font-size: .85rem; }
.bar { display: grid; grid-template-columns: minmax(45%, 1fr) auto; gap: .1rem 1rem; align-items: end; }
.bar-value { font-weight: 600; text-align: right; }
.strip { grid-column: 1 / -1; grid-row: 2; display: block; width: 100%; height: .6rem; }
@media (min-width: 48rem) {
  .bar { grid-template-columns: 13.5rem minmax(4rem, 1fr) minmax(10.25rem, max-content); align-items: center; }
  .strip { grid-column: 2; grid-row: 1; }
}
.strip .rail { stroke: var(--line); stroke-width: 1; fill: none; }
.strip .span { fill: var(--ink); }
.strip.of-reference .span { fill: var(--link); }
@media (max-width: 40rem) {
  .facts > div { grid-template-columns: 5.5rem minmax(0, 1fr); }
  .paragraph { display: block; }
  .line > .soft { margin-left: 1.6rem; }
  .copy { margin-left: 0; }
}
`

export const FIGURES = [OPENING, READING, CARD].join('')
