// strict: fails where an error stands that exceptions.csv does not excuse today.
import { CHECKS } from '../checks/register.ts'
import { type Standing, standingErrors } from '../checks/standing.ts'
import { today } from '../io/clock.ts'
import type { Desk } from '../io/desk.ts'
import { onGitHub } from '../io/github.ts'
import { PLACE_READS, readPlaces } from '../io/places.ts'
import { main, type Stage } from '../io/stage.ts'
import { counted } from '../model/english.ts'
import { exceptionTable, findingTable } from '../model/finding.ts'
import { spotsOf } from '../report/places.ts'
import { visible } from '../report/visible.ts'
import { type Remark, workflowCommands } from '../report/workflow-commands.ts'

const why = ({ finding: { message }, expired }: Standing): string =>
  `${message}${expired === null ? '' : ` (its exception ran out on ${expired})`}`

/** @returns for each error the line that must be mended, as a command to GitHub */
const commands = (standing: readonly Standing[], desk: Desk): string[] => {
  const places = readPlaces(desk)
  const remarks = standing.map((each): Remark => {
    const { finding, check, severity } = each.finding
    const about = CHECKS.find(({ id }) => id === check)?.about ?? 'annotation'
    const [spot] = spotsOf({ ...each.finding, about }, places)
    return { severity, spot, title: finding, message: why(each) }
  })
  return workflowCommands(remarks, (file) => desk.place(file))
}

export const strict: Stage = {
  verb: 'strict',
  reads: ['data/clean/{article}/findings.csv', 'data/raw/{article}/exceptions.csv', ...PLACE_READS],
  writes: [],
  run: (desk) => {
    const findings = desk.rows('data/clean/{article}/findings.csv', findingTable)
    const exceptions = desk.rows('data/raw/{article}/exceptions.csv', exceptionTable)
    const summaries = new Set(CHECKS.filter(({ about }) => about === 'summary').map(({ id }) => id))
    const standing = standingErrors(findings, exceptions, today(), summaries)
    for (const each of standing) desk.fail(visible(`${each.finding.finding}: ${why(each)}`))
    if (onGitHub() && standing.length > 0) desk.commands.push(...commands(standing, desk))
    if (standing.length > 0)
      desk.fail(
        `${counted(standing.length, 'finding')} worth an error not excused: correct the article, or say in exceptions.csv why it may stand`,
      )
    else desk.say('no error stands that is not excused')
  },
}

await main(import.meta.url, strict)
