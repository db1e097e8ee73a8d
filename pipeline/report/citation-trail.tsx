// Where a figure leads: its notes, the works that they name, their dates, their addresses.
import { Address } from './phrase.tsx'
import type { Cited, Figure } from './schema.ts'

const Work = ({ work, published, pages, url }: Cited['works'][number]) => (
  <li>
    <bdi>{work}</bdi>
    {pages === '' ? '' : `, pages ${pages}`}
    <span class="step">{published === '' ? 'no date stated' : `dated ${published}`}</span>
    <span class="step">{url === '' ? 'no address given' : <Address url={url} />}</span>
  </li>
)

const Note = ({ note, works }: Cited) => (
  <li>
    <span class="note-number">Note {note}</span>
    {works.length === 0 ? (
      <p>is not among the end notes.</p>
    ) : (
      <ul>
        {works.map((work) => (
          <Work key={work.work} {...work} />
        ))}
      </ul>
    )}
  </li>
)

export const CitationTrail = ({ cites }: Pick<Figure, 'cites'>) => (
  <>
    <h4>Citation</h4>
    {cites.length === 0 ? (
      <p class="soft">No note stands in its sentence.</p>
    ) : (
      <ul class="trail">
        {cites.map((cited) => (
          <Note key={cited.note} {...cited} />
        ))}
      </ul>
    )}
  </>
)
