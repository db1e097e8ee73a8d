import { describe, expect, it } from 'vitest'
import { found, surfaces } from './found.ts'

describe('offsets', () => {
  it.each([
    [
      'It opened in October 2021. A month later it closed.',
      'A month later',
      'later | P1M |  | 2021-10 |  | ',
    ],
    ['It opened in 2012. In the same year it closed.', 'In the same year', 'same | P1Y |  | 2012 |  | '],
    [
      'It was signed in April 1992 and opened the following year.',
      'the following year',
      'next | P1Y |  | 1992-04 |  | ',
    ],
    [
      'On 3 May 2016 it rose. Some two weeks later it fell.',
      'Some two weeks later',
      'later | P2W | some | 2016-05-03 |  | ',
    ],
    ['It fell in 1990. It had risen a decade earlier.', 'a decade earlier', 'earlier | P10Y |  | 1990 |  | '],
    [
      'In 2016 it rose. A year later, in May 2017, it fell.',
      'A year later',
      'later | P1Y |  | 2016 | 2017-05 | ',
    ],
    ['In 2016 it rose. In 2017, a year later, it fell.', 'a year later', 'later | P1Y |  | 2016 | 2017 | '],
    [
      'On 7 May 2016, two days after the vote of 5 May 2016, it fell.',
      'two days after',
      'later | P2D |  | 2016-05-05 | 2016-05-07 | ',
    ],
    [
      'In 2016 it rose. A year later the keeper said that it fell.',
      'A year later',
      'later | P1Y |  | 2016 |  | reported',
    ],
  ])('“%s”', (text, surface, value) => expect(found('offset', text)).toEqual([[surface, value]]))

  it('have nothing to count from where no date stands near before, or something undated lies between', () => {
    expect(found('offset', 'It closed. A month later it opened.')).toEqual([
      ['A month later', 'later | P1M |  |  |  | '],
    ])
    expect(found('offset', 'It fell two days after the vote. In 2016 it rose.')).toEqual([
      ['two days after', 'later | P2D |  |  |  | '],
    ])
    const [, second] = found(
      'offset',
      'It fell in 1993. The next year it rose, and in the same year it fell.',
    )
    expect(second).toEqual(['in the same year', 'same | P1Y |  |  |  | '])
    expect(found('offset', `In 1990 it fell.\n\nIt rose.\n\nIt rose.\n\nA year later it fell.`)[0]?.[1]).toBe(
      'later | P1Y |  |  |  | ',
    )
  })

  it.each([
    'It came in 2012, three years later than planned.',
    'It grew over the following year.',
    'It fell by 5% on the previous year.',
    'It was a colony for four decades after 1864.',
    'It will grow in the next year.',
    'It was paid in the same year as the others.',
    'The same-day service began in 2012.',
  ])('are no lengths, comparisons or plans: “%s”', (text) => expect(found('offset', text)).toEqual([]))
})

describe('order words', () => {
  it.each([
    ['It opened in 2009 after the ruling of 2011.', 'after the ruling of 2011', 'after | 2011 | 2009'],
    ['After the storm of 1978, they came back in 1979.', 'After the storm of 1978', 'after | 1978 | 1979'],
    [
      'Following the vote of May 5, 1994, it closed in June 1994.',
      'Following the vote of May 5, 1994',
      'after | 1994-05-05 | 1994-06',
    ],
    [
      'It was written in 1968, before the gate was added in 1964.[3]',
      'before the gate was added in 1964',
      'before | 1964 | 1968',
    ],
    ['It closed in 2004, following the storm.', 'following the storm', 'after |  | 2004'],
    [
      'Prior to the flood of late 1999, it paid.',
      'Prior to the flood of late 1999',
      'before | 1999-09~/1999-12~ | ',
    ],
  ])('“%s”', (text, surface, value) => expect(found('order', text)).toEqual([[surface, value]]))

  it.each([
    ['After the storm of 1978, those who had left in 1969 came back.', 'after | 1978 | '],
    ['The port, built in 1990, closed after the storm of 1985.', 'after | 1985 | '],
    ['It has grown since 2010, after the storm of 2012.', 'after | 2012 | '],
    ['It closed in 2012 following the vote was abolished in 2013.', 'after |  | 2012'],
  ])('take no date that is of something else: “%s”', (text, value) =>
    expect(found('order', text).map(([, read]) => read)).toEqual([value]),
  )

  it.each([
    'The following rules of 2011 apply since 2012.',
    'It is named after the ruling of 2011 and opened in 2009.',
    'Two days after the vote of 2011 it opened in 2009.',
    'They look after the house of 2011.',
    'It opened after the storm.',
  ])('are not in “%s”', (text) => expect(found('order', text)).toEqual([]))
})

