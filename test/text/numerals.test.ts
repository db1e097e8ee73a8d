import { describe, expect, it } from 'vitest'
import { type Numeral, numerals } from '../../pipeline/text/numerals.ts'

/** What is read, without the places; columns that say nothing are left out. */
const read = (text: string): string[] =>
  numerals(text).map(({ surface, kind, amount, amount_to, scale, unit, hedge, date }: Numeral) =>
    [surface, kind, amount_to === '' ? amount : `${amount}..${amount_to}`, scale, unit, hedge, date]
      .filter((part) => part !== '')
      .join(' | '),
  )

describe('numbers in digits', () => {
  it.each([
    ['It sold 43 of them', ['43 | number | 43 | exact']],
    ['1.60 against 1.6', ['1.60 | number | 1.60 | exact', '1.6 | number | 1.6 | exact']],
    ['1,234,567.5 in all', ['1,234,567.5 | number | 1,234,567.5 | exact']],
    [
      '1\u00a0940 and 1\u202f940',
      ['1\u00a0940 | number | 1\u00a0940 | exact', '1\u202f940 | number | 1\u202f940 | exact'],
    ],
    ['1,2345 is no thousands mark', ['1 | number | 1 | exact', '2345 | number | 2345 | exact']],
    ['6.5 bn', ['6.5 bn | number | 6.5 | billion | exact']],
    ['He won 5.', ['5 | number | 5 | exact']],
    ['5½ and ½ and Ⅳ', ['5 | number | 5 | exact', '½ | number', '½ | number', 'Ⅳ | number']],
    ['10² of them', ['10 | number | 10 | exact', '² | number']],
    ['the 2nd and 21st', ['2nd | ordinal | 2 | rank | exact', '21st | ordinal | 21 | rank | exact']],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('numbers with a sign', () => {
  it.each([
    ['p = -.22', ['-.22 | number | -.22 | exact']],
    ['p = \u22120.22', ['\u22120.22 | number | \u22120.22 | exact']],
    ['r=-.22 (-.3)', ['-.22 | number | -.22 | exact', '-.3 | number | -.3 | exact']],
    ['p < .05', ['.05 | number | .05 | exact']],
    ['it fell by -5%', ['-5% | percent | -5 | % | exact']],
    ['about -1,500 people', ['-1,500 people | measure | -1,500 | people | about']],
    ['-5 m or -.5 km', ['-5 m | number | -5 | million | exact', '-.5 km | measure | -.5 | km | exact']],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['2015-19', ['2015 | year | 2015', '19 | number | 19 | exact']],
    ['2015 -2016', ['2015 | year | 2015', '2016 | year | 2016']],
    ['May 2011 -5 May 2012', ['May 2011 | date | 2011-05', '5 May 2012 | date | 2012-05-05']],
    ['the S-400', ['S-400 | designation']],
    ['the -5G net', ['5G | designation']],
    ['200–400 km', ['200–400 km | measure | 200..400 | km | exact']],
    [
      'word[1]-5 (2)-5',
      ['[1] | note_marker | 1', '5 | number | 5 | exact', '2 | number | 2 | exact', '5 | number | 5 | exact'],
    ],
    ['word --5 - 5', ['5 | number | 5 | exact', '5 | number | 5 | exact']],
    ['the end ...5', ['5 | number | 5 | exact']],
  ])('are told from what a dash or a point joins in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('figures with a unit', () => {
  it.each([
    ['69 per cent', ['69 per cent | percent | 69 | % | exact']],
    ['1.60percent', ['1.60percent | percent | 1.60 | % | exact']],
    ['1,234.5%', ['1,234.5% | percent | 1,234.5 | % | exact']],
    ['200–400 km', ['200–400 km | measure | 200..400 | km | exact']],
    ['200 to 400 kilometres', ['200 to 400 kilometres | measure | 200..400 | km | exact']],
    ['86,600 square kilometres', ['86,600 square kilometres | measure | 86,600 | km2 | exact']],
    ['86,600 km²', ['86,600 km² | measure | 86,600 | km2 | exact']],
    ['5 million barrels a day', ['5 million barrels a day | measure | 5 | million | bbl/d | exact']],
    ['10m people', ['10m people | measure | 10 | million | people | exact']],
    ['44 days', ['44 days | measure | 44 | day | exact']],
    ['2015 to 11.2 bcm', ['2015 | year | 2015', '11.2 | number | 11.2 | exact']],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('money', () => {
  it.each([
    ['US$1.6 billion', ['US$1.6 billion | money | 1.6 | billion | US$ | exact']],
    ['$10m', ['$10m | money | 10 | million | US$ | exact']],
    ['usd 5 million', ['usd 5 million | money | 5 | million | US$ | exact']],
    ['US$4.85bn in 2016', ['US$4.85bn | money | 4.85 | billion | US$ | exact', '2016 | year | 2016']],
    ['€5 million', ['5 million | number | 5 | million | exact']],
  ])('is read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('numbers in words', () => {
  it.each([
    ['seven of them', ['seven | number_word | 7 | exact']],
    ['Twenty-five tanks', ['Twenty-five | number_word | 25 | exact']],
    ['one million people', ['one million | number_word | 1 | million | exact']],
    ['a billion', ['a billion | number_word | 1 | billion | exact']],
    ['one-third', ['one-third | number_word | 1/3 | ratio | exact']],
    ['nine-tenths', ['nine-tenths | number_word | 9/10 | ratio | exact']],
    ['three quarters', ['three quarters | number_word | 3/4 | ratio | exact']],
    ['half', ['half | number_word | 1/2 | ratio | exact']],
    [
      'the second and the fifth',
      ['second | ordinal | 2 | rank | exact', 'fifth | ordinal | 5 | rank | exact'],
    ],
    ['the twenty-fifth year', ['twenty-fifth | ordinal | 25 | rank | exact']],
    ['someone, often, weight, tenant, halfway, Monday', []],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('dates and periods', () => {
  it.each([
    ['in 2011', ['2011 | year | 2011']],
    ['the 1990s', ['1990s | year | 199X']],
    ['May 2011', ['May 2011 | date | 2011-05']],
    ['5 May 2011', ['5 May 2011 | date | 2011-05-05']],
    ['May 15, 2011', ['May 15, 2011 | date | 2011-05-15']],
    ['24 OCTOBER, 1813', ['24 OCTOBER, 1813 | date | 1813-10-24']],
    ['3 May 2011½', ['3 May 2011 | date | 2011-05-03', '½ | number']],
    ['in the last five years', ['in the last five years | relative_period']],
    ['over the past decade', ['over the past decade | relative_period']],
    ['in recent weeks', ['in recent weeks | relative_period']],
    ['three years ago', ['three years ago | relative_period']],
    ['It has for some time been so', ['for some time | relative_period']],
    ['It rained for some time now', ['for some time now | relative_period']],
    ['It rained for some time in the', []],
    ['in the last years of the empire', []],
    ['3019 and 999', ['3019 | number | 3019 | exact', '999 | number | 999 | exact']],
    ['2011.5', ['2011.5 | number | 2011.5 | exact']],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('digits that state no quantity', () => {
  it.each([
    ['the S-300 and C-130J', ['S-300 | designation', 'C-130J | designation']],
    ['the 2S19', ['2S19 | designation']],
    ['https://a.example/2016/04 ends', ['https://a.example/2016/04 | url']],
    ['his word.[12] Next', ['[12] | note_marker | 12']],
    ['word[1][2]', ['[1] | note_marker | 1', '[2] | note_marker | 2']],
    ['[5678]', ['5678 | number | 5678 | exact']],
  ])('are still surfaced in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('hedges', () => {
  it.each([
    ['around US$4.85 billion', 'about'],
    ['nearly 90 per cent', 'nearly'],
    ['no more than 5,000 people', 'up_to'],
    ['no fewer than 12', 'at_least'],
    ['more than 30,000', 'over'],
    ['Over a billion', 'over'],
    ['less than 3', 'under'],
    ['almost the 500', 'nearly'],
    ['some\n40', 'about'],
    ['moreover 40', 'exact'],
    ['up to, say, 40', 'exact'],
  ])('are read in %j', (text, hedge) => {
    expect(numerals(text).map((numeral) => numeral.hedge)).toEqual([hedge])
  })
})
