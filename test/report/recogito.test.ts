import { existsSync, readFileSync } from 'node:fs'
import { parseW3CTextAnnotation } from '@recogito/text-annotator'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { anchorClaims } from '../../pipeline/clean/anchors.ts'
import { sha256 } from '../../pipeline/io/files.ts'
import { auditOf } from '../../pipeline/report/audit.ts'
import { annotationsOf } from '../../pipeline/report/web-annotation.ts'
import { located } from '../clean/located.ts'
import { ARTICLES, committed } from '../committed.ts'
import { claim, dossier } from '../dossier.ts'
import { CHECKS } from './examined.ts'

const loaded = z.object({ first: z.object({ items: z.array(z.unknown()) }) })

/** Through JSON, as a page would load them. */
const itemsOf = (text: string, claims: Parameters<typeof annotationsOf>[1]): unknown[] => {
  const anchors = anchorClaims(
    claims.map((row) => located(row)),
    text,
    sha256(text),
  ).value
  const audit = auditOf(dossier({ claims }), [], CHECKS, null)
  return loaded.parse(JSON.parse(JSON.stringify(annotationsOf(audit, claims, anchors)))).first.items
}

/** What Recogito reads in each annotation: its quote, and the words at its place, counted as the standard counts. */
const refound = (text: string, claims: Parameters<typeof annotationsOf>[1]): [string, string][] => {
  const points = [...text]
  return itemsOf(text, claims).flatMap((item) => {
    const { parsed, error } = parseW3CTextAnnotation(item)
    if (parsed === undefined) throw error
    expect(parsed.bodies.map(({ purpose }) => purpose).slice(0, 2)).toEqual(['tagging', 'assessing'])
    return parsed.target.selector.map(({ quote, start, end }): [string, string] => [
      quote,
      points.slice(start, end).join(''),
    ])
  })
}

describe('Recogito, a text annotator,', () => {
  it.for(ARTICLES)('finds every claim of %s again', (article, { skip }) => {
    const path = `data/raw/${article}/article.txt`
    if (!existsSync(path)) skip(`the text of ${article} is not on this machine`)
    const { claims } = committed(article)
    const pairs = refound(readFileSync(path, 'utf8'), claims)
    expect(pairs).toHaveLength(claims.length)
    for (const [quote, words] of pairs) expect(words).toBe(quote)
  })

  it('finds claims behind characters of two code units', () => {
    const claims = [claim({ quote: '𝔟uilt 40 ships' })]
    expect(refound('Ω 🚢🚢 Morrane 𝔟uilt 40 ships.\n', claims)).toEqual([
      ['𝔟uilt 40 ships', '𝔟uilt 40 ships'],
    ])
  })
})
