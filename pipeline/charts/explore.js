// The gallery's script: on request, a chart is drawn anew by Vega, and its marks say what they are. It runs in the reader's
// browser, from the page alone; without it the page shows every picture and every table all the same.
;(() => {
  const KEYS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
  const tip = document.getElementById('tip')
  const textOf = (id) => document.getElementById(id).textContent

  /** Vega is text until the first chart is explored: nobody else has it parsed. */
  let runtime = null
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

  /** What the table says of a figure, by the headings of its columns. */
  const told = (row) => {
    const heads = [...row.closest('table').querySelectorAll('thead th')].map((head) => head.textContent)
    return [...row.cells]
      .map((cell, index) => [heads[index], cell.textContent])
      .filter(([, text]) => text !== '')
  }

  const hide = () => {
    tip.hidden = true
  }

  /** The tip beside a place on the screen, and inside the window. */
  const show = (row, { x, y }) => {
    const [[, what], ...rest] = told(row)
    const head = document.createElement('strong')
    head.textContent = what
    const lines = rest.map(([name, text]) => {
      const line = document.createElement('span')
      line.textContent = `${name}: ${text}`
      return line
    })
    tip.replaceChildren(head, ...lines)
    tip.hidden = false
    const { width, height } = tip.getBoundingClientRect()
    const left = Math.max(8, Math.min(x + 14, document.documentElement.clientWidth - width - 8))
    const top = y + 16 + height > window.innerHeight ? y - height - 12 : y + 16
    tip.style.left = `${left}px`
    tip.style.top = `${Math.max(8, top)}px`
  }

  const explore = async (chart) => {
    const stage = chart.querySelector('.live')
    const rows = [...chart.querySelectorAll('tbody tr')]
    const claims = [...chart.querySelectorAll('.claims button')]
    const said = chart.querySelector('.said')
    let view = null
    let at = -1

    const markOf = (ids) => {
      const marks = [...stage.querySelectorAll('[aria-label]')].filter(
        (mark) => mark.getAttribute('aria-label') === ids,
      )
      return marks.find((mark) => mark.tagName !== 'text') ?? marks[0]
    }

    const step = async (index) => {
      at = index
      const row = rows[index]
      await view.signal('figure', row?.dataset.ids ?? '').runAsync()
      if (row === undefined) {
        said.textContent = ''
        hide()
        return
      }
      said.textContent = told(row)
        .map(([name, text]) => `${name}: ${text}`)
        .join('. ')
      const mark = markOf(row.dataset.ids)
      mark.scrollIntoView({ block: 'nearest' })
      const { right, bottom } = mark.getBoundingClientRect()
      show(row, { x: right, y: bottom })
    }

    const pointed = (_handler, event, _item, ids) => {
      const row = rows.find((each) => each.dataset.ids === ids)
      if (row === undefined) hide()
      else show(row, { x: event.clientX, y: event.clientY })
    }

    const draw = async () => {
      await load()
      const spec = JSON.parse(textOf(`${chart.id}-vega`))
      view = new vega.View(vega.parse(spec, null, { ast: true }), {
        expr: vega.expressionInterpreter,
        renderer: 'svg',
        container: stage,
        tooltip: pointed,
      })
      await view.runAsync()
      stage.querySelector('svg').setAttribute('aria-hidden', 'true')
    }

    const press = async (button) => {
      const isOn = button.getAttribute('aria-pressed') === 'true'
      for (const each of claims) each.setAttribute('aria-pressed', String(each === button && !isOn))
      at = -1
      hide()
      await view
        .signal('figure', '')
        .signal('claim', isOn ? '' : button.value)
        .runAsync()
    }

    await draw()
    chart.classList.add('explored')
    for (const button of claims) button.addEventListener('click', () => press(button))
    stage.addEventListener('keydown', (event) => {
      const way = KEYS[event.key]
      if (way !== undefined) step(Math.min(Math.max(at + way, 0), rows.length - 1))
      else if (event.key === 'Home') step(0)
      else if (event.key === 'End') step(rows.length - 1)
      else if (event.key === 'Escape') step(-1)
      else return
      event.preventDefault()
    })
    stage.addEventListener('blur', () => step(-1))
    stage.focus()
  }

  for (const button of document.querySelectorAll('.start')) {
    button.hidden = false
    button.addEventListener('click', () => explore(button.closest('.chart')), { once: true })
  }
  window.addEventListener('scroll', hide, { passive: true })
})()
