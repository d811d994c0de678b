/**
 * HTML without its comments. One that is never closed ends with the next bracket, so that it does not swallow what
 * follows, and a `<!` that begins nothing HTML knows is text.
 */
export function stripComments(html: string): string {
  if (!html.includes('<!')) return html
  let clean = ''
  let position = 0
  let neverCloses = false
  for (;;) {
    const open = html.indexOf('<!', position)
    if (open < 0) return clean + html.slice(position)
    clean += html.slice(position, open)
    if (html.startsWith('<!--', open)) {
      const close: number = neverCloses ? -1 : html.indexOf('-->', open + 2)
      neverCloses = close < 0
      const bracket = close < 0 ? html.indexOf('>', open) : -1
      position = close >= 0 ? close + 3 : bracket < 0 ? html.length : bracket + 1
    } else {
      const isMarkup = /[a-z[]/i.test(html.charAt(open + 2))
      clean += isMarkup ? '<!' : '&lt;!'
      position = open + 2
    }
  }
}
