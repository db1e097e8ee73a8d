// strict: fails where an error stands that exceptions.csv does not excuse today.
import { CHECKS } from '../checks/register.ts'
import { type Standing, standingErrors } from '../checks/standing.ts'
import { today } from '../io/clock.ts'
import { main, type Stage } from '../io/stage.ts'
import { counted } from '../model/english.ts'
import { exceptionTable, findingTable } from '../model/finding.ts'

const line = ({ finding: { finding, message }, expired }: Standing): string =>
  `${finding}: ${message}${expired === null ? '' : ` (its exception ran out on ${expired})`}`

export const strict: Stage = {
  verb: 'strict',
  reads: ['data/clean/{article}/findings.csv', 'data/raw/{article}/exceptions.csv'],
  writes: [],
  run: (desk) => {
    const findings = desk.rows('data/clean/{article}/findings.csv', findingTable)
    const exceptions = desk.rows('data/raw/{article}/exceptions.csv', exceptionTable)
    const summaries = new Set(CHECKS.filter(({ about }) => about === 'summary').map(({ id }) => id))
    const standing = standingErrors(findings, exceptions, today(), summaries)
    for (const each of standing) desk.fail(line(each))
    if (standing.length > 0)
      desk.fail(
        `${counted(standing.length, 'error')} not excused: correct the article, or say in exceptions.csv why it may stand`,
      )
    else desk.say('no error stands that is not excused')
  },
}

await main(import.meta.url, strict)
