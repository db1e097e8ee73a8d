// new: a text becomes a dossier in which every number is accounted for, for a person to prune: `make new ARTICLE=id TEXT=file`.
import { citedWords, dossierPage, foundWords, tasks } from '../clean/dossier-page.ts'
import { proposalsFor } from '../clean/proposals.ts'
import { proposedArticle } from '../clean/proposed-article.ts'
import type { Desk } from '../io/desk.ts'
import { sha256 } from '../io/files.ts'
import { readGivenText } from '../io/given-text.ts'
import { isMain, main, type Stage } from '../io/stage.ts'
import type { ArticleText } from '../model/article-text.ts'
import { citationTable } from '../model/citation.ts'
import { claimTable, dismissalTable } from '../model/claim.ts'
import { counted } from '../model/english.ts'
import { exceptionTable } from '../model/finding.ts'
import { relationTable } from '../model/relation.ts'
import { visible } from '../report/visible.ts'
import { proseOf } from '../text/prose.ts'

const FOLDER = 'data/raw/{article}'

/** A folder of data/raw that is no dossier. */
const RESERVED = 'reference'

/** Nothing that a person has written is written over. */
const refuseTaken = (desk: Desk): void => {
  const place = { file: desk.path(FOLDER), line: 1, column: 1, code: 'dossier-exists' }
  const files = desk.matching(`${FOLDER}/*`).length
  if (desk.article === RESERVED)
    desk.refuse([{ ...place, expected: 'the id of an article', found: 'the folder of the reference data' }])
  else if (files > 0)
    desk.refuse([
      { ...place, expected: 'no such dossier yet', found: counted(files, 'file'), hint: 'choose another id' },
    ])
}

const writeDossier = (desk: Desk, text: string, { remarks, ...facts }: ArticleText): void => {
  const proposals = proposalsFor(text)
  const source = { sha256: sha256(text), utf16_length: text.length }
  const proposed = proposedArticle(desk.article, facts, proseOf(text), source)
  desk.write(`${FOLDER}/article.txt`, text)
  desk.writeTable(`${FOLDER}/claims.csv`, proposals.claims, claimTable)
  desk.writeTable(`${FOLDER}/citations.csv`, proposals.citations, citationTable)
  desk.writeTable(`${FOLDER}/dismissals.csv`, proposals.dismissals, dismissalTable)
  desk.writeTable(`${FOLDER}/relations.csv`, [], relationTable)
  desk.writeTable(`${FOLDER}/exceptions.csv`, [], exceptionTable)
  desk.write(`${FOLDER}/README.md`, dossierPage(proposed, proposals, remarks))
  desk.writeJson(`${FOLDER}/article.json`, proposed.article)
  const folder = desk.place('')
  const lines = [
    foundWords(proposals),
    citedWords(proposals),
    ...remarks,
    ...tasks(proposed, proposals).map((line) => `to fill in: ${line}`),
    `begun in ${desk.place(FOLDER)}; its README.md lists what is left to do`,
    `the text stays private: ${folder === '' ? 'git ignores article.txt' : 'keep article.txt out of repositories'}, and the tables quote at most 15 words a claim`,
    ...(desk.has('{reference}/measures.csv')
      ? []
      : [`first copy data/raw/reference of the program to ${desk.place('data/raw/reference')}`]),
    `next: make ${folder === '' ? '' : `WORKSPACE=${folder} `}ARTICLE=${desk.article}`,
  ]
  for (const line of lines) desk.say(visible(line))
}

/** @param path the file that the text is read from, as the command names it */
export const newDossier = (path: string): Stage => ({
  verb: 'new',
  reads: [],
  writes: [
    `${FOLDER}/article.txt`,
    `${FOLDER}/claims.csv`,
    `${FOLDER}/citations.csv`,
    `${FOLDER}/dismissals.csv`,
    `${FOLDER}/relations.csv`,
    `${FOLDER}/exceptions.csv`,
    `${FOLDER}/README.md`,
    `${FOLDER}/article.json`,
  ],
  run: async (desk) => {
    refuseTaken(desk)
    const given = await readGivenText(desk, path, 'TEXT is the article’s file')
    // What no file can hold, half a character, becomes the sign for a lost one, which a check shows.
    if (given !== null && desk.problems.length === 0)
      writeDossier(desk, given.text.replace(/\p{Surrogate}/gu, '\ufffd'), given)
  },
})

const USAGE = `make new ARTICLE=id TEXT=file   (the id in lower case, digits and -; the file a text, Markdown, HTML, PDF or Word file)`

const path = process.argv[3] ?? ''
if (path !== '' || !isMain(import.meta.url)) await main(import.meta.url, newDossier(path), USAGE)
else {
  console.error(`usage: ${USAGE}`)
  process.exitCode = 2
}
