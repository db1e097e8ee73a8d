// The article's text, where the reader has it: opened from the reader's disk, held against its hash, shown with the quotes
// marked. Nothing of it leaves the page.
;(() => {
  const opener = document.getElementById('_opener')
  const input = document.getElementById('_file')
  const page = document.getElementById('_text')
  const said = document.getElementById('_opened')
  if (!opener || !(input instanceof HTMLInputElement) || !page || !said) return

  const quotes = [...document.querySelectorAll('.line[data-start]')].flatMap((line) => {
    if (!(line instanceof HTMLElement)) return []
    const { claim = '', start, end, anchor } = line.dataset
    const verdict = [...line.classList].find((name) => name.startsWith('is-')) ?? ''
    const words = line.querySelector('.quote')?.textContent ?? ''
    return [{ claim, start: Number(start), end: Number(end), isExact: anchor === 'exact', verdict, words }]
  })

  /** @param {string} text */
  const plain = (text) => text.replace(/\s/g, ' ')

  /** @param {ArrayBuffer} bytes @returns {Promise<string>} in hexadecimal digits */
  const sha256 = async (bytes) => {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  }

  /** What is wrong with the text, or that nothing is. @param {ArrayBuffer} bytes @param {string} text */
  const judge = async (bytes, text) => {
    const exact = quotes.filter(({ isExact }) => isExact)
    const misplaced = exact.filter(
      ({ start, end, words }) => plain(text.slice(start, end)) !== plain(words),
    ).length
    if (window.isSecureContext) {
      const hash = await sha256(bytes)
      if (hash === opener.dataset.sha256)
        return { isIt: true, words: 'This is the audited text: its SHA-256 is the same.' }
      return { isIt: false, words: `This is another text, with SHA-256 ${hash}: nothing is shown.` }
    }
    return misplaced === 0
      ? {
          isIt: true,
          words: `This browser computes no hash here; all ${exact.length} quotes stand where the audit says.`,
        }
      : { isIt: false, words: `This is another text: ${misplaced} quotes do not stand where the audit says.` }
  }

  /** A stretch of the text, with a link to the card of each quote in it. @param {string} text @param {number} from @param {number} to */
  const stretch = (text, from, to) => {
    const paragraph = document.createElement('p')
    const marked = quotes.filter(({ start, end }) => start < to && end > from)
    const cuts = [from, to, ...marked.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)])]
    const places = [...new Set(cuts)].sort((a, b) => a - b)
    for (const [index, start] of places.slice(0, -1).entries()) {
      const end = places[index + 1] ?? to
      const over = marked.filter((quote) => quote.start <= start && quote.end >= end)
      const [first] = over
      if (first === undefined) {
        paragraph.append(text.slice(start, end))
        continue
      }
      const link = document.createElement('a')
      link.href = `#${encodeURIComponent(first.claim)}`
      link.className = first.verdict
      link.title = over.map(({ claim }) => claim).join(', ')
      link.textContent = text.slice(start, end)
      paragraph.append(link)
    }
    return paragraph
  }

  input.addEventListener('change', async () => {
    const file = input.files?.[0]
    if (file === undefined) return
    const bytes = await file.arrayBuffer()
    const text = new TextDecoder().decode(bytes)
    const { isIt, words } = await judge(bytes, text)
    said.textContent = words
    const lines = isIt ? [...text.matchAll(/[^\n]*\S[^\n]*/g)] : []
    page.replaceChildren(...lines.map((line) => stretch(text, line.index, line.index + line[0].length)))
    page.hidden = !isIt
  })
  opener.hidden = false
})()