describe('vague dates', () => {
  it.each([
    ['late November 2022', '2022-11-21~/2022-11-30~'],
    ['early February 2020', '2020-02-01~/2020-02-10~'],
    ['late February 2020', '2020-02-21~/2020-02-29~'],
    ['mid-March 2021', '2021-03-11~/2021-03-20~'],
    ['early 2021', '2021-01~/2021-04~'],
    ['mid-2019', '2019-05~/2019-08~'],
    ['late in 2019', '2019-09~/2019-12~'],
    ['the beginning of 2015', '2015-01~/2015-04~'],
    ['the end of May 2015', '2015-05-21~/2015-05-31~'],
    ['the late 1980s', '1987~/1989~'],
    ['the early 1990s', '1990~/1993~'],
  ])('“%s” is %s', (words, value) =>
    expect(found('vague-date', `It happened, I think, in ${words}.`)).toEqual([[words, value]]),
  )

  it('take their year from the text where they have none', () => {
    expect(found('vague-date', 'It rose in 2014. In mid-March it fell.')).toEqual([
      ['mid-March', '2014-03-11~/2014-03-20~'],
    ])
    expect(found('vague-date', 'In mid-March it fell.')).toEqual([])
  })

  it.each([
    'Work will start in 2015.',
    'It pays until late 2019.',
    'It paid by the end of May 2015.',
    'The late president.',
  ])('are not in “%s”', (text) => expect(found('vague-date', text)).toEqual([]))
})

describe('time phrases run together', () => {
  it.each([
    ['It grew, and since in the last five years, it was first.', 'since | in'],
    ['It lasted since in 2010.', 'since | in'],
    ['It grew during since 2015 by a third.', 'during | since'],
    ['In from 2015 onwards it grew.', 'in | from'],
    ['Since in 2015 the lamp was taken down, nobody rings.', 'since | in | clause'],
    ['It lasted until in 2015 the court ruled.', 'until | in | clause'],
    ['They waited until in May 2018, when it came.', 'until | in'],
  ])('“%s”', (text, value) => expect(found('time-phrase', text).map(([, read]) => read)).toEqual([value]))

  it.each([
    'A family moved in in 2010.',
    'Quotas were brought in from 2016.',
    'The town she came from in 2010 is gone.',
    'It has grown since before 2010.',
    'Letters from during the war, from about 2010, from between 2010 and 2012.',
    'It carried on in 2015, early on in 2016, for over two years.',
    'It grew since the 1990s.',
  ])('are not in “%s”', (text) => expect(found('time-phrase', text)).toEqual([]))
})

describe('centuries', () => {
  it.each([
    ['It dates back to the 18th and 19th centuries.', 'the 18th and 19th centuries', '17XX | 18XX'],
    ['It was a nineteenth-century idea.', 'nineteenth-century', '18XX'],
    [
      'In the seventeenth and the eighteenth century it grew.',
      'the seventeenth and the eighteenth century',
      '16XX | 17XX',
    ],
  ])('“%s”', (text, surface, value) => expect(found('century', text)).toEqual([[surface, value]]))

  it('are no stretches, and none of another era', () => {
    expect(surfaces('century', 'From the 16th to the 19th centuries it grew.')).toEqual([])
    expect(surfaces('century', 'In the late 19th and early 20th centuries it grew.')).toEqual([])
    expect(surfaces('century', 'In the 12th century BC and in the third century it grew.')).toEqual([])
  })
})
