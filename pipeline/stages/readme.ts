// readme: the generated parts of README.md brought up to date with the code.
import { CHECKS } from '../checks/register.ts'
import { decode, readBytes, writeAll } from '../io/files.ts'
import { isMain } from '../io/stage.ts'
import { citationTable } from '../model/citation.ts'
import { claimTable, dismissalTable } from '../model/claim.ts'
import { drawnFigureTable } from '../model/drawn-figure.ts'
import { exceptionTable } from '../model/finding.ts'
import {
  eventTable,
  measureTable,
  observationTable,
  officeTable,
  seriesTable,
  sourceTable,
} from '../model/reference.ts'
import { relationTable } from '../model/relation.ts'
import { CLEAN_TABLES } from '../report/data-package.ts'
import { type Folder, fillBlocks, manualBlocks } from '../report/manual.ts'

export const README = 'README.md'

/** Every table that a person writes or reads. */
export const FOLDERS: readonly Folder[] = [
  {
    path: 'data/raw/<article>',
    tables: [claimTable, relationTable, citationTable, dismissalTable, exceptionTable],
  },
  {
    path: 'data/raw/reference',
    tables: [measureTable, sourceTable, seriesTable, observationTable, eventTable, officeTable],
  },
  { path: 'data/clean/<article>', tables: CLEAN_TABLES },
  { path: 'charts/<article>', tables: [drawnFigureTable] },
]

/** @returns the README's text as it is and as it should be */
export const readme = (): { is: string; should: string } => {
  const decoded = decode(readBytes(README) ?? new Uint8Array(), README)
  if ('problem' in decoded) throw new Error(`${README} is not UTF-8`)
  return { is: decoded.text, should: fillBlocks(decoded.text, manualBlocks(CHECKS, FOLDERS)) }
}

if (isMain(import.meta.url)) writeAll(new Map([[README, readme().should]]))
