import { describe, expect, it } from 'vitest'
import { bearingOn } from '../../pipeline/checks/bearing.ts'
import { ask } from '../../pipeline/checks/check.ts'
import { CHECKS } from '../../pipeline/checks/register.ts'
import { UNSPECIFIED } from '../../pipeline/model/claim.ts'
import type { Dossier } from '../../pipeline/model/dossier.ts'
import type { Finding } from '../../pipeline/model/finding.ts'
import { readingsOf } from '../../pipeline/model/relation.ts'
import { acquittedClaims, reasoningOf } from '../../pipeline/reason/dossier-reasoning.ts'
import { judge } from '../../pipeline/reason/verdict.ts'
import { ARTICLES, committed } from '../committed.ts'
import { claim, dossier, mention, observation, relation } from '../dossier.ts'

const people = (id: string, subject: string) => claim({ claim: id, subject, amount: '40' })

const tables = dossier({
  claims: [people('C1', 'XAA'), people('C2', 'XBB'), people('C3', 'XCC'), people('C4', 'XAA')],
  relations: [
    relation({ relation: 'R1', asserts: 'C1 < C2' }),
    relation({ relation: 'R2', claims: ['C3'], asserts: 'harbour-2020:XDD@ > 3' }),
  ],
  observations: [
    observation({ key: 'XAA' }),
    observation({ key: 'XCC' }),
    observation({ key: 'XDD' }),
    observation({ series: 'harbour-2020', measure: 'harbours', key: 'XDD' }),
  ],
  mentions: [mention({})],
})

const ids = (part: Dossier) => ({
  claims: part.claims.map((row) => row.claim).join(),
  relations: part.relations.map((row) => row.relation).join(),
  observations: part.observations.map((row) => `${row.measure} ${row.key}`).join(),
})

describe('what bears on a claim', () => {
  const bearing = bearingOn(tables)

  it('is connected with it by relations, by the quantity and by the evidence', () => {
    expect(ids(bearing('C1'))).toEqual({
      claims: 'C1,C2,C4',
      relations: 'R1',
      observations: 'population XAA',
    })
    expect(ids(bearing('C3'))).toEqual({
      claims: 'C3',
      relations: 'R2',
      observations: 'population XCC,harbours XDD',
    })
  })

  it('is one dossier for all that are connected with each other', () => {
    expect(bearing('C2')).toBe(bearing('C1'))
    expect(bearing('C3')).not.toBe(bearing('C1'))
  })

  it('is not another claim of which nobody has said what it counts either', () => {
    const claims = ['C1', 'C2'].map((id) => claim({ claim: id, measure: UNSPECIFIED, amount: '40' }))
    expect(ids(bearingOn(dossier({ claims }))('C1')).claims).toBe('C1')
  })

  it('keeps the text and its notes whole', () => {
    expect(bearing('C3').mentions).toEqual(tables.mentions)
  })

  it('follows readings of one and the same words', () => {
    const [R1, R2] = tables.relations.map((row) => ({ ...row, reading: 'either' }))
    const both = R1 === undefined || R2 === undefined ? [] : [R1, R2]
    expect(ids(bearingOn(dossier({ ...tables, relations: both }))('C3')).claims).toBe('C1,C2,C3,C4')
  })
})

const ownVerdicts = (claim: string, findings: readonly Finding[]): string[] =>
  findings
    .filter(({ claims }) => claims.includes(claim))
    .map(({ finding, verdict }) => `${finding} ${verdict}`)
    .sort()

const verdictOn = (claim: string, part: Dossier, findings: readonly Finding[]): string =>
  judge(findings, CHECKS, readingsOf(part.relations), acquittedClaims(reasoningOf(part)))(claim).verdict

describe.each(ARTICLES)('what bears on each claim of %s', (article) => {
  const whole = committed(article)
  const all = ask(CHECKS, whole)
  const bearing = bearingOn(whole)
  const parts = whole.claims.map((row) => ({ id: row.claim, part: bearing(row.claim) }))
  const asked = parts.map(({ id, part }) => ({ id, part, findings: ask(CHECKS, part) }))

  it('gives it the findings and the verdicts that it has in the whole dossier', () => {
    const differing = asked.filter(
      ({ id, findings }) => ownVerdicts(id, findings).join() !== ownVerdicts(id, all).join(),
    )
    expect(differing.map(({ id }) => id)).toEqual([])
    expect(asked.map(({ id, part, findings }) => verdictOn(id, part, findings))).toEqual(
      asked.map(({ id }) => verdictOn(id, whole, all)),
    )
  })

  it('is a small part of it', () => {
    const sizes = parts.map(({ part }) => part.observations.length).sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(whole.observations.length / 10)
  })
})
