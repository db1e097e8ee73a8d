// The page of a dossier's charts: each picture with its finding in words, what the checks say, and its files.
import { renderToStaticMarkup } from 'preact-render-to-string'
import type { Dossier } from '../model/dossier.ts'
import type { Finding } from '../model/finding.ts'
import type { Drawing } from './drawing.ts'
import { CLAIM, EVIDENCE, FONT, GRID, INK, QUIET } from './theme.ts'

const STYLE = `
:root{color-scheme:light}
body{margin:0 auto;max-width:760px;padding:32px 20px 64px;font:16px/1.5 ${FONT};color:${INK};background:#fff}
h1{font-size:26px;line-height:1.25;margin:0 0 4px}
.of{color:${QUIET};margin:0 0 40px}
figure{margin:0 0 56px}
figure img{display:block;width:100%;height:auto}
figcaption{margin-top:12px;font-size:14px;color:${QUIET}}
details{margin-top:8px;font-size:14px}
summary{cursor:pointer}
li{margin:6px 0}
.verdict{font-weight:600;color:${INK}}
.inconsistent .verdict{color:${CLAIM}}
a{color:${EVIDENCE}}
footer{border-top:1px solid ${GRID};padding-top:12px;font-size:14px;color:${QUIET}}
`

const POLICY = "default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'; base-uri 'none'"

const FORMATS = [
  ['svg', 'SVG'],
  ['png', 'PNG'],
  ['vl.json', 'Vega-Lite spec with its data'],
] as const

/** The findings that rest on one of the relations shown. */
const about = ({ relations }: Drawing, findings: readonly Finding[]): Finding[] =>
  findings.filter(({ evidence }) => evidence.some((id) => relations.includes(id)))

const Checks = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.length === 0 ? null : (
    <details>
      <summary>What the checks say ({findings.length})</summary>
      <ul>
        {findings.map(({ finding, verdict, message }) => (
          <li key={finding} class={verdict}>
            <span class="verdict">{verdict}</span> {message}
          </li>
        ))}
      </ul>
    </details>
  )

const Figure = ({
  drawing,
  findings,
}: {
  readonly drawing: Drawing
  readonly findings: readonly Finding[]
}) => (
  <figure id={drawing.id}>
    <img src={`${drawing.id}.svg`} alt={drawing.title} aria-describedby={`${drawing.id}-words`} />
    <figcaption>
      <span id={`${drawing.id}-words`}>{drawing.alt}</span>
      <br />
      {FORMATS.map(([ending, name], index) => (
        <>
          {index === 0 ? '' : ' · '}
          <a href={`${drawing.id}.${ending}`} download>
            {name}
          </a>
        </>
      ))}
    </figcaption>
    <Checks findings={about(drawing, findings)} />
  </figure>
)

const Page = ({ dossier, drawings, findings }: Contents) => {
  const { title, publisher, language } = dossier.article
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Charts: ${title}`}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <header>
          <h1>
            Charts of the figures in “{language === 'en' ? title : <span lang={language}>{title}</span>}”
          </h1>
          <p class="of">{publisher}</p>
        </header>
        <main>
          {drawings.length === 0 ? <p>This dossier has no figures that a chart could show.</p> : null}
          {drawings.map((drawing) => (
            <Figure key={drawing.id} drawing={drawing} findings={findings} />
          ))}
        </main>
        <footer>Typeface: Inter, SIL Open Font License 1.1.</footer>
      </body>
    </html>
  )
}

interface Contents {
  readonly dossier: Dossier
  readonly drawings: readonly Drawing[]
  readonly findings: readonly Finding[]
}

/** @returns the whole document as text; pictures and downloads are named by each drawing's id, beside it */
export const page = (contents: Contents): string =>
  `<!doctype html>\n${renderToStaticMarkup(<Page {...contents} />)}\n`
