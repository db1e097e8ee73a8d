// The gallery's script: on request, a chart is drawn anew by Vega, and its marks say what they are. It runs in the reader's
// browser, from the page alone; without it the page shows every picture and every table all the same.
{
  /** How far each key leads among the figures. */
  const WAYS = new Map([
    ['ArrowRight', 1],
    ['ArrowDown', 1],
    ['ArrowLeft', -1],
    ['ArrowUp', -1],
    ['Home', Number.NEGATIVE_INFINITY],
    ['End', Number.POSITIVE_INFINITY],
  ])

  /**
   * @template {HTMLElement} T
   * @param {new () => T} kind @param {string} selector @param {ParentNode} within
   */
  const all = (kind, selector, within = document) =>
    [...within.querySelectorAll(selector)].flatMap((each) => (each instanceof kind ? [each] : []))

  /**
   * What the page always has.
   * @template {HTMLElement} T
   * @param {new () => T} kind @param {string} selector @param {ParentNode} within
   */
  const one = (kind, selector, within = document) => {
    const [first] = all(kind, selector, within)
    if (first === undefined) throw new Error(`the page has no ${selector}`)
    return first
  }

  const tip = new Tip(one(HTMLElement, '#tip'))

  /** @param {string} id */
  const textOf = (id) => document.getElementById(id)?.textContent ?? ''

  /** @type {Promise<unknown> | null} */
  let runtime = null

  /** Vega is text until the first chart is explored: nobody else has it parsed. */
  const load = () => {
    if (runtime === null) {
      const script = document.createElement('script')
      script.textContent = textOf('vega')
      document.head.append(script)
      // Words are measured as they are set: the typeface must be there.
      runtime = Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px Inter`)))
    }
    return runtime
  }

  /**
   * A chart on its stage; `at` is the figure that the reader has stepped to, -1 for none.
   * @typedef {object} Explored
   * @property {HTMLElement} stage
   * @property {HTMLTableRowElement[]} rows
   * @property {HTMLButtonElement[]} claims
   * @property {HTMLElement} said
   * @property {VegaView} view
   * @property {number} at
   */

  /** A figure's own mark rather than its words. @param {HTMLElement} stage @param {string} ids */
  const markOf = (stage, ids) => {
    const marks = [...stage.querySelectorAll('[aria-label]')].filter(
      (mark) => mark.getAttribute('aria-label') === ids,
    )
    return marks.find((mark) => mark.tagName !== 'text') ?? marks[0]
  }

  /** @param {Explored} chart @param {number} index */
  const step = async (chart, index) => {
    chart.at = index
    const row = chart.rows[index]
    const ids = row?.dataset.ids ?? ''
    await chart.view.signal('figure', ids).runAsync()
    const told = row === undefined ? [] : Tip.told(row)
    chart.said.textContent = told.map(({ name, text }) => `${name}: ${text}`).join('. ')
    const mark = markOf(chart.stage, ids)
    if (row === undefined || mark === undefined) return tip.hide()
    mark.scrollIntoView({ block: 'nearest' })
    const { right, bottom } = mark.getBoundingClientRect()
    tip.show(row, { x: right, y: bottom })
  }

  /** The figure that a key leads to, -1 for none of them. @param {string} key @param {Explored} chart */
  const led = (key, { at, rows }) => {
    if (key === 'Escape') return -1
    const way = WAYS.get(key)
    return way === undefined ? undefined : Math.min(Math.max(at + way, 0), rows.length - 1)
  }

  /** @param {Explored} chart @param {KeyboardEvent} event */
  const follow = (chart, event) => {
    const index = led(event.key, chart)
    if (index === undefined) return
    step(chart, index)
    event.preventDefault()
  }

  /** A claim alone, or all again. @param {Explored} chart @param {HTMLButtonElement} button */
  const press = async (chart, button) => {
    const isOn = button.getAttribute('aria-pressed') === 'true'
    for (const each of chart.claims) each.setAttribute('aria-pressed', String(each === button && !isOn))
    chart.at = -1
    tip.hide()
    await chart.view
      .signal('figure', '')
      .signal('claim', isOn ? '' : button.value)
      .runAsync()
  }

  /** @param {string} id @param {HTMLElement} stage @param {HTMLTableRowElement[]} rows */
  const draw = async (id, stage, rows) => {
    await load()
    const view = new vega.View(vega.parse(JSON.parse(textOf(`${id}-vega`)), null, { ast: true }), {
      expr: vega.expressionInterpreter,
      renderer: 'svg',
      container: stage,
      tooltip: (_handler, event, _item, ids) => {
        const row = rows.find((each) => each.dataset.ids === ids)
        if (row === undefined) tip.hide()
        else tip.show(row, { x: event.clientX, y: event.clientY })
      },
    })
    await view.runAsync()
    stage.querySelector('svg')?.setAttribute('aria-hidden', 'true')
    return view
  }

  /** @param {HTMLElement} chart */
  const explore = async (chart) => {
    const stage = one(HTMLElement, '.live', chart)
    const rows = all(HTMLTableRowElement, 'tbody tr', chart)
    const claims = all(HTMLButtonElement, '.claims button', chart)
    const said = one(HTMLElement, '.said', chart)
    const view = await draw(chart.id, stage, rows)
    /** @type {Explored} */
    const explored = { stage, rows, claims, said, view, at: -1 }
    chart.classList.add('explored')
    for (const button of claims) button.addEventListener('click', () => press(explored, button))
    stage.addEventListener('keydown', (event) => follow(explored, event))
    stage.addEventListener('blur', () => step(explored, -1))
    stage.focus()
  }

  for (const chart of all(HTMLElement, '.chart')) {
    const button = one(HTMLButtonElement, '.start', chart)
    button.hidden = false
    button.addEventListener('click', () => explore(chart), { once: true })
  }
  window.addEventListener('scroll', () => tip.hide(), { passive: true })
}
