// The cards' buttons in a reader's browser: a figure's address, its lines in Markdown, its row for a spreadsheet.
;(() => {
  /** Where the browser keeps the clipboard from a page, the old way. @param {string} text */
  const copyByHand = (text) => {
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    const done = document.execCommand('copy')
    area.remove()
    return done
  }

  /** @param {string} text */
  const copy = async (text) => {
    if (!window.isSecureContext) return copyByHand(text)
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      return copyByHand(text)
    }
  }

  /** @param {Element} card */
  const permalink = (card) => {
    const address = new URL(location.href)
    address.search = ''
    address.hash = `#${encodeURIComponent(card.id)}`
    return address.href
  }

  const said = document.createElement('p')
  said.className = 'skip'
  said.setAttribute('role', 'status')
  document.querySelector('main')?.append(said)

  /** @param {HTMLElement} card @param {string} name @param {() => string} text */
  const buttonOf = (card, name, text) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = name
    button.setAttribute('aria-label', `Copy ${name} of ${card.id}`)
    button.addEventListener('click', async () => {
      const done = await copy(text())
      button.textContent = done ? 'copied' : 'not allowed'
      said.textContent = done ? `${name} of ${card.id} copied` : 'The browser allows no copying'
      setTimeout(() => {
        button.textContent = name
      }, 2000)
    })
    return button
  }

  for (const card of document.querySelectorAll('.card')) {
    if (!(card instanceof HTMLElement)) continue
    const group = document.createElement('span')
    group.className = 'copy'
    group.append(
      buttonOf(card, 'link', () => permalink(card)),
      buttonOf(card, 'Markdown', () => card.dataset.markdown ?? ''),
      buttonOf(card, 'CSV row', () => card.dataset.row ?? ''),
    )
    card.querySelector('.card-head')?.append(group)
  }
})()
