import { peekHtml } from './peek-html.ts'
import { NOT_FOUND_HEADINGS, NOT_FOUND_PATHS } from './data/not-found.data.ts'

export interface ArrivedPage {
  /** As asked, and where the redirects led. */
  url: string
  finalUrl: string
  /** In the charset that it was sent in. */
  body: Uint8Array
  /** As the Content-Type header names it. */
  charset: string | null
}

/** A page that is not there although its status says 200; null where it seems to be there. */
export function findSoft404(page: ArrivedPage): 'redirected-home' | 'soft-404' | null {
  if (!URL.canParse(page.url) || !URL.canParse(page.finalUrl)) return null
  const asked = new URL(page.url)
  const reached = new URL(page.finalUrl)
  if (NOT_FOUND_PATHS.test(reached.pathname)) return 'soft-404'
  if (leadsUp(asked, reached)) return 'redirected-home'
  const head = peekHtml(page.body, page.charset)
  const canonical = readCanonical(head)
  if (canonical !== null && URL.canParse(canonical, page.finalUrl)) {
    const own = new URL(canonical, page.finalUrl)
    // Some sites serve their front page for every address that they do not know; it calls itself the front page.
    if (isFront(own.pathname) && !isFront(asked.pathname)) return 'redirected-home'
  }
  return [textOf(head, 'title'), textOf(head, 'h1')].some((text) => NOT_FOUND_HEADINGS.test(text)) ? 'soft-404' : null
}

/** From a page to the front page or to the section above it. */
function leadsUp(asked: URL, reached: URL): boolean {
  if (isFront(asked.pathname) || asked.pathname === reached.pathname) return false
  if (isFront(reached.pathname)) return reached.search === '' || asked.search === reached.search
  const from = segments(asked)
  const to = segments(reached)
  return to.length < from.length && to.every((segment, index) => segment === from[index]) && !/\d/.test(to.at(-1)!)
}

/** The root, or the root of a language edition. */
function isFront(path: string): boolean {
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?)?\/?(?:index\.\w{2,5})?$/i.test(path)
}

function segments(url: URL): string[] {
  return url.pathname.split('/').filter((segment) => segment !== '')
}

function readCanonical(head: string): string | null {
  for (const [tag] of head.matchAll(/<link\s[^<>]{1,600}>/gi))
    if (/\srel\s{0,3}=\s{0,3}["']?canonical\b/i.test(tag))
      return /\shref\s{0,3}=\s{0,3}["']?([^"'\s>]{1,500})/i.exec(tag)?.[1] ?? null
  return null
}

/** The text of the first element of a name, short as headings are. */
function textOf(head: string, name: 'title' | 'h1'): string {
  const open = new RegExp(`<${name}\\b[^<>]{0,300}>`, 'i').exec(head)
  if (!open) return ''
  const start = open.index + open[0].length
  const end = head.toLowerCase().indexOf(`</${name}`, start)
  return head
    .slice(start, end < 0 ? start + 300 : Math.min(end, start + 300))
    .replace(/<[^<>]{0,300}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
