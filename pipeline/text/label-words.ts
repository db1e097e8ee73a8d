// Labels: the words before a number that make it a name or a place in a work, not a quantity.

/** Places in a work: the number points there. */
export const LOCATOR_WORDS: ReadonlySet<string> = new Set(
  'p pp page pages vol vols volume volumes no nos issue issues iss ch chap chapter chapters para paras paragraph paragraphs section sections sec art article articles line lines fn footnote note notes fig figs figure figures table tables part parts appendix annex clause col column edn insight brief paper papers bulletin'.split(
    ' ',
  ),
)

/** Short labels that are words or letters of another meaning without their full stop. */
export const STOPPED_LABELS: ReadonlySet<string> = new Set('p no nos sec art para fig col'.split(' '))

/** Labels of things that are numbered: "Resolution 2231", "Phase 2". */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  'resolution resolutions unscr directive protocol amendment phase stage tier level type class mark mk model mod block version route highway road flight room building platform gate bus line track psalm decree decision law act bill order case category code group formation battalion brigade regiment division squadron'.split(
    ' ',
  ),
)

/** What an ordinal before it names: "the second Karabakh war", "the Fifth Republic". */
export const EVENT_WORDS: ReadonlySet<string> = new Set(
  'war wars intifada crusade crusades republic reich congress olympiad dynasty crisis'.split(' '),
)
