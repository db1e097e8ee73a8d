// chart: each chart that the dossier has something to show for, as spec, table, SVG and PNG, and a page that holds them.
import type { Shown } from '../charts/chart-article.tsx'
import type { Chart, Drawing, Examined } from '../charts/drawing.ts'
import { printTable } from '../io/csv.ts'
import type { Desk } from '../io/desk.ts'
import { DOSSIER_READS, readDossier } from '../io/dossier.ts'
import type { Drawn } from '../io/seal.ts'
import { main, type Stage } from '../io/stage.ts'
import { drawnFigureTable } from '../model/drawn-figure.ts'
import { counted } from '../model/english.ts'
import { findingTable } from '../model/finding.ts'
import { sensitivityTable } from '../model/sensitivity.ts'

/** Loaded when there is something to draw: `package` reads the declaration below alone, and Vega takes a second to load. */
const studio = async () => ({
  ...(await import('../charts/drawing.ts')),
  ...(await import('../charts/register.ts')),
  ...(await import('../charts/page.tsx')),
  ...(await import('../io/browser.ts')),
  ...(await import('../io/inlined.ts')),
  ...(await import('../io/render.ts')),
  ...(await import('../io/seal.ts')),
  ...(await import('../io/svg.ts')),
})

type Studio = Awaited<ReturnType<typeof studio>>

const SVG = 'charts/{article}/*.svg'
const PHONE = 'charts/{article}/phone/*.svg'
const PNG = 'charts/{article}/*.png'

/** One chart at the two widths that the page shows. */
interface Sheet {
  readonly page: Drawing
  readonly phone: Drawing
}

const sheetOf = ({ draw }: Chart, dossier: Examined, { WIDTHS }: Studio): Sheet | null => {
  const [page, phone] = [draw(dossier, WIDTHS.page), draw(dossier, WIDTHS.phone)]
  return page === null || phone === null ? null : { page, phone }
}

/** The chart's pictures as an earlier run has left them; `null` where any is missing. */
const standing = (desk: Desk, id: string): Drawn | null => {
  const [svg, phone, png] = [SVG, PHONE, PNG].map((declared) => desk.standing(declared, id))
  if (svg == null || phone == null || png == null) return null
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
  return { svg: text(svg), phone: text(phone), png }
}

/** A chart with its pictures, of which the PNG is still in the making. */
interface Work extends Sheet {
  readonly anew: boolean
  readonly pictures: Promise<Drawn>
}

/** Draws the chart, unless what stands in its place was drawn from the same. */
const work = async (desk: Desk, { page, phone }: Sheet, tools: Studio): Promise<Work> => {
  const source = tools.sourceOf([page, phone])
  const old = tools.isDrawnAnew() ? null : standing(desk, page.id)
  if (old !== null && tools.isSealed(old, source))
    return { page, phone, anew: false, pictures: Promise.resolve(old) }
  const { svg, png } = await tools.render(page)
  const narrow = await tools.renderSvg(phone, `${phone.id}-phone`)
  const pictures = png.then((bytes) => tools.sealed({ svg, phone: narrow, png: bytes }, source))
  return { page, phone, anew: true, pictures }
}

const write = (desk: Desk, { id, spec, figures }: Drawing, { svg, phone, png }: Drawn): void => {
  const rows = figures.map((row, index) => ({ ...row, figure: index + 1 }))
  desk.write('charts/{article}/*.vl.json', `${JSON.stringify(spec, null, 2)}\n`, id)
  desk.write('charts/{article}/*.csv', printTable(rows, drawnFigureTable), id)
  desk.write(PHONE, phone, id)
  desk.write(SVG, svg, id)
  desk.write(PNG, png, id)
}

export const chart: Stage = {
  verb: 'chart',
  reads: [...DOSSIER_READS, 'data/clean/{article}/findings.csv', 'data/clean/{article}/sensitivity.csv'],
  writes: [
    'charts/{article}/*.vl.json',
    'charts/{article}/*.csv',
    PHONE,
    SVG,
    PNG,
    'charts/{article}/index.html',
  ],
  run: async (desk) => {
    const dossier = readDossier(desk)
    const findings = desk.rows('data/clean/{article}/findings.csv', findingTable)
    const rates = desk.rows('data/clean/{article}/sensitivity.csv', sensitivityTable)
    if (dossier === null || desk.problems.length > 0) return
    const tools = await studio()
    const works: Work[] = []
    for (const each of tools.CHARTS) {
      const sheet = sheetOf(each, { ...dossier, findings, rates }, tools)
      if (sheet === null) desk.say(`no chart ${each.id}: nothing to show (${each.shows})`)
      else works.push(await work(desk, sheet, tools))
    }
    const shown: Shown[] = []
    for (const { page, pictures } of works) {
      const done = await pictures
      write(desk, page, done)
      const phone = tools.unnamed(tools.bare(done.phone))
      shown.push({ drawing: page, page: tools.bare(done.svg), phone, vega: tools.explored(page) })
    }
    desk.say(`${works.filter(({ anew }) => anew).length} of ${counted(works.length, 'chart')} drawn anew`)
    const sheets = [await tools.facesFor(shown.flatMap(({ page, phone }) => [page, phone])), tools.DARK_RULES]
    const script = tools.exploreScript()
    const contents = {
      dossier,
      shown,
      findings,
      sheets,
      script,
      vega: tools.vegaRuntime(),
      inlined: tools.inlined,
    }
    desk.write('charts/{article}/index.html', tools.page(contents))
  },
}

await main(import.meta.url, chart)
