// What a reader asks of the table of findings: a form that the page's address can fill, and that fills the address.
/** For page-findings.js, which follows in the same script. */
class Question {
  static FACETS = ['verdict', 'worth', 'check']
  static NAMES = [...Question.FACETS, 'words', 'sort', 'reversed']

  #waiting = 0

  /** @param {HTMLFormElement} form as the page has it, it asks what is usual: no address has to say that */
  constructor(form) {
    form.reset()
    this.form = form
    this.usual = new Map(Question.NAMES.map((name) => [name, this.get(name)]))
  }

  /** Empty for nothing. @param {string} name */
  get(name) {
    return String(new FormData(this.form).get(name) ?? '')
  }

  /** @param {string} name */
  choices(name) {
    const field = this.form.elements.namedItem(name)
    return field instanceof HTMLSelectElement ? [...field.options].map(({ value }) => value) : []
  }

  /** What a select does not offer is its first choice. @param {string} name @param {string} value */
  set(name, value) {
    const field = this.form.elements.namedItem(name)
    if (field instanceof HTMLSelectElement)
      field.selectedIndex = Math.max(0, this.choices(name).indexOf(value))
    else if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value !== ''
    else if (field instanceof HTMLInputElement) field.value = value
  }

  /** Asks what the address asks for. */
  read() {
    const given = new URLSearchParams(location.search)
    for (const name of Question.NAMES) this.set(name, given.get(name) ?? '')
  }

  /** Has the address ask for it. */
  keep() {
    const address = new URL(location.href)
    for (const name of Question.NAMES) {
      const value = this.get(name)
      if (value === '' || value === this.usual.get(name)) address.searchParams.delete(name)
      else address.searchParams.set(name, value)
    }
    try {
      history.replaceState(null, '', address)
    } catch {
      // A page inside another's frame may not change its address, and browsers refuse too many changes at once.
    }
  }

  /** Once nothing else has been asked for so long. @param {number} milliseconds */
  keepLater(milliseconds) {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => this.keep(), milliseconds)
  }
}
