// Is every number of the running text a claim's, a citation's, or set aside with a reason?
import { counted } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import type { Check } from './check.ts'
import { mentionCase } from './mention-case.ts'

type Settled = Exclude<Mention['disposition'], 'unaccounted'>

const SETTLED: Readonly<Record<Settled, readonly [one: string, more: string]>> = {
  claim: ['stands in the quote of a claim', 'stand in the quotes of claims'],
  citation: ['calls an end note', 'call end notes'],
  dismissed: ['is set aside with a reason', 'are set aside, each with a reason'],
}

const isSettled = (disposition: string): disposition is Settled => Object.hasOwn(SETTLED, disposition)

/** One answer for all numbers that are settled in one way: a row for each of them is mentions.csv. */
const settledAs = (mentions: readonly Mention[], as: Settled): Answer[] => {
  const rows = mentions.filter(({ disposition }) => disposition === as)
  const [one, more] = SETTLED[as]
  const message = `${counted(rows.length, 'number')} of the running text ${rows.length === 1 ? one : more}.`
  return rows.length === 0
    ? []
    : [{ of: [as], claims: [], found: String(rows.length), verdict: 'consistent', message }]
}

const passedOver = (mention: Mention, index: number, all: readonly Mention[]): Answer => ({
  of: ['unaccounted', ...mentionCase(mention, index, all)],
  claims: [],
  verdict: 'inconsistent',
  found: mention.surface,
  expected: 'a claim, a citation or a reason to set it aside',
  message: `“${mention.surface}” stands in no claim's quote, and no reason sets it aside: nobody has looked at it.`,
  place: mention,
})

export const mentionIsAccounted: Check = {
  id: 'mention-is-accounted',
  asks: 'Is every number of the running text a claim’s, a citation’s, or set aside with a reason?',
  catches: 'a figure that the annotator passed over',
  errs: 'the reader of numbers takes a word for a number: then dismissals.csv says so',
  severity: 'error',
  about: 'annotation',
  run: (dossier) => {
    const mentions = dossier.mentions.filter(({ section }) => section === 'body')
    const ways = [...new Set(mentions.map(({ disposition }) => disposition))].filter(isSettled).sort()
    return [
      ...mentions.filter(({ disposition }) => disposition === 'unaccounted').map(passedOver),
      ...ways.flatMap((as) => settledAs(mentions, as)),
    ]
  },
}
