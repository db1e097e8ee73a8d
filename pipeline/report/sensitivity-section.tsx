// How much a clean audit is worth: what the checks catch when every figure in turn is made wrong on purpose.
import { counted } from '../model/english.ts'
import { ClaimLink, ClaimLinks } from './phrase.tsx'
import type { Reading } from './reading.ts'
import type { Caught, Sensitivity } from './schema.ts'
import { rateWords } from './words.ts'

const Rate = ({ label, caught }: { readonly label: string; readonly caught: Caught }) => (
  <td data-label={label}>{rateWords(caught)}</td>
)

const ARTICLE = 'The article prints it'
const TABLE = 'Our table says it'

const Head = ({ first }: { readonly first: string }) => (
  <thead>
    <tr>
      <th scope="col">{first}</th>
      <th scope="col">{ARTICLE}</th>
      <th scope="col">{TABLE}</th>
    </tr>
  </thead>
)

const ByError = ({ rows }: { readonly rows: Sensitivity['by_corruption'] }) => (
  <table class="counts">
    <caption>Planted errors caught, by kind</caption>
    <Head first="Error" />
    <tbody>
      {rows.map(({ name, article, transcription }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <Rate label={ARTICLE} caught={article} />
          <Rate label={TABLE} caught={transcription} />
        </tr>
      ))}
    </tbody>
  </table>
)

const ByFigure = ({ rows }: { readonly rows: Sensitivity['by_claim'] }) => (
  <table class="counts">
    <caption>Planted errors caught, by figure</caption>
    <Head first="Figure" />
    <tbody>
      {rows.map(({ claim, article, transcription }) => (
        <tr key={claim}>
          <th scope="row">
            <ClaimLink claim={claim} />
          </th>
          <Rate label={ARTICLE} caught={article} />
          <Rate label={TABLE} caught={transcription} />
        </tr>
      ))}
    </tbody>
  </table>
)

export const SensitivitySection = ({ reading }: { readonly reading: Reading }) => {
  const { sensitivity } = reading.audit
  if (sensitivity === null) return null
  const { by_corruption, by_claim, left_out, unprotected } = sensitivity
  return (
    <section id="_sensitivity">
      <h2>How much a clean audit is worth</h2>
      <div class="prose">
        <p>
          Every figure and date was made wrong on purpose, one error at a time, and all checks were asked
          again. An error of the article is one that its quote prints too, so that only the other figures and
          the evidence can give it away: that is the number to trust. An error of our own table contradicts
          the quote beside it, and is far easier to see.{' '}
          {left_out === 0
            ? ''
            : `${counted(left_out, 'figure')} already found wrong ${left_out === 1 ? 'was' : 'were'} left out.`}
        </p>
        <p>
          {unprotected.length === 0 ? (
            'Every figure is protected by something.'
          ) : (
            <>
              Nothing protects {counted(unprotected.length, 'figure')}: whatever the article printed there,
              the audit would be the same. <ClaimLinks claims={unprotected} />
            </>
          )}
        </p>
      </div>
      <ByError rows={by_corruption} />
      <details>
        <summary>The same by figure</summary>
        <ByFigure rows={by_claim} />
      </details>
    </section>
  )
}
