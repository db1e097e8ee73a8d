// The page of an audit as the report stage makes it, for tests.
import { reportParts } from '../../pipeline/io/report-parts.ts'
import type { Chart } from '../../pipeline/report/chart-section.tsx'
import { renderHtml } from '../../pipeline/report/html.tsx'
import type { Audit } from '../../pipeline/report/schema.ts'

export const pageOf = (audit: Audit, charts: readonly Chart[] = []): string =>
  renderHtml(audit, reportParts(charts))
