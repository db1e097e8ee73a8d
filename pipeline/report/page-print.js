// Printing from a browser that cannot print what is folded: everything is unfolded before, and folded again after.
;(() => {
  /** @type {HTMLDetailsElement[]} */
  let unfolded = []
  window.addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll('details')].filter((each) => !each.open)
    for (const each of unfolded) each.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const each of unfolded) each.open = false
  })
})()
