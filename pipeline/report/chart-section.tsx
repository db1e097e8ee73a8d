// The charts of the dossier, drawn into the page.

/** A chart of our own drawing: file name and SVG. */
export interface Chart {
  readonly name: string
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

const titleOf = (name: string): string => name.replace(/\.svg$/, '').replaceAll('-', ' ')

export const ChartSection = ({ charts }: { readonly charts: readonly Chart[] }) => {
  if (charts.length === 0) return null
  return (
    <section id="_charts">
      <h2>The figures drawn</h2>
      <div class="charts">
        {charts.map(({ name, svg }, index) => (
          <figure key={name}>
            {/* biome-ignore lint/a11y/useSemanticElements: no element says that it can be scrolled. */}
            <div
              class="chart"
              role="group"
              aria-label={titleOf(name)}
              tabindex={0}
              // SVG that our own chart stage wrote and escaped there.
              dangerouslySetInnerHTML={{ __html: embedded(svg, `_chart${index + 1}-`) }}
            />
          </figure>
        ))}
      </div>
    </section>
  )
}
