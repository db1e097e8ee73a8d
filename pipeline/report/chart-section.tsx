// The charts of the dossier, drawn into the page.

/** A chart of our own drawing: its id, and the picture. */
export interface Chart {
  readonly id: string
  readonly svg: string
}

/** The SVG with its ids and every reference to them prefixed: several charts share one page. */
const embedded = (svg: string, prefix: string): string =>
  svg
    .replace(/(\sid=")([^"]*")/g, `$1${prefix}$2`)
    .replace(/url\((["']?)#/g, `url($1#${prefix}`)
    .replace(/(\s(?:xlink:)?href="#)/g, `$1${prefix}`)
    .replace(
      /(\saria-(?:labelledby|describedby|controls)=")([^"]*)"/g,
      (_whole, start: string, ids: string) => {
        const prefixed = ids.split(/\s+/).map((id) => (id === '' ? '' : `${prefix}${id}`))
        return `${start}${prefixed.join(' ')}"`
      },
    )

/** More than four times as high as wide: made small enough for one sheet of paper, its words could not be read. */
const isLong = (svg: string): boolean => {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []
  return Number(height) > 4 * Number(width)
}

interface Props {
  readonly charts: readonly Chart[]
  /** The dossier's id, by which the page of its charts is found. */
  readonly article: string
}

/** The charts in columns, each with the way to its larger picture on the page of the charts. */
export const ChartSection = ({ charts, article }: Props) => {
  if (charts.length === 0) return null
  return (
    <section id="_charts">
      <h2>The figures drawn</h2>
      <div class="charts">
        {charts.map(({ id, svg }, index) => (
          <figure key={id}>
            {/* SVG that our own chart stage wrote and escaped there. */}
            <div
              class={isLong(svg) ? 'chart is-long' : 'chart'}
              dangerouslySetInnerHTML={{ __html: embedded(svg, `_chart${index + 1}-`) }}
            />
            <figcaption>
              <a href={`../../charts/${encodeURIComponent(article)}/index.html#${id}`}>
                Larger, with its figures: {id.replaceAll('-', ' ')}
              </a>
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  )
}
