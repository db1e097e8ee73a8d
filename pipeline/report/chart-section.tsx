// The charts of the dossier, drawn into the page.

/** A chart as our own stage wrote it: file name and SVG. */
export interface Chart {
  readonly name: string
  readonly svg: string
}

/** The SVG without prologue, its ids and every reference to them prefixed: several charts share one page. */
export const embedded = (svg: string, prefix: string): string =>
  svg
    .slice(Math.max(0, svg.search(/<svg[\s>]/)))
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

const titleOf = (name: string): string => name.replace(/\.svg$/, '').replaceAll('-', ' ')

export const ChartSection = ({ charts }: { readonly charts: readonly Chart[] }) => {
  if (charts.length === 0) return null
  return (
    <section id="_charts">
      <h2>The figures drawn</h2>
      <div class="charts">
        {charts.map(({ name, svg }, index) => (
          <figure key={name} aria-label={titleOf(name)}>
            <div
              class="chart"
              // SVG that our own chart stage wrote and escaped there.
              dangerouslySetInnerHTML={{ __html: embedded(svg, `_chart${index + 1}-`) }}
            />
          </figure>
        ))}
      </div>
    </section>
  )
}
