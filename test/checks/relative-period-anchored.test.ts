import { describe, expect, it } from 'vitest'
import { relativePeriodAnchored } from '../../pipeline/checks/relative-period-anchored.ts'
import { article, dossier, mention, passage } from '../dossier.ts'
import { run } from './run.ts'

const recent = { kind: 'relative_period', surface: 'in the last five years', start: 7, end: 29 } as const

const ask = (stated: boolean, ...mentions: readonly Parameters<typeof mention>[0][]) =>
  run(
    relativePeriodAnchored,
    dossier({
      article: { ...article, published: { date: stated ? '2023-05' : null, stated, basis: '' } },
      mentions: mentions.map(mention),
    }),
  )

describe('relative-period-anchored', () => {
  it('is consistent in a text that states its date', () => {
    expect(ask(true, { ...recent, claim: 'C1;C2' })).toMatchObject([
      {
        of: ['in-the-last-five-years'],
        claims: ['C1', 'C2'],
        verdict: 'consistent',
        expected: '2023-05',
        message: '“in the last five years” counts from the date that the text states.',
      },
    ])
  })

  it('is inconsistent in a text that does not', () => {
    expect(ask(false, recent)).toMatchObject([
      {
        claims: [],
        verdict: 'inconsistent',
        expected: 'a date of the text, or the years',
        message: '“in the last five years” counts from a date that the text does not state.',
        place: { start: 7, end: 29 },
      },
    ])
  })

  it('is inconsistent even where somebody knows the date, if the text does not print it', () => {
    const published = { date: '2023~', stated: false, basis: 'its latest source' }
    const answers = run(
      relativePeriodAnchored,
      dossier({ article: { ...article, published }, mentions: [mention(recent)] }),
    )
    expect(answers.map(({ verdict }) => verdict)).toEqual(['inconsistent'])
  })

  it('numbers the cases where the same words come again, in whatever letters', () => {
    const answers = ask(
      true,
      recent,
      { ...recent, surface: 'In the last five years' },
      { ...recent, surface: 'recent years' },
    )
    expect(answers.map(({ of }) => of.join(':'))).toEqual([
      'in-the-last-five-years',
      'in-the-last-five-years:2',
      'recent-years',
    ])
  })

  it('leaves out what counts from the tale and not from the day of writing', () => {
    const nextYear = { ...recent, surface: 'the next year', start: 104, end: 117 }
    const told = passage({ rule: 'offset', start: 104, end: 117 })
    const answers = (...passages: ReturnType<typeof passage>[]) =>
      relativePeriodAnchored.run(dossier({ mentions: [mention(nextYear)], passages }), {
        findings: [],
        checks: [],
      })
    expect(answers(told)).toEqual([])
    expect(answers({ ...told, rule: 'order' })).toHaveLength(1)
  })

  it('has nothing to examine in end notes, in other mentions and in an empty dossier', () => {
    expect(ask(false, { ...recent, section: 'notes' }, { kind: 'year', surface: '2019' })).toEqual([])
    expect(run(relativePeriodAnchored, dossier())).toEqual([])
  })
})
