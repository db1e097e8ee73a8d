// One chart in the page: its picture, what can be asked of it, its files, its figures as a table, what the checks say.
import type { Dossier } from '../model/dossier.ts'
import type { Finding } from '../model/finding.ts'
import { statementText } from '../model/statement-text.ts'
import type { Drawing } from './drawing.ts'
import { FigureTable } from './figure-table.tsx'
import { verdictMark } from './verdict-mark.ts'

/** A drawing in the page: as SVG without fonts at two widths, and for screens with room as a Vega spec in JSON. */
export interface Shown {
  readonly drawing: Drawing
  readonly page: string
  readonly phone: string
  readonly vega: string
}

const FORMATS = [
  ['svg', 'SVG'],
  ['png', 'PNG'],
  ['csv', 'CSV'],
  ['vl.json', 'Vega-Lite'],
] as const

/** The findings that rest on one of the relations shown. */
const about = ({ relations }: Drawing, findings: readonly Finding[]): Finding[] =>
  findings.filter(({ evidence }) => evidence.some((id) => relations.includes(id)))

const Checks = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.length === 0 ? null : (
    <details class="checks">
      <summary>What the checks say ({findings.length})</summary>
      <ul>
        {findings.map(({ finding, verdict, message }) => (
          <li key={finding} class={`is-${verdict}`}>
            <span class="verdict">{verdictMark(verdict).label}:</span> {message}
          </li>
        ))}
      </ul>
    </details>
  )

/** Text that is markup, or data, of our own making. */
export const raw = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } })

/** Inside a script element nothing may look like its end. */
const asData = (json: string): string => json.replaceAll('<', '\\u003c')

const Picture = ({ shown: { drawing, page, phone, vega } }: { readonly shown: Shown }) => (
  <>
    <div class="still">
      <div class="page" {...raw(page)} />
      <div class="phone" {...raw(phone)} />
    </div>
    {/* biome-ignore lint/a11y/useSemanticElements: no element says that its parts belong together without being a form. */}
    <div
      class="live"
      role="group"
      aria-label={`${drawing.title}: step through with the arrow keys`}
      tabindex={0}
    />
    <p class="said unseen" role="status" />
    <script type="application/json" id={`${drawing.id}-vega`} {...raw(asData(vega))} />
  </>
)

const claimName = (id: string, { claimById }: Dossier): string => {
  const claim = claimById.get(id)
  return claim === undefined || claim.amount === '' ? id : `${id}: ${statementText(claim)}`
}

const Claims = ({ claims, dossier }: { readonly claims: readonly string[]; readonly dossier: Dossier }) => (
  // biome-ignore lint/a11y/useSemanticElements: the buttons are no form.
  <div class="claims" role="group" aria-label="Highlight a claim">
    <span aria-hidden="true">Highlight</span>
    {claims.map((claim) => (
      <button key={claim} type="button" value={claim} aria-pressed="false">
        {claimName(claim, dossier)}
      </button>
    ))}
  </div>
)

export const ChartArticle = ({
  shown,
  dossier,
  findings,
}: {
  readonly shown: Shown
  readonly dossier: Dossier
  readonly findings: readonly Finding[]
}) => {
  const { id, title, figures } = shown.drawing
  const claims = [...new Set(figures.flatMap((figure) => figure.claims))].sort()
  return (
    <article class="chart" id={id} aria-labelledby={`${id}-name`}>
      <h2 class="unseen" id={`${id}-name`}>
        {title}
      </h2>
      <Picture shown={shown} />
      {claims.length === 0 ? null : <Claims claims={claims} dossier={dossier} />}
      <button type="button" class="start" hidden>
        Explore the figures
      </button>
      <p class="files">
        Download:
        {FORMATS.map(([ending, name]) => (
          <>
            {' '}
            <a href={`${id}.${ending}`} download aria-label={`${name}: ${title}`}>
              {name}
            </a>
          </>
        ))}
      </p>
      <details>
        <summary>The figures as a table ({figures.length})</summary>
        <FigureTable figures={figures} label={`Figures: ${title}`} />
      </details>
      <Checks findings={about(shown.drawing, findings)} />
    </article>
  )
}
