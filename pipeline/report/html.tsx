// audit.html: one page that needs nothing else and no network, whole without a script, and that a policy forbids to ask for more.
import { renderToString } from 'preact-render-to-string'
import type { Inlined } from '../model/inlined.ts'
import { type Chart, ChartSection } from './chart-section.tsx'
import { OtherCorrections } from './corrections-list.tsx'
import { FigureCard } from './figure-card.tsx'
import { FindingsSection } from './findings-section.tsx'
import { MethodSection } from './method-section.tsx'
import { Masthead, Opening } from './opening.tsx'
import { type Reading, readingOf } from './reading.ts'
import { ReadingView } from './reading-view.tsx'
import type { Audit } from './schema.ts'
import { SensitivitySection } from './sensitivity-section.tsx'
import { Colophon, SourcesSection } from './sources-section.tsx'
import { STYLE } from './style.ts'
import { UntestedSection } from './untested-section.tsx'
import { MarkShapes } from './verdict-mark.tsx'
import { visibleAudit } from './visible.ts'

/** What the page holds beside the audit; all of it is ours, and trusted. */
export interface Parts {
  readonly charts: readonly Chart[]
  /** The typeface and the dark colours of the charts. */
  readonly sheet: string
  readonly script: Inlined
  readonly inlined: (text: string) => Inlined
}

interface Contents {
  readonly reading: Reading
  readonly charts: readonly Chart[]
  readonly script: Inlined
  readonly style: Inlined
}

const policy = ({ script, style }: Contents): string =>
  [
    "default-src 'none'",
    `script-src ${script.hash}`,
    `style-src ${style.hash}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** Markup or text of our own making, which escaping would break. */
const raw = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } })

const Head = (contents: Contents) => (
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content={policy(contents)} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>{`Audit of the figures: ${contents.reading.audit.article.title}`}</title>
    <style {...raw(contents.style.text)} />
  </head>
)

const Navigation = ({ reading, charts }: Pick<Contents, 'reading' | 'charts'>) => (
  <nav class="contents" aria-label="Contents">
    <a href="#_article">The article</a>
    <a href="#_figures">Figure by figure</a>
    {charts.length > 0 && <a href="#_charts">Charts</a>}
    <a href="#_findings">All findings</a>
    <a href="#_untested">Not tested</a>
    {reading.audit.sensitivity !== null && <a href="#_sensitivity">What it is worth</a>}
    <a href="#_method">Method</a>
    <a href="#_sources">Sources</a>
  </nav>
)

const Figures = ({ reading }: { readonly reading: Reading }) => (
  <section id="_figures">
    <h2>Figure by figure</h2>
    {reading.audit.figures.map((figure) => (
      <FigureCard key={figure.claim} figure={figure} reading={reading} />
    ))}
  </section>
)

/** Ids of the page's own parts begin with `_`, which no id of a table can: a claim may be called "figures". */
const Page = (contents: Contents) => {
  const { reading, charts, script } = contents
  return (
    <html lang="en">
      <Head {...contents} />
      <body>
        <a class="skip" href="#_main">
          Skip to what to correct
        </a>
        <MarkShapes />
        <Masthead reading={reading} />
        <Navigation reading={reading} charts={charts} />
        <main id="_main" tabindex={-1}>
          <Opening reading={reading} />
          <ReadingView reading={reading} />
          <ChartSection charts={charts} article={reading.audit.article.article} />
          <Figures reading={reading} />
          <OtherCorrections reading={reading} />
          <FindingsSection reading={reading} />
          <UntestedSection reading={reading} />
          <SensitivitySection reading={reading} />
          <MethodSection reading={reading} />
          <SourcesSection reading={reading} />
        </main>
        <Colophon reading={reading} />
        <script {...raw(script.text)} />
      </body>
    </html>
  )
}

/** @returns the whole page; everything in the audit is text and stays text */
export const renderHtml = (audit: Audit, { charts, sheet, script, inlined }: Parts): string => {
  const reading = readingOf(visibleAudit(audit))
  const style = inlined(STYLE + sheet)
  return `<!doctype html>\n${renderToString(<Page reading={reading} charts={charts} script={script} style={style} />)}\n`
}
