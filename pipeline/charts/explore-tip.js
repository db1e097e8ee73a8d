// What the gallery's table says of a figure, shown beside its mark.

// biome-ignore lint/correctness/noUnusedVariables: explore.js, which follows in the same script, shows it.
class Tip {
  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element
  }

  /** What the table says, by the headings of its columns. @param {HTMLTableRowElement} row */
  static told(row) {
    const heads = [...(row.closest('table')?.querySelectorAll('thead th') ?? [])]
    return [...row.cells]
      .map((cell, index) => ({ name: heads[index]?.textContent ?? '', text: cell.textContent ?? '' }))
      .filter(({ text }) => text !== '')
  }

  hide() {
    this.element.hidden = true
  }

  /** @param {HTMLTableRowElement} row @param {{ x: number, y: number }} place on the screen */
  show(row, place) {
    const [what, ...rest] = Tip.told(row)
    const head = document.createElement('strong')
    head.textContent = what?.text ?? ''
    const lines = rest.map(({ name, text }) => {
      const line = document.createElement('span')
      line.textContent = `${name}: ${text}`
      return line
    })
    this.element.replaceChildren(head, ...lines)
    this.element.hidden = false
    this.#place(place)
  }

  /** Beside the place, and inside the window. @param {{ x: number, y: number }} place */
  #place({ x, y }) {
    const { width, height } = this.element.getBoundingClientRect()
    const left = Math.max(8, Math.min(x + 14, document.documentElement.clientWidth - width - 8))
    const top = y + 16 + height > window.innerHeight ? y - height - 12 : y + 16
    this.element.style.left = `${left}px`
    this.element.style.top = `${Math.max(8, top)}px`
  }
}
