// The sources that findings rest on, with their terms; what was not tested; and the text that was read.
import { counted } from '../model/english.ts'
import { Address, ClaimLink, Quote } from './phrase.tsx'
import type { Reading } from './reading.ts'

export const UntestedSection = ({ reading }: { readonly reading: Reading }) => {
  const untested = reading.audit.figures.filter(({ verdict }) => verdict === 'unsupported')
  const { mentions } = reading.audit.summary
  return (
    <section id="_untested">
      <h2>What was not tested, and why</h2>
      {untested.length === 0 && <p>Every figure was tested against something.</p>}
      <ul class="untested">
        {untested.map(({ claim, quote, why }) => (
          <li key={claim}>
            <ClaimLink claim={claim} /> <Quote text={quote} /> {why}
          </li>
        ))}
      </ul>
      <p>
        {mentions.unaccounted === 0
          ? 'No number of the running text was passed over.'
          : `${counted(mentions.unaccounted, 'number')} of the running text ${mentions.unaccounted === 1 ? 'stands' : 'stand'} in no quote of the table and in no list of what was set aside: see mentions.csv.`}{' '}
        Statements without a number or a date are not examined at all.
      </p>
    </section>
  )
}

export const SourcesSection = ({ reading }: { readonly reading: Reading }) => (
  <section id="_sources">
    <h2>{counted(reading.audit.sources.length, 'source')} of the reference data</h2>
    <table class="stack used-sources">
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Edition</th>
          <th scope="col">Terms</th>
        </tr>
      </thead>
      <tbody>
        {reading.audit.sources.map(({ source, title, publisher, published, edition, url, licence, note }) => (
          <tr key={source}>
            <td data-label="Source">
              {publisher}: <Address url={url} label={title} />
              {note === '' ? '' : <small> {note}</small>}
            </td>
            <td data-label="Edition">{edition === '' ? published : edition}</td>
            <td data-label="Terms">{licence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

export const Colophon = ({ reading }: { readonly reading: Reading }) => {
  const { article } = reading.audit
  return (
    <footer>
      <p>
        The article{article.url === null ? '' : ': '}
        {article.url !== null && <Address url={article.url} />} was read as the text with SHA-256{' '}
        <code>{article.text_sha256}</code>.{' '}
        {article.published_basis === '' ? '' : `Its date: ${article.published_basis}`}
      </p>
      <p>The same report as data: audit.json; for e-mail and pull requests: audit.md.</p>
    </footer>
  )
}
