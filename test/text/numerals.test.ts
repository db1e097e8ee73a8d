import { describe, expect, it } from 'vitest'
import { numerals } from '../../pipeline/text/numerals.ts'

/** What is read, without the places; what the words do not say is left out, as is `exact`; `?` marks a value that is not read. */
const read = (text: string): string[] =>
  numerals(text).map(({ surface, kind, amount, amount_to, scale, unit, hedge, date, value }) =>
    [
      surface,
      kind,
      amount_to === '' ? amount : `${amount}..${amount_to}`,
      scale,
      unit,
      hedge === 'exact' ? '' : hedge,
      date,
      value === 'unresolved' ? '?' : '',
    ]
      .filter((part) => part !== '')
      .join(' | '),
  )

describe('numbers in digits', () => {
  it.each([
    ['It sold 43 of them', ['43 | number | 43']],
    ['1.60 against 1.6', ['1.60 | number | 1.60', '1.6 | number | 1.6']],
    ['1,234,567.5 in all', ['1,234,567.5 | number | 1,234,567.5']],
    [
      '1\u00a0940 and 1\u202f940 and 1 940',
      ['1\u00a0940 | number | 1\u00a0940', '1\u202f940 | number | 1\u202f940', '1 940 | number | 1 940'],
    ],
    [
      '1’000’000 and 1.234.567,89',
      ['1’000’000 | number | 1,000,000', '1.234.567,89 | number | 1,234,567.89'],
    ],
    ['12,34,567 voters', ['12,34,567 voters | count | 1234567']],
    [
      '24,6 and 22,24,26',
      ['24,6 | number | 24.6', '22 | number | 22', '24 | number | 24', '26 | number | 26'],
    ],
    [
      '6.5 bn, 10M, 5k and 1.2b',
      [
        '6.5 bn | number | 6.5 | billion',
        '10M | number | 10 | million',
        '5k | number | 5 | thousand',
        '1.2b | number | 1.2 | billion',
      ],
    ],
    ['5½, 1 1/2 and ½', ['5½ | number | 11/2', '1 1/2 | number | 3/2', '½ | fraction | 1/2 | ratio']],
    [
      '3/4 of it, but 24/7 and 9/11',
      ['3/4 | fraction | 3/4 | ratio', '24/7 | number | ?', '9/11 | number | ?'],
    ],
    [
      '10^6, 5×10³, 1.3e6 and 10²',
      [
        '10^6 | number | 1000000',
        '5×10³ | number | 5000',
        '1.3e6 | number | 1300000',
        '10 | number | 10',
        '² | note_marker | 2',
      ],
    ],
    ['version 9.9.9 ended', ['version 9.9.9 | designation']],
    ['٣٤ and ５ and Ⅳ', ['٣٤ | number | 34', '５ | number | 5', 'Ⅳ | number | ?']],
    ['500 crore and 2 lakh', ['500 crore | number | 5.00 | billion', '2 lakh | number | 0.2 | million']],
    ['3 hundred and 21', ['3 hundred and 21 | number | 321']],
    ['250+ men', ['250+ | number | 250 | at_least']],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('numbers with a sign', () => {
  it.each([
    ['p = -.22', ['-.22 | number | -.22']],
    ['p = \u22120.22', ['\u22120.22 | number | -0.22']],
    ['p < .05', ['.05 | number | .05 | under']],
    ['minus five and negative 3', ['minus five | number | -5', 'negative 3 | number | -3']],
    ['±3 and plus or minus 4', ['±3 | number | -3..3', 'minus 4 | number | -4..4']],
    ['2015 -2016', ['2015 | year | 2015', '2016 | year | 2016']],
    ['May 2011 -5 May 2012', ['May 2011 | date | 2011-05', '5 May 2012 | date | 2012-05-05']],
    ['the -5G net', ['5G | designation']],
    ['word[1]-5 (2)-5', ['[1] | note_marker | 1', '5 | number | 5', '2 | number | 2', '5 | number | 5']],
    ['the end ...5', ['5 | number | 5']],
    ['-1/3', ['-1/3 | fraction | -1/3 | ratio']],
    ['of –12°C', ['–12°C | measure | -12 | °C']],
    ['the tanks –12 of them', ['12 | number | 12']],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('numbers in words', () => {
  it.each([
    ['seven of them', ['seven | number | 7']],
    ['Twenty-five tanks', ['Twenty-five tanks | count | 25']],
    ['one million people', ['one million people | measure | 1 | million | people']],
    ['a billion', ['a billion | number | 1 | billion']],
    ['two hundred and six thousand', ['two hundred and six thousand | number | 206 | thousand']],
    [
      'two million, three hundred thousand',
      ['two million, three hundred thousand | number | 2300 | thousand'],
    ],
    ['fifteen hundred', ['fifteen hundred | number | 15 | hundred']],
    [
      'a dozen, three dozen and half a dozen',
      ['a dozen | number | 12', 'three dozen | number | 36', 'half a dozen | number | 6'],
    ],
    ['one hundred and three quarters', ['one hundred and three quarters | number | 403/4']],
    ['two million and a half', ['two million and a half | number | 2500000']],
    ['one and a half million', ['one and a half million | number | 3/2 | million']],
    ['two point five million', ['two point five million | number | 2.5 | million']],
    ['nil and nought', ['nil | number | 0', 'nought | number | 0']],
    ['a score of bridges', ['a score | number | 20']],
    ['the two of them', ['the two | number | 2']],
    ['someone, often, weight, tenant, halfway, Monday', []],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('numbers that no one gives', () => {
  it.each([
    ['hundreds of men', ['hundreds | number | ?']],
    ['several hundred', ['several hundred | number | ?']],
    ['tens of thousands', ['tens of thousands | number | ?']],
    ['dozens', ['dozens | number | ?']],
    ['a few million', ['few million | number | ?']],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('fractions', () => {
  it.each([
    ['one-third', ['one-third | fraction | 1/3 | ratio']],
    ['nine-tenths', ['nine-tenths | fraction | 9/10 | ratio']],
    ['three quarters', ['three quarters | fraction | 3/4 | ratio']],
    ['half', ['half | fraction | 1/2 | ratio']],
    ['a third of it', ['a third | fraction | 1/3 | ratio']],
    ['a third country', ['third | ordinal | 3 | rank']],
    ['one in five', ['one in five | fraction | 1/5 | ratio']],
    ['two out of three', ['two out of three | fraction | 2/3 | ratio']],
    ['9 in every 10', ['9 in every 10 | fraction | 9/10 | ratio']],
    ['one person in eleven', ['one person in eleven | fraction | 1/11 | ratio']],
    ['half a million', ['half a million | number | 1/2 | million']],
    [
      'three-quarters of a million pounds',
      ['three-quarters of a million pounds | money | 3/4 | million | GBP'],
    ],
    ['half an hour', ['half an hour | duration | 1/2 | hour']],
    ['a hundredth of a second', ['a hundredth of a second | duration | 1/100 | second']],
    ['three one-hundredths', ['three one-hundredths | fraction | 3/100 | ratio']],
    ['one ten-thousandth', ['one ten-thousandth | fraction | 1/10000 | ratio']],
    ['one one hundred and fifth', ['one one hundred and fifth | fraction | 1/105 | ratio']],
    ['one hundred thousandth', ['one hundred thousandth | ordinal | 100000 | rank']],
    ['a fifth among them', ['a fifth | fraction | 1/5 | ratio']],
    ['1 in 12,500', ['1 in 12,500 | fraction | 1/12500 | ratio']],
    ['1 in 1995', ['1 | number | 1', '1995 | year | 1995']],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('figures with a unit', () => {
  it.each([
    ['69 per cent', ['69 per cent | percent | 69 | %']],
    ['1.60percent', ['1.60percent | percent | 1.60 | %']],
    ['60-70 per cent', ['60-70 per cent | percent | 60..70 | %']],
    ['five percentage points', ['five percentage points | percent | 5 | pp']],
    ['25 basis points', ['25 basis points | percent | 25 | bp']],
    ['86,600 square kilometres', ['86,600 square kilometres | measure | 86,600 | km2']],
    ['86,600 km²', ['86,600 km² | measure | 86,600 | km2']],
    ['5 million barrels a day', ['5 million barrels a day | measure | 5 | million | bbl/d']],
    ['10m people', ['10m people | measure | 10 | million | people']],
    ['-.5 km', ['-.5 km | measure | -.5 | km']],
    ['5 m', ['5 m | number | ?']],
    ['1.8m tall', ['1.8m | measure | 1.8 | m']],
    ['3 m x 4 m', ['3 m | measure | 3 | m', '4 m | measure | 4 | m']],
    ['0.05 g/km', ['0.05 g/km | measure | 0.05 | g/km']],
    ['45 m3/s', ['45 m3/s | measure | 45 | m3/s']],
    ['7 km/2 miles', ['7 km | measure | 7 | km', '2 miles | measure | 2 | mile']],
    ['could rise a metre', ['a metre | measure | 1 | m']],
    ['£80 a tonne', ['£80 | money | 80 | GBP']],
    ['250,000 b/d', ['250,000 b/d | measure | 250,000 | bbl/d']],
    ['25-km', ['25-km | measure | 25 | km']],
    ['44 days', ['44 days | duration | 44 | day']],
    ['two-day', ['two-day | duration | 2 | day']],
    ['25-year-old', ['25-year-old | duration | 25 | year']],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('figures whose rest has a smaller unit', () => {
  it.each([
    ['6 ft 2 in tall', ['6 ft 2 in | measure | 37/6 | ft']],
    ['5 feet and 2 inches', ['5 feet and 2 inches | measure | 31/6 | ft']],
    ['5 feet and 2 in the box', ['5 feet | measure | 5 | ft', '2 | number | 2']],
    ['1 km 50 metres', ['1 km 50 metres | measure | 1.050 | km']],
    ['three euros and twenty cents', ['three euros and twenty cents | money | 3.20 | EUR']],
    ['fifteen pounds 5 pence', ['fifteen pounds 5 pence | money | 15.05 | GBP']],
    ['15 dollars 50.', ['15 dollars 50 | money | 15.50 | US$']],
    ['15 dollars 50 more', ['15 dollars | money | 15 | US$', '50 | number | 50']],
    ['two years and six months', ['two years and six months | duration | 5/2 | year']],
    ['2 days, 1 hour and 30 minutes', ['2 days, 1 hour and 30 minutes | duration | 33/16 | day']],
    ['780 km 1.520-m gauge', ['780 km | measure | 780 | km', '1.520 | number | 1.520']],
    ['10 days, 3 hours a day', ['10 days | duration | 10 | day', '3 hours | duration | 3 | hour']],
    [
      'between two years and six months',
      ['two years | duration | 2 | year', 'six months | duration | 6 | month'],
    ],
    ['half a foot 2 inches', ['half a foot | measure | 1/2 | ft', '2 inches | measure | 2 | in']],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('money', () => {
  it.each([
    ['US$1.6 billion', ['US$1.6 billion | money | 1.6 | billion | US$']],
    ['$10m', ['$10m | money | 10 | million | US$']],
    ['usd 5 million', ['usd 5 million | money | 5 | million | US$']],
    ['€3.2bn', ['€3.2bn | money | 3.2 | billion | EUR']],
    ['1.5 m manat', ['1.5 m manat | money | 1.5 | million | AZN']],
    ['AZN 40', ['AZN 40 | money | 40 | AZN']],
    ['Rs 2 lakh', ['Rs 2 lakh | money | 0.2 | million | INR']],
    ['75 USD million', ['75 USD million | money | 75 | million | US$']],
    ['361 million pounds', ['361 million pounds | money | 361 | million | GBP']],
    ['Mex$ 10 million', ['Mex$ 10 million | money | 10 | million | MXN']],
    ['Bz$ 10 million', ['Bz$ 10 million | money | 10 | million']],
    ['US $1.6 billion', ['US $1.6 billion | money | 1.6 | billion | US$']],
    ['It gave us $5 million', ['$5 million | money | 5 | million | US$']],
    [
      '30 MUSD, 5 kEUR and MAUD 60',
      [
        '30 MUSD | money | 30 | million | US$',
        '5 kEUR | money | 5 | thousand | EUR',
        'MAUD 60 | money | 60 | million | AUD',
      ],
    ],
    ['MARS 2020', ['2020 | year | 2020']],
    ['10 rmb 20 usd', ['10 rmb | money | 10 | CNY', '20 usd | money | 20 | US$']],
    ['50 dollars', ['50 dollars | money | 50 | US$']],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('ranges', () => {
  it.each([
    ['200–400 km', ['200–400 km | measure | 200..400 | km']],
    ['200 to 400 kilometres', ['200 to 400 kilometres | measure | 200..400 | km']],
    ['between 3 and 5', ['between 3 and 5 | number | 3..5']],
    ['between $3bn and $5bn', ['between $3bn and $5bn | money | 3..5 | billion | US$']],
    ['from 40 to 60', ['from 40 to 60 | number | 40..60']],
    ['rose from 40 to 60', ['40 | number | 40', '60 | number | 60']],
    ['5% to 7%', ['5% to 7% | percent | 5..7 | %']],
    ['3–5 million', ['3–5 million | number | 3..5 | million']],
    ['900,000 to 1.2 million', ['900,000 to 1.2 million | number | 900000..1200000']],
    ['2015 to 11.2 bcm', ['2015 | year | 2015', '11.2 bcm | measure | 11.2 | bcm']],
    ['1000-5000', ['1000-5000 | number | 1000..5000']],
    ['between a third and a half', ['between a third and a half | fraction | 1/3..1/2 | ratio']],
    ['a quarter to a third', ['a quarter to a third | fraction | 1/4..1/3 | ratio']],
    [
      'rose from a quarter to a third',
      ['a quarter | fraction | 1/4 | ratio', 'a third | fraction | 1/3 | ratio'],
    ],
    ['a rise from 40 to 60', ['40 | number | 40', '60 | number | 60']],
    ['fell by £1bn to £8bn', ['£1bn | money | 1 | billion | GBP', '£8bn | money | 8 | billion | GBP']],
    ['fell by 3 to 5 per cent', ['3 to 5 per cent | percent | 3..5 | %']],
    ['12.4 ± 0.6 mm', ['12.4 ± 0.6 mm | measure | 11.8..13.0 | mm']],
    ['0.5 +/- 0.7', ['0.5 +/- 0.7 | number | -0.2..1.2']],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('counts, multiples, ranks', () => {
  it.each([
    ['seven other districts', ['seven other districts | count | 7']],
    ['2015 elections', ['2015 | year | 2015']],
    ['forty-odd lakes', ['forty-odd lakes | count | 40 | about']],
    ['both countries', ['both countries | count | 2']],
    ['the quadrilateral', ['quadrilateral | count | 4']],
    ['twice', ['twice | multiple | 2']],
    ['doubled', ['doubled | multiple | 2']],
    ['3.5-fold', ['3.5-fold | multiple | 3.5']],
    ['tenfold', ['tenfold | multiple | 10']],
    ['three times', ['three times | multiple | 3']],
    ['the 2nd and 21st', ['2nd | ordinal | 2 | rank', '21st | ordinal | 21 | rank']],
    ['twenty-fifth year', ['twenty-fifth | ordinal | 25 | rank']],
    ['one hundred and fifth', ['one hundred and fifth | ordinal | 105 | rank']],
    ['second largest', ['second largest | rank | 2 | rank']],
    ['the latter', ['the latter | ordinal | 2 | rank']],
    ['last in line', ['last | ordinal | ?']],
    ['turn to next page, and it would last', ['next | ordinal | ?']],
    ['30-plus countries', ['30-plus countries | count | 30 | at_least']],
    ['the nineth of fourty', ['nineth | ordinal | 9 | rank', 'fourty | number | 40']],
    ['five dozs', ['five dozs | number | 60']],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('dates', () => {
  it.each([
    ['5 May 2011', ['5 May 2011 | date | 2011-05-05']],
    ['May 15, 2011', ['May 15, 2011 | date | 2011-05-15']],
    ['24 OCTOBER, 1813', ['24 OCTOBER, 1813 | date | 1813-10-24']],
    ['Sept. 11, 2001', ['Sept. 11, 2001 | date | 2001-09-11']],
    ['5th of May 2011', ['5th of May 2011 | date | 2011-05-05']],
    ['10–12 May 2021', ['10–12 May 2021 | date | 2021-05-10/2021-05-12']],
    ['4 to 9 June 2021', ['4 to 9 June 2021 | date | 2021-06-04/2021-06-09']],
    ['between 4 and 9 June', ['4 and 9 June | date | ?']],
    ['July–August 2022', ['July–August 2022 | date | 2022-07/2022-08']],
    ['Monday, 5 May 2011', ['Monday, 5 May 2011 | date | 2011-05-05']],
    ['2011-05-15', ['2011-05-15 | date | 2011-05-15']],
    ['15/05/2011', ['15/05/2011 | date | 2011-05-15']],
    ['03/04/2011', ['03/04/2011 | date | ?']],
    ['11.9.2001', ['11.9.2001 | date | 2001-09-11']],
    ['30 February 2011', ['30 February 2011 | date | ?']],
    ['7 October', ['7 October | date | ?']],
    ['in May', ['May | date | ?']],
    ['May we', []],
    ['late November 2022', ['late November 2022 | date | 2022-11']],
    ['Fall 2021', ['Fall 2021 | date | 2021-23']],
    ['winter 2020-21', ['winter 2020-21 | date | ?']],
    ['Q3 2021', ['Q3 2021 | date | 2021-07/2021-09']],
    ['H1 2020', ['H1 2020 | date | 2020-01/2020-06']],
    ['third quarter of 2021', ['third quarter of 2021 | date | 2021-07/2021-09']],
    ['from January 2015 to June 2017', ['January 2015 to June 2017 | date | 2015-01/2017-06']],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('years and periods', () => {
  it.each([
    ['in 2011', ['2011 | year | 2011']],
    ['2015-19 and 2015/16', ['2015-19 | year | 2015/2019', '2015/16 | year | 2015/2016']],
    ['FY2019-20', ['FY2019-20 | year | 2019/2020']],
    ['fiscal year 2021', ['fiscal year 2021 | year | ?']],
    ['nineteen eighty-four', ['nineteen eighty-four | year | 1984']],
    ['the late 1980s', ['late 1980s | decade | 198X']],
    ['the ’90s', ['90s | decade | ?']],
    ['the 18th and 19th centuries', ['18th | century | 17XX', '19th centuries | century | 18XX']],
    ['in the last five years', ['in the last five years | relative_period | ?']],
    ['over the past decade', ['over the past decade | relative_period | ?']],
    ['recent weeks', ['recent weeks | relative_period | ?']],
    ['three years ago', ['three years ago | relative_period | ?']],
    ['for some time now', ['for some time now | relative_period | ?']],
    ['the following year', ['following year | relative_date | ?']],
    ['the year before', ['the year before | relative_date | ?']],
    ['A month later', ['A month | duration | 1 | month']],
    ['the second, a decade.', ['second | ordinal | 2 | rank', 'a decade | duration | 1 | decade']],
    ['will take a year', ['a year | duration | 1 | year']],
    ['the past ten winters', ['the past ten winters | relative_period | ?']],
    ['rise by 2100.', ['2100 | number | 2100']],
    ['warmer by 2100.', ['2100 | year | 2100']],
    ['40 barrels a day', ['40 barrels a day | measure | 40 | bbl/d']],
    ['long-term', ['long-term | duration | ?']],
    ['at 15:30 or 3 p.m.', ['15:30 | time | ?', '3 p.m. | time | ?']],
    ['scale 1:50,000', ['1 | number | 1', '50,000 | number | 50,000']],
    ['3019 and 999', ['3019 | number | 3019', '999 | number | 999']],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('names', () => {
  it.each([
    ['the S-400, OPV-62 and C-130J', ['S-400 | designation', 'OPV-62 | designation', 'C-130J | designation']],
    ['I2U2', ['I2U2 | designation']],
    ['2S19 and 5G', ['2S19 | designation', '5G | designation']],
    ['COVID-19', ['COVID-19 | designation']],
    ['Mk. V', ['Mk. V | designation']],
    ['Gabriel V', ['Gabriel V | designation']],
    ['World War II', ['World War II | event | 2 | rank']],
    ['World War I', ['World War I | event | 1 | rank']],
    ['the War I saw', []],
    ['Case No. 14/2009', ['Case No. 14/2009 | designation']],
    ['Directive 96/9/EC', ['Directive 96/9/EC | designation']],
    ['During World War II', ['World War II | event | 2 | rank']],
    ['Law no. 5 of 2010', ['Law no. 5 | designation', '2010 | year | 2010']],
    ['Elizabeth II', ['Elizabeth II | designation']],
    ['Article 51(3)', ['Article 51(3) | locator']],
    ['Resolution 2231', ['Resolution 2231 | designation']],
    ['first Karabakh war', ['first Karabakh war | event | 1 | rank']],
    ['the Four-Day War', ['Four-Day War | event | 4']],
    ['p. 23, pp. 23-25', ['p. 23 | locator', 'pp. 23-25 | locator']],
    ['vol. 6, no. 4', ['vol. 6 | locator', 'no. 4 | locator']],
    ['6(4): 101–9', ['6(4) | locator', '101–9 | locator']],
    ['§ 5', ['§ 5 | locator']],
    ['https://a.example/2016/04, ends', ['https://a.example/2016/04 | url']],
    ['desk@24seven.example', ['desk@24seven.example | identifier']],
    ['doi:10.1234/abc.567', ['doi:10.1234/abc.567 | identifier']],
    ['978-3-16-148410-0', ['978-3-16-148410-0 | identifier']],
    ['word.[12] Next', ['[12] | note_marker | 12', 'Next | ordinal | ?']],
    ['word.¹² Next', ['¹² | note_marker | 12', 'Next | ordinal | ?']],
    ['km² and CO₂', ['km² | designation', 'CO₂ | designation']],
  ])('are read in %j', (text, expected) => {
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
    ['less than or equal to 3', 'up_to'],
    ['almost the 500', 'nearly'],
    ['some\n40', 'about'],
    ['ca. 40', 'about'],
    ['~40', 'about'],
    ['>= 40', 'at_least'],
    ['≤40', 'up_to'],
    ['40 or so', 'about'],
    ['40 or more', 'at_least'],
    ['40 or greater', 'at_least'],
    ['40 or below', 'up_to'],
    ['40 and more', 'exact'],
    ['no larger than 40', 'up_to'],
    ['bigger or equal to 40', 'at_least'],
    ['surpasses 40', 'over'],
    ['40 plus', 'at_least'],
    ['about 40 or more', 'at_least'],
    ['40+', 'at_least'],
    ['forty-odd', 'about'],
    ['moreover 40', 'exact'],
    ['up to, say, 40', 'exact'],
  ])('are read in %j', (text, hedge) => {
    expect(numerals(text).map((numeral) => numeral.hedge)).toEqual([hedge])
  })
})

describe('what a number in the notes is', () => {
  it('is a place in a work, unless it is a date', () => {
    const text =
      'It sold 54 of them.[1]\n\nNotes\n\n[1] Ann Oske, “Sea”, Journal of Seas 54, no. 1–2 (2020): 2.'
    expect(numerals(text).map(({ surface, kind }) => `${surface} ${kind}`)).toEqual([
      '54 number',
      '[1] note_marker',
      '[1] note_marker',
      '54 locator',
      'no. 1–2 locator',
      '2020 year',
      '2 locator',
    ])
  })
})
