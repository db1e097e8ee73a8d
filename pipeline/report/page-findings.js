// The table of findings in a reader's browser: filtered, searched and sorted in place, as the form asks.
{
  /** A row at its place in the page's own order; its words are read when somebody first searches. */
  class Row {
    #words = ''

    /** @param {HTMLTableRowElement} element @param {number} index */
    constructor(element, index) {
      this.element = element
      this.index = index
      this.data = element.dataset
    }

    /** @param {string} word */
    says(word) {
      if (this.#words === '') this.#words = (this.element.textContent ?? '').toLowerCase()
      return this.#words.includes(word)
    }
  }

  /** What rows are sorted by: their place, or where a facet's choices have their value. @param {Question} question @returns {(row: Row) => number} */
  const ranking = (question) => {
    const by = question.get('sort')
    if (by === 'place') return ({ data }) => Number(data.place ?? Number.POSITIVE_INFINITY)
    const turns = new Map(question.choices(by).map((value, index) => [value, index]))
    return ({ data }) => turns.get(data[by] ?? '') ?? 0
  }

  /** What ranks alike keeps the page's own order. @param {Row[]} rows @param {(row: Row) => number} rank @param {1 | -1} way */
  const inOrder = (rows, rank, way) =>
    rows
      .map((row) => ({ row, rank: rank(row) }))
      .sort((a, b) => (a.rank === b.rank ? a.row.index - b.row.index : (a.rank < b.rank ? -1 : 1) * way))
      .map(({ row }) => row.element)

  /** @param {Question} question @returns {(row: Row) => boolean} */
  const fitting = (question) => {
    const facets = Question.FACETS.map((name) => ({ name, value: question.get(name) }))
    const wanted = facets.filter(({ value }) => value !== '')
    const words = question.get('words').toLowerCase().split(/\s+/).filter(Boolean)
    return (row) =>
      wanted.every(({ name, value }) => row.data[name] === value) && words.every((word) => row.says(word))
  }

  /** The table, answering the question. */
  class Findings {
    /** @param {Question} question @param {HTMLTableElement} table @param {HTMLOutputElement} output */
    constructor(question, table, output) {
      this.question = question
      this.output = output
      this.heads = [...table.querySelectorAll('th')]
      this.body = table.tBodies[0]
      this.rows = [...(this.body?.rows ?? [])].map((element, index) => new Row(element, index))
      this.order = this.#orderAsked()
    }

    #orderAsked() {
      return `${this.question.get('sort')} ${this.question.get('reversed')}`
    }

    #sort() {
      if (this.#orderAsked() === this.order) return
      this.order = this.#orderAsked()
      const way = this.question.get('reversed') === '' ? 1 : -1
      this.body?.append(...inOrder(this.rows, ranking(this.question), way))
      for (const head of this.heads)
        if (head.dataset.sort !== this.question.get('sort')) head.removeAttribute('aria-sort')
        else head.setAttribute('aria-sort', way === 1 ? 'ascending' : 'descending')
    }

    #filter() {
      const fits = fitting(this.question)
      let shown = 0
      for (const row of this.rows) {
        const isHidden = !fits(row)
        if (row.element.hidden !== isHidden) row.element.hidden = isHidden
        if (!isHidden) shown += 1
      }
      const all = `${this.rows.length} findings`
      this.output.value = shown === this.rows.length ? all : `${shown} of ${all}`
    }

    show() {
      this.#sort()
      this.#filter()
    }

    /** Once more the same turns the order round. @param {string} by */
    sortBy(by) {
      const { question } = this
      const isAgain = question.get('sort') === by && question.get('reversed') === ''
      question.set('reversed', isAgain ? 'yes' : '')
      question.set('sort', by)
      this.show()
      question.keep()
    }

    /** Whoever follows a link to a finding sees it, whatever was asked for before. */
    reveal() {
      const target = document.querySelector('tr:target')
      if (!(target instanceof HTMLElement) || !target.hidden) return
      this.question.form.reset()
      this.show()
      target.scrollIntoView()
    }
  }

  /** @param {Findings} findings @param {HTMLElement} head @param {string} by */
  const buttonOf = (findings, head, by) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = '↕'
    button.setAttribute('aria-label', `Sort by ${head.textContent?.toLowerCase() ?? by}`)
    button.addEventListener('click', () => findings.sortBy(by))
    return button
  }

  /** @param {Findings} findings @param {Question} question */
  const listen = (findings, question) => {
    /** @param {number} milliseconds */
    const show = (milliseconds) => {
      findings.show()
      question.keepLater(milliseconds)
    }
    question.form.addEventListener('input', () => show(250))
    question.form.addEventListener('submit', (event) => event.preventDefault())
    // The fields are empty only after the event.
    question.form.addEventListener('reset', () => setTimeout(() => show(0)))
    window.addEventListener('hashchange', () => findings.reveal())
    // Which row the address names is known only then.
    window.addEventListener('load', () => findings.reveal())
  }

  /** @param {HTMLFormElement} form @param {HTMLTableElement} table @param {HTMLOutputElement} output */
  const start = (form, table, output) => {
    const question = new Question(form)
    const findings = new Findings(question, table, output)
    for (const head of findings.heads)
      if (head.dataset.sort !== undefined) head.append(' ', buttonOf(findings, head, head.dataset.sort))
    listen(findings, question)
    question.read()
    form.hidden = false
    findings.show()
    // What the address asked in vain it asks no longer.
    question.keepLater(0)
  }

  const form = document.getElementById('_filter')
  const table = document.querySelector('table.findings')
  const output = form?.querySelector('output')
  if (form instanceof HTMLFormElement && table instanceof HTMLTableElement && output)
    start(form, table, output)
}
