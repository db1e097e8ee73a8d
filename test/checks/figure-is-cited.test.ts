import { describe, expect, it } from 'vitest'
import { figureIsCited } from '../../pipeline/checks/figure-is-cited.ts'
import { claim, dossier, mention, passage } from '../dossier.ts'
import { run } from './run.ts'

/** Markers as [number, sentence]. */
const ask = (
  cites: readonly string[],
  markers: readonly (readonly [number, number])[],
  overrides: Parameters<typeof claim>[0] = {},
) =>
  run(
    figureIsCited,
    dossier({
      claims: [claim({ amount: '3', sentence: 4, cites: [...cites], ...overrides })],
      mentions: markers.map(([number, sentence]) => mention({ surface: `[${number}]`, sentence })),
    }),
  )[0]

describe('figure-is-cited', () => {
  it('is consistent where the sentence marks the notes that the row names', () => {
    expect(
      ask(
        ['1', '2'],
        [
          [1, 4],
          [2, 4],
          [3, 5],
        ],
      ),
    ).toMatchObject({
      of: ['C1'],
      verdict: 'consistent',
      found: '[1], [2]',
      evidence: ['note-1', 'note-2'],
      message: 'Its sentence cites [1], [2].',
    })
  })

  it('is inconsistent where the row names other notes than the sentence', () => {
    expect(ask(['2'], [[1, 4]])).toMatchObject({
      verdict: 'inconsistent',
      message: 'The sentence marks note 1; the row names 2.',
    })
    expect(
      ask(
        [],
        [
          [1, 4],
          [2, 4],
        ],
      )?.message,
    ).toBe('The sentence marks note 1, 2; the row names none.')
    expect(ask(['1'], [[1, 5]])?.message).toBe('The sentence marks no note; the row names 1.')
  })

  it('takes neither the order of the notes nor a note marked twice for a difference', () => {
    expect(
      ask(
        ['2', '1'],
        [
          [1, 4],
          [2, 4],
        ],
      )?.verdict,
    ).toBe('consistent')
    expect(
      ask(
        ['1'],
        [
          [1, 4],
          [1, 4],
        ],
      )?.verdict,
    ).toBe('consistent')
    expect(
      ask(
        ['1', '2'],
        [
          [2, 4],
          [1, 4],
        ],
      )?.verdict,
    ).toBe('consistent')
  })

  it('counts a marker at the edge: in the claim’s sentence, not in the next', () => {
    expect(ask(['1'], [[1, 4]])?.verdict).toBe('consistent')
    expect(ask([], [[1, 5]])?.verdict).toBe('unsupported')
  })

  it('is unsupported without a note, and says where the next one stands', () => {
    expect(
      ask(
        [],
        [
          [9, 2],
          [1, 5],
        ],
      )?.message,
    ).toBe('No note stands in its sentence. The next marker, [1], stands in the next sentence.')
    expect(ask([], [[1, 7]])?.message).toBe(
      'No note stands in its sentence. The next marker, [1], stands 3 sentences later.',
    )
    expect(ask([], [])).toMatchObject({
      verdict: 'unsupported',
      message: 'No note stands in its sentence. No note follows it in the text.',
    })
  })

  it('says where the whole paragraph marks no note', () => {
    const paragraph = passage({ rule: 'unmarked-paragraph', start: 0, end: 300 })
    const message = (start: number) =>
      figureIsCited.run(
        dossier({ claims: [claim({ amount: '3', start, end: start + 9 })], passages: [paragraph] }),
        { findings: [], checks: [] },
      )[0]?.message
    expect(message(299)).toBe(
      'No note stands in its sentence. Its whole paragraph marks no note. No note follows it in the text.',
    )
    expect(message(300)).toBe('No note stands in its sentence. No note follows it in the text.')
  })

  it('is unsupported for a paragraph of figures without a note that no claim speaks of, behind the first marker', () => {
    const paragraph = passage({
      rule: 'unmarked-paragraph',
      passage: 'in-the-1990s',
      surface: 'In the 1990s',
      value: ['2'],
      start: 100,
      end: 300,
    })
    const answers = (start: number, claims: ReturnType<typeof claim>[] = []) =>
      figureIsCited.run(dossier({ claims, mentions: [mention({ start })], passages: [paragraph] }), {
        findings: [],
        checks: [],
      })
    expect(answers(50)).toMatchObject([
      {
        of: ['in-the-1990s'],
        claims: [],
        verdict: 'unsupported',
        message: 'The paragraph “In the 1990s …” gives 2 figures and dates and marks no note.',
      },
    ])
    expect(answers(400)).toEqual([])
    expect(answers(50, [claim({ start: 120, end: 130 })])).toHaveLength(1)
  })

  it('believes the row of a claim whose place in the text is not known', () => {
    expect(ask(['1'], [], { sentence: null })?.verdict).toBe('consistent')
    expect(ask([], [], { sentence: null })?.message).toBe('No note stands in its sentence.')
  })

  it('looks at markers of the running text only, not at the end notes nor at other numbers', () => {
    const mentions = [
      mention({ surface: '[1]', sentence: 4, section: 'notes' }),
      mention({ surface: '2', sentence: 4, kind: 'number' }),
    ]
    const claims = [claim({ amount: '3', sentence: 4 })]
    expect(run(figureIsCited, dossier({ claims, mentions })).map(({ verdict }) => verdict)).toEqual([
      'unsupported',
    ])
  })

  it('has nothing to examine without claims', () => {
    expect(run(figureIsCited, dossier({ mentions: [mention({})] }))).toEqual([])
  })
})
