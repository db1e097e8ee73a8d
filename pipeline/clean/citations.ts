// Citations completed: the days that the stated date allows, and what the address says.
import type { Citation, CleanCitation } from '../model/citation.ts'
import type { Located } from '../model/problem.ts'
import { urlDate, urlHost } from '../text/url-date.ts'
import { provenance } from './provenance.ts'

export const cleanCitations = (rows: readonly Located<Citation>[]): CleanCitation[] =>
  rows.map((located) => ({
    ...located.row,
    published_start: located.row.published?.start ?? '',
    published_end: located.row.published?.end ?? '',
    url_host: urlHost(located.row.url),
    url_date: urlDate(located.row.url)?.text ?? '',
    ...provenance(located),
  }))
