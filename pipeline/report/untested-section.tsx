// What was not checked, and why: figures that nothing tests, numbers that no quote holds, checks without a case.
import { counted } from '../model/english.ts'
import { ClaimLink, Quote } from './phrase.tsx'
import type { Reading } from './reading.ts'
import type { PassedOver } from './schema.ts'

/** Figures that nothing tests, those for one reason together. */
const Figures = ({ reading }: { readonly reading: Reading }) => {
  const untested = reading.audit.figures.filter(({ verdict }) => verdict === 'unsupported')
  const reasons = [...new Set(untested.map(({ why }) => why))]
  if (untested.length === 0) return <p>Every figure was tested against something.</p>
  return (
    <>
      {reasons.map((reason) => (
        <>
          <p class="reason">{reason}</p>
          <ul class="untested">
            {untested
              .filter(({ why }) => why === reason)
              .map(({ claim, quote }) => (
                <li key={claim}>
                  <ClaimLink claim={claim} /> <Quote text={quote} lang={reading.audit.article.language} />
                </li>
              ))}
          </ul>
        </>
      ))}
    </>
  )
}

const Words = ({ words, lang }: { readonly words: readonly string[]; readonly lang: string }) => (
  <>
    {words.map((each, index) => (
      <>
        {index === 0 ? '' : ', '}
        <Quote text={each} lang={lang} />
      </>
    ))}
  </>
)

const Numbers = ({ over, lang }: { readonly over: PassedOver; readonly lang: string }) => (
  <>
    <h3>Numbers of the running text that no tested quote holds</h3>
    {over.not_looked_at.length === 0 ? (
      <p>No number of the running text was passed over.</p>
    ) : (
      <p>
        Nobody has looked at {counted(over.not_looked_at.length, 'number')}:{' '}
        <Words words={over.not_looked_at} lang={lang} />
      </p>
    )}
    <ul class="untested">
      {over.set_aside.map(({ reason, words }) => (
        <li key={reason}>
          Set aside, {reason}: <Words words={words} lang={lang} />
        </li>
      ))}
    </ul>
  </>
)

/** Checks that found no case to ask about: their silence is no success. */
const Idle = ({ reading }: { readonly reading: Reading }) => {
  const { checks, findings } = reading.audit
  const asked = new Set(findings.map(({ check }) => check))
  const idle = checks.filter(({ id }) => !asked.has(id))
  if (idle.length === 0) return null
  return (
    <>
      <h3>Questions that met no case in this article</h3>
      <ul class="untested">
        {idle.map(({ id, asks }) => (
          <li key={id}>{asks}</li>
        ))}
      </ul>
    </>
  )
}

export const UntestedSection = ({ reading }: { readonly reading: Reading }) => {
  const { passed_over, article } = reading.audit
  return (
    <section id="_untested">
      <h2>What was not tested, and why</h2>
      <h3>Figures and dates</h3>
      <Figures reading={reading} />
      <Numbers over={passed_over} lang={article.language} />
      <Idle reading={reading} />
      <p>Statements without a number or a date are not examined at all.</p>
    </section>
  )
}
