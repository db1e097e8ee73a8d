// The table of findings in a reader's browser: filtered, searched and sorted in place; the address keeps what was asked for.
;(() => {
  const form = document.getElementById('_filter')
  const table = document.querySelector('table.findings')
  const body = table?.querySelector('tbody')
  const output = form?.querySelector('output')
  if (!(form instanceof HTMLFormElement) || !table || !body || !output) return

  const FACETS = ['verdict', 'worth', 'check']
  const NAMES = [...FACETS, 'words', 'sort', 'reversed']
  const heads = [...table.querySelectorAll('th')]
  const rows = [...body.rows].map((row, index) => ({ row, index, text: '' }))
  /** @typedef {(typeof rows)[number]} Each */

  /** What the form asks for; empty for nothing. @param {string} name */
  const asked = (name) => String(new FormData(form).get(name) ?? '')

  /** What a select does not offer is its first choice. @param {string} name @param {string} value */
  const ask = (name, value) => {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLSelectElement)
      field.selectedIndex = Math.max(
        0,
        [...field.options].findIndex((option) => option.value === value),
      )
    else if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value !== ''
    else if (field instanceof HTMLInputElement) field.value = value
  }

  /** The order of a facet's values is that of its choices. */
  const turns = new Map(
    FACETS.map((name) => {
      const field = form.elements.namedItem(name)
      const options = field instanceof HTMLSelectElement ? [...field.options] : []
      return [name, new Map(options.map(({ value }, index) => [value, index]))]
    }),
  )

  /** @param {Each} each @param {string} by */
  const rank = ({ row }, by) =>
    by === 'place'
      ? Number(row.dataset.place ?? Number.POSITIVE_INFINITY)
      : (turns.get(by)?.get(row.dataset[by] ?? '') ?? 0)

  let sorted = `${asked('sort')} `

  const sort = () => {
    const by = asked('sort')
    const way = asked('reversed') === '' ? 1 : -1
    if (`${by} ${asked('reversed')}` === sorted) return
    sorted = `${by} ${asked('reversed')}`
    /** @param {Each} a @param {Each} b */
    const compare = (a, b) => {
      const [first, second] = [rank(a, by), rank(b, by)]
      return first === second ? a.index - b.index : (first < second ? -1 : 1) * way
    }
    body.append(...[...rows].sort(compare).map(({ row }) => row))
    for (const head of heads)
      if (head.dataset.sort === by) head.setAttribute('aria-sort', way === 1 ? 'ascending' : 'descending')
      else head.removeAttribute('aria-sort')
  }

  /** Read when somebody first searches. @param {Each} each */
  const textOf = (each) => {
    if (each.text === '') each.text = (each.row.textContent ?? '').toLowerCase()
    return each.text
  }

  const filter = () => {
    const wanted = new Map(FACETS.map((name) => [name, asked(name)]))
    const words = asked('words').toLowerCase().split(/\s+/)
    let shown = 0
    for (const each of rows) {
      const { dataset } = each.row
      const fits =
        FACETS.every((name) => wanted.get(name) === '' || dataset[name] === wanted.get(name)) &&
        words.every((word) => word === '' || textOf(each).includes(word))
      if (each.row.hidden === fits) each.row.hidden = !fits
      if (fits) shown += 1
    }
    output.value = shown === rows.length ? `${shown} findings` : `${shown} of ${rows.length} findings`
  }

  const keep = () => {
    const address = new URL(location.href)
    for (const name of NAMES) {
      const value = asked(name)
      if (value === '' || value === usual.get(name)) address.searchParams.delete(name)
      else address.searchParams.set(name, value)
    }
    try {
      history.replaceState(null, '', address)
    } catch {
      // A page inside another's frame may not change its address, and browsers refuse too many changes at once.
    }
  }

  const show = () => {
    sort()
    filter()
  }

  /** Whoever follows a link to a finding sees it, whatever was asked for before. */
  const reveal = () => {
    const target = document.querySelector('tr:target')
    if (!(target instanceof HTMLElement) || !target.hidden) return
    form.reset()
    show()
    target.scrollIntoView()
  }

  /** @param {HTMLElement} head @param {string} by */
  const buttonOf = (head, by) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = '↕'
    button.setAttribute('aria-label', `Sort by ${head.textContent?.toLowerCase() ?? by}`)
    button.addEventListener('click', () => {
      ask('reversed', asked('sort') === by && asked('reversed') === '' ? 'yes' : '')
      ask('sort', by)
      show()
      keep()
    })
    return button
  }

  for (const head of heads) {
    const by = head.dataset.sort
    if (by !== undefined) head.append(' ', buttonOf(head, by))
  }

  let waiting = 0
  const later = (/** @type {number} */ milliseconds) => {
    clearTimeout(waiting)
    waiting = setTimeout(keep, milliseconds)
  }
  form.addEventListener('input', () => {
    show()
    later(250)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () =>
    // The fields are empty only after the event.
    setTimeout(() => {
      show()
      later(0)
    }),
  )
  window.addEventListener('hashchange', reveal)
  // Which row the address names is known only then.
  window.addEventListener('load', reveal)

  form.reset()
  const usual = new Map(NAMES.map((name) => [name, asked(name)]))
  const given = new URLSearchParams(location.search)
  for (const name of NAMES) ask(name, given.get(name) ?? '')
  form.hidden = false
  show()
})()
