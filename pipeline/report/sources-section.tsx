// The sources that findings rest on, with their editions and terms, and the text that was read.
import { counted } from '../model/english.ts'
import { Address } from './phrase.tsx'
import type { Reading } from './reading.ts'

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
              <bdi>{publisher}</bdi>: <Address url={url} label={title} />
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
