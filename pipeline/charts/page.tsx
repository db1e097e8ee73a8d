// The page of a dossier's charts: each picture with its finding, its figures as a table and its files; whole without a
// script, and with one its marks can be pointed at.
import { renderToStaticMarkup } from 'preact-render-to-string'
import type { Dossier } from '../model/dossier.ts'
import { counted } from '../model/english.ts'
import type { Finding } from '../model/finding.ts'
import type { Inlined } from '../model/inlined.ts'
import { ChartArticle, raw, type Shown } from './chart-article.tsx'
import { STYLE } from './page-style.ts'

export interface Contents {
  readonly dossier: Dossier
  readonly shown: readonly Shown[]
  readonly findings: readonly Finding[]
  /** The typeface and the dark colours of the pictures, as style sheets. */
  readonly sheets: readonly string[]
  /** Our script, and Vega as it runs on request. */
  readonly script: Inlined
  readonly vega: Inlined
  readonly inlined: (text: string) => Inlined
}

const policy = ({ script, vega }: Contents, style: Inlined): string =>
  `default-src 'none'; script-src ${script.hash} ${vega.hash}; style-src ${style.hash}; font-src data:; ` +
  `base-uri 'none'; form-action 'none'`

const Page = (contents: Contents) => {
  const { dossier, shown } = contents
  const { title, publisher, language } = dossier.article
  const style = contents.inlined([...contents.sheets, STYLE].join(''))
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy(contents, style)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{`Charts: ${title}`}</title>
        <style {...raw(style.text)} />
      </head>
      <body>
        <a class="skip" href="#charts">
          Skip to the charts
        </a>
        <header>
          <h1>
            Charts of the figures in “{language === 'en' ? title : <span lang={language}>{title}</span>}”
          </h1>
          <p class="of">{publisher}</p>
        </header>
        {shown.length === 0 ? null : (
          <nav aria-label="Findings">
            {counted(shown.length, 'finding')}
            <ol>
              {shown.map(({ drawing: { id, title: finding } }) => (
                <li key={id}>
                  <a href={`#${id}`}>{finding}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <main id="charts">
          {shown.length === 0 ? <p>This dossier has no figures that a chart could show.</p> : null}
          {shown.map((each) => (
            <ChartArticle key={each.drawing.id} shown={each} dossier={dossier} findings={contents.findings} />
          ))}
        </main>
        <footer>
          Typeface: Inter, SIL Open Font License 1.1. Exploring: Vega, BSD 3-Clause License. This page asks
          nothing of any network.
        </footer>
        <div id="tip" aria-hidden="true" hidden />
        {shown.length === 0 ? null : (
          <>
            <script type="text/plain" id="vega" {...raw(contents.vega.text)} />
            <script {...raw(contents.script.text)} />
          </>
        )}
      </body>
    </html>
  )
}

/** @returns the whole document as text; downloads are named by each drawing's id, beside it */
export const page = (contents: Contents): string =>
  `<!doctype html>\n${renderToStaticMarkup(<Page {...contents} />)}\n`
