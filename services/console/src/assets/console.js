// The console works without this file. With it, pages keep themselves fresh, and "/" goes to the search.
'use strict'

const main = document.querySelector('main[data-refresh]')
if (main) {
  const every = Number(main.dataset.refresh) * 1000
  const busy = () =>
    document.hidden ||
    String(getSelection()) !== '' ||
    main.contains(document.activeElement) ||
    main.querySelector('details[open]')
  const refresh = async () => {
    try {
      if (busy()) return
      const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status))
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const scrolled = [...main.querySelectorAll('.scroll')].map((box) => box.scrollLeft)
      main.replaceChildren(...fresh.querySelector('main').childNodes)
      main.querySelectorAll('.scroll').forEach((box, index) => (box.scrollLeft = scrolled[index] ?? 0))
      const state = document.querySelector('.state')
      const next = fresh.querySelector('.state')
      if (state && next) state.replaceWith(next)
      document.body.classList.remove('stale')
    } catch {
      // What is shown may be old: say so rather than look alive.
      document.body.classList.add('stale')
    } finally {
      setTimeout(refresh, every)
    }
  }
  setTimeout(refresh, every)
}

addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.matches('input, textarea, select')
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  document.querySelector('#url')?.focus()
})

document.addEventListener('submit', (event) => {
  const question = event.target instanceof Element ? event.target.getAttribute('data-confirm') : null
  if (question && !confirm(question)) event.preventDefault()
})
