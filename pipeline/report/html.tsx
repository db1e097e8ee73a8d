// audit.html: one page that needs nothing else, no network and no script, and that a policy forbids to ask for any.
import { renderToString } from 'preact-render-to-string'
import { type Chart, ChartSection } from './chart-section.tsx'
import { OtherCorrections } from './corrections-list.tsx'
import { FigureCard } from './figure-card.tsx'
import { FindingsSection } from './findings-section.tsx'
import { MethodSection } from './method-section.tsx'
import { Opening } from './opening.tsx'
import { type Reading, readingOf } from './reading.ts'
import type { Audit } from './schema.ts'
import { SensitivitySection } from './sensitivity-section.tsx'
import { Colophon, SourcesSection, UntestedSection } from './sources-section.tsx'
import { STYLE } from './style.ts'
import { visibleAudit } from './visible.ts'

/** Ids of the page's own parts begin with `_`, which no id of a table can: a claim may be called "figures". */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

const Head = ({ title }: { readonly title: string }) => (
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content={POLICY} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>{`Audit of the figures: ${title}`}</title>
    {/* Our own constant: escaped, its selectors would break. */}
    <style dangerouslySetInnerHTML={{ __html: STYLE }} />
  </head>
)

const Contents = ({ hasCharts, hasTrials }: { readonly hasCharts: boolean; readonly hasTrials: boolean }) => (
  <nav class="contents" aria-label="Contents">
    {hasCharts && <a href="#_charts">Charts</a>}
    <a href="#_figures">Figure by figure</a>
    <a href="#_untested">Not tested</a>
    {hasTrials && <a href="#_sensitivity">What it is worth</a>}
    <a href="#_findings">All findings</a>
    <a href="#_method">Method</a>
    <a href="#_sources">Sources</a>
  </nav>
)

const Figures = ({ reading }: { readonly reading: Reading }) => (
  <section id="_figures">
    <h2>Figure by figure, in the order of the article</h2>
    {reading.audit.figures.map((figure) => (
      <FigureCard key={figure.claim} figure={figure} reading={reading} />
    ))}
  </section>
)

const Page = ({ reading, charts }: { readonly reading: Reading; readonly charts: readonly Chart[] }) => (
  <html lang="en">
    <Head title={reading.audit.article.title} />
    <body>
      <a class="skip" href="#_main">
        Skip to the figures
      </a>
      <Opening reading={reading} />
      <Contents hasCharts={charts.length > 0} hasTrials={reading.audit.sensitivity !== null} />
      <main id="_main">
        <ChartSection charts={charts} />
        <OtherCorrections reading={reading} />
        <Figures reading={reading} />
        <UntestedSection reading={reading} />
        <SensitivitySection reading={reading} />
        <FindingsSection reading={reading} />
        <MethodSection reading={reading} />
        <SourcesSection reading={reading} />
      </main>
      <Colophon reading={reading} />
    </body>
  </html>
)

/**
 * @param charts as the chart stage wrote them, trusted; everything in the audit is text and stays text
 * @returns the whole page
 */
export const renderHtml = (audit: Audit, charts: readonly Chart[]): string =>
  `<!doctype html>\n${renderToString(<Page reading={readingOf(visibleAudit(audit))} charts={charts} />)}\n`
