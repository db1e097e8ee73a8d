import { describe, expect, it } from 'vitest'
import { found, surfaces } from './found.ts'

describe('offices', () => {
  it.each([
    [
      'Ansel Torve, who became president of Norway in 1993, left.',
      'president | Ansel Torve | NOR | 1993 | taken',
    ],
    [
      'In Norway in 2018 this allowed the emergence of Ansel Torve as prime minister.',
      'prime-minister | Ansel Torve | NOR | 2018 | taken',
    ],
    ['After 2010 Ansel Torve was elected president in 2012.', 'president | Ansel Torve |  | 2012 | chosen'],
    ['In 2009 Norway’s president, Ansel Torve, wrote.', 'president | Ansel Torve | NOR | 2009 | held'],
    ['Norwegian Prime Minister Ansel Torve wrote.', 'prime-minister | Ansel Torve | NOR |  | held'],
    [
      'The words of the foreign minister of Norway, Ansel B. Torve, were few.',
      'foreign-minister | Ansel B. Torve | NOR |  | held',
    ],
    ['They met President Ansel Torve’s son.', 'president | Ansel Torve |  |  | held'],
    [
      'Ansel Torve, the Norwegian defense minister, wrote in 2012 and in 2013.',
      'defence-minister | Ansel Torve | NOR |  | held',
    ],
  ])('“%s”', (text, value) => expect(found('office', text).map(([, read]) => read)).toEqual([value]))

  it.each([
    ['Ansel Torve was elected president again in 2012.', 'president | Ansel Torve |  |  | held'],
    ['After Ansel Torve became president, exports doubled in 2015.', 'president | Ansel Torve |  |  | taken'],
    ['Exports rose in 2015, and Ansel Torve became president.', 'president | Ansel Torve |  |  | taken'],
    ['In 2015, Ansel Torve became president.', 'president | Ansel Torve |  | 2015 | taken'],
    [
      'The election of Ansel Torve as president in May 2012 was close.',
      'president | Ansel Torve |  | 2012-05 | chosen',
    ],
  ])('take the date that is theirs: “%s”', (text, value) =>
    expect(found('office', text).map(([, read]) => read)).toEqual([value]),
  )

  it.each([
    'Former president Ansel Torve wrote.',
    'The then prime minister Ansel Torve wrote.',
    'The president wrote in 2012.',
    'Becoming president of Norway is hard.',
  ])('are not in “%s”', (text) => expect(found('office', text)).toEqual([]))
})

describe('places', () => {
  it.each([
    ['It opened in the Danish town of Malmö in Sweden.', 'DNK | SWE | Malmö'],
    ['It opened in the Danish border town of Malmö, in southern Sweden.', 'DNK | SWE | Malmö'],
    ['The Portuguese city of Castelo Branco, Spain, is old.', 'PRT | ESP | Castelo Branco'],
    ['The Swedish city of Malmö, Sweden. Others are older.', 'SWE | SWE | Malmö'],
  ])('“%s”', (text, value) => expect(found('place', text).map(([, read]) => read)).toEqual([value]))

  it.each([
    'The ancient Greek city of Ephesus in Turkey.',
    'The formerly German town of Stettin in Poland.',
    'The Russian base of Tartus in Syria.',
    'The Kurdish city of Diyarbakir in Turkey.',
    'The Danish embassy in the Swedish capital.',
    'The Chinese port of Gwadar in Pakistan.',
  ])('are not in “%s”', (text) => expect(found('place', text)).toEqual([]))
})

describe('relations of two states', () => {
  it.each([
    ['Norway-Sweden relations have been flourishing.', 'NOR | SWE | warm'],
    ['Relations between Sweden and Norway have deteriorated.', 'NOR | SWE | cold'],
    ['Sweden and Norway have maintained friendly relations.', 'NOR | SWE | warm'],
    ['They feared Sweden’s growing ties with Norway.', 'NOR | SWE | warm'],
    ['Growing tensions between Sweden and Norway were seen.', 'NOR | SWE | cold'],
    ['It helped Danish-Swedish trade but strained relations between Sweden and Norway.', 'NOR | SWE | cold'],
  ])('“%s”', (text, value) => expect(found('relations', text).map(([, read]) => read)).toEqual([value]))

  it('have the pair of the heading above', () => {
    const text = 'Closer Denmark-Sweden Ties\n\nNorway-Sweden relations have been flourishing.'
    expect(found('relations', text).map(([, read]) => read)).toEqual(['NOR | SWE | warm | DNK | SWE'])
  })

  it.each([
    'Relations between Sweden and Norway were not strained.',
    'Relations between Sweden and Norway were discussed.',
    'Relations between Sweden and the others were strained.',
  ])('are neither warm nor cold in “%s”', (text) => expect(found('relations', text)).toEqual([]))
})

const NOTES = (title: string): string => `\n\nNotes\n[1] Oda Marrick, “${title}”, 2012.`

describe('names spelled in two ways', () => {
  it('are found in the text and a title of the notes', () => {
    expect(found('name-spelling', `They met at old Khaybar once.${NOTES('Drills at Kheibar')}`)).toEqual([
      ['Khaybar', 'Khaybar | Kheibar'],
    ])
  })

  it('are found in two sentences of the text', () => {
    expect(surfaces('name-spelling', 'We went to Tolkhaven. Nobody in Tolkheven knew.')).toEqual([
      'Tolkhaven',
    ])
  })

  it.each([
    ['in one sentence, as a gloss', 'They met in Wallachia, or Walachia, once.'],
    ['of two persons', 'We met Mohamed Nasheed. We met Mohammed Waheed.'],
    ['of states and their people', 'We met in Slovakia. We met a Slovak. We met Armenians in Armenia.'],
    ['of compass words', 'The Northern side. We saw the Northern side and the Southern side.'],
    [
      'of what also stands in small letters',
      'We like the Centrum. We like the Centram. A centrum, a centram.',
    ],
    ['of the author of a note', 'We met Christina there.\n\nNotes\n[1] Christian Holm, “Ships”, 2012.'],
    ['in addresses', 'They met at old Khaybar once.\n\nNotes\n[1] Holm, https://a.example/Kheibar-drills'],
  ])('are not those %s', (_, text) => expect(found('name-spelling', text)).toEqual([]))
})

describe('persons with and without an initial', () => {
  it('are found once each, wherever they stand', () => {
    const text = `Piet Osvald wrote. Piet Osvald spoke.${NOTES('By Piet J. Osvald')}\n[2] Piet J. Osvald.`
    expect(found('name-initial', text)).toEqual([['Piet Osvald', 'Piet Osvald | Piet J. Osvald']])
  })

  it('are not those who are always printed with it, nor namesakes', () => {
    expect(found('name-initial', 'Piet J. Osvald wrote. Piet Osvaldsen wrote.')).toEqual([])
  })
})
