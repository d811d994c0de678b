import { load } from 'cheerio'

/** Attributes whose value a browser goes to. */
const ADDRESSES = [
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'xlink:href',
  'poster',
  'background',
  'srcset',
  'ping',
]
/** Elements that the console has no use for: each runs, frames, redirects or restyles something. */
const FOREIGN =
  'iframe, object, embed, base, applet, style, math, template, frame, frameset, portal, animate, set, foreignObject'
/** Our own, by their addresses. */
const OWN_SCRIPTS = new Set(['/assets/console.js'])

/** What in a page could run, or take its reader elsewhere, though we did not put it there. Sentences; none is as it should be. */
export function findActive(html: string): string[] {
  const $ = load(html)
  const found: string[] = []
  $('script').each((_, element) => {
    const { src } = element.attribs
    if (src === undefined || !OWN_SCRIPTS.has(src) || $(element).text() !== '') found.push(`script ${src ?? 'inline'}`)
  })
  $(FOREIGN).each((_, element) => void found.push(`element ${element.tagName}`))
  $('meta[http-equiv]').each((_, element) => void found.push(`meta ${element.attribs['http-equiv']}`))
  $('link').each((_, element) => {
    if (!element.attribs['href']?.startsWith('/')) found.push(`link to ${element.attribs['href']}`)
  })
  $('*').each((_, element) => {
    for (const [name, value] of Object.entries('attribs' in element ? element.attribs : {})) {
      if (name.startsWith('on') || name === 'srcdoc' || name === 'style') found.push(`attribute ${name}=${value}`)
      if (!ADDRESSES.includes(name)) continue
      const scheme = schemeOf(value)
      if (scheme !== null && !['http', 'https'].includes(scheme)) found.push(`address ${value}`)
    }
  })
  return found
}

/** As browsers see it: they drop white space and controls inside and before an address. */
const schemeOf = (address: string): string | null =>
  /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase() ?? null
