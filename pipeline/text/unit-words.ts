// Units of measure in print, and the unit of `model/unit.ts` that each means; time has its own.

const MEASURES = [
  ['people', 'people; persons; person; individuals; inhabitants; residents; citizens'],
  ['km', 'km; kms; kilometres; kilometers; kilometre; kilometer'],
  ['m', 'metres; meters; metre; meter'],
  ['dm', 'dm; decimetres; decimeters; decimetre; decimeter'],
  ['cm', 'cm; centimetres; centimeters; centimetre; centimeter'],
  ['mm', 'mm; millimetres; millimeters; millimetre; millimeter'],
  ['mile', 'miles; mile; mi'],
  ['light-year', 'light-years; light-year; light years; light year'],
  ['nmi', 'nautical miles; nautical mile; nmi'],
  ['ft', 'feet; foot; ft'],
  ['in', 'inches; inch'],
  ['yd', 'yards; yard; yd'],
  [
    'km2',
    'km2; sq km; sq. km; sqkm; square kilometres; square kilometers; square kilometre; square kilometer',
  ],
  ['m2', 'm2; sq m; sq. m; square metres; square meters; square metre; square meter'],
  ['mile2', 'square miles; square mile; sq mi; sq. miles; sq miles'],
  ['ft2', 'square feet; square foot; sq ft; sq. ft'],
  ['ha', 'ha; hectares; hectare'],
  ['acre', 'acres; acre'],
  ['t', 't; tonnes; tonne; tons; ton; metric tons; metric tonnes; metric ton; metric tonne'],
  ['kg', 'kg; kgs; kilograms; kilogrammes; kilogram; kilos; kilo'],
  ['mg', 'mg; milligrams'],
  ['µg', 'μg; mcg; micrograms'],
  ['g', 'g; grams; grammes; gram'],
  ['lb', 'lb; lbs; pounds; pound'],
  ['oz', 'oz; ounces; ounce'],
  ['m3', 'm3; cubic metres; cubic meters; cubic metre; cubic meter; cu m'],
  ['bcm', 'bcm; billion cubic metres; billion cubic meters'],
  ['km3', 'km3; cubic kilometres; cubic kilometers; cubic kilometre; cubic kilometer'],
  ['ft3', 'cubic feet; cubic foot; cu ft'],
  ['ml', 'ml; millilitres; milliliters'],
  ['l', 'litres; liters; litre; liter'],
  ['gal', 'gallons; gallon; gal'],
  ['pint', 'pints; pint'],
  ['tbsp', 'tbsp; tablespoons; tablespoon'],
  ['tsp', 'tsp; teaspoons; teaspoon'],
  ['bbl', 'barrels; barrel; bbl; barrels of oil; barrels of crude; barrels of crude oil'],
  [
    'bbl/d',
    'barrels a day; barrels per day; barrels of oil a day; barrels of oil per day; barrels of crude a day; barrels of crude per day; bpd; b/d; bbl/d; bbl/day; barrels daily',
  ],
  ['kW', 'kw; kilowatts; kilowatt'],
  ['MW', 'mw; megawatts; megawatt'],
  ['GW', 'gw; gigawatts; gigawatt'],
  ['kWh', 'kwh; kilowatt-hours; kilowatt hours; kilowatt-hour'],
  ['MWh', 'mwh; megawatt-hours; megawatt hours'],
  ['GWh', 'gwh; gigawatt-hours; gigawatt hours'],
  ['TWh', 'twh; terawatt-hours; terawatt hours'],
  ['kt', 'kilotons; kilotonnes; kiloton; kt'],
  ['Mt', 'megatons; megatonnes; megaton; mt'],
  [
    'km/h',
    'km/h; kmh; kph; kmph; km/hr; kilometres per hour; kilometers per hour; kilometres an hour; kilometers an hour',
  ],
  ['m/s', 'm/s; metres per second; meters per second; metres a second; meters a second'],
  ['mph', 'mph; miles per hour; miles an hour'],
  ['knot', 'knots; knot'],
  ['°C', '°c; degrees celsius; degrees centigrade; degree celsius'],
  ['°F', '°f; degrees fahrenheit; degree fahrenheit'],
  ['rad', 'rad; radians; radian'],
  ['degree', 'degrees; degree; °'],
  ['ppm', 'ppm; parts per million'],
  ['ppb', 'ppb; parts per billion'],
  ['byte', 'bytes; byte'],
  ['kB', 'kb; kilobytes; kilobyte'],
  ['MB', 'mb; megabytes; megabyte'],
  ['GB', 'gb; gigabytes; gigabyte'],
  ['TB', 'tb; terabytes; terabyte'],
] as const

const SHARES = [
  ['%', '%; per cent; percent; per-cent; pct; pc; percents'],
  [
    'pp',
    'percentage points; percentage point; percentage-point; per cent points; percent points; % points; pp; ppt; ppts',
  ],
  ['bp', 'basis points; basis point; bps'],
  ['‰', '‰; per mille; per mil'],
] as const

const TIMES = [
  ['second', 'seconds; secs'],
  ['minute', 'minutes; minute; mins'],
  ['hour', 'hours; hour; hrs'],
  ['day', 'days; day'],
  ['week', 'weeks; week'],
  ['fortnight', 'fortnights; fortnight'],
  ['month', 'months; month'],
  [
    'year',
    'years; year; yrs; years old; year old; year-old; years-old; years of age; year-olds; year olds; yr; yo; y/o',
  ],
  ['decade', 'decades; decade'],
  ['century', 'centuries; century'],
] as const

const listed = (rows: readonly (readonly [string, string])[]): Map<string, string> =>
  new Map(rows.flatMap(([unit, words]) => words.split('; ').map((word): [string, string] => [word, unit])))

export const MEASURE_WORDS: ReadonlyMap<string, string> = listed(MEASURES)
export const SHARE_WORDS: ReadonlyMap<string, string> = listed(SHARES)
export const TIME_WORDS: ReadonlyMap<string, string> = listed(TIMES)

/** The lengths, weights and areas that stand alone with an article: "a metre deep". */
export const LONE_MEASURES: ReadonlyMap<string, string> = new Map(
  'metre meter kilometre kilometer mile centimetre centimeter millimetre millimeter inch tonne hectare'
    .split(' ')
    .map((word): [string, string] => [word, MEASURE_WORDS.get(word) ?? '']),
)

/** The time units that stand alone with an article: "a month later". */
export const LONE_TIMES: ReadonlySet<string> = new Set(
  'minute hour day week fortnight month year decade century'.split(' '),
)
