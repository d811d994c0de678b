import { cleanUrl } from './url.ts'

/**
 * The ways in which one page's address may have been written down: as given, cleaned of tracking and fragment, with and
 * without the last slash, `www.` and encryption. The address as given comes first; what is no address comes back alone.
 */
export function spellUrl(text: string): string[] {
  const given = text.trim()
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `https://${given}`
  if (!URL.canParse(whole)) return [given]
  const { href } = new URL(whole)
  const bases = [given, href, cleanUrl(href) ?? href]
  const spelled = bases.flatMap(withSlash).flatMap(withWww).flatMap(withScheme)
  return [...new Set([...bases, ...spelled])].filter((url) => url === given || URL.canParse(url))
}

const withSlash = (url: string): string[] =>
  /[?#]/.test(url) ? [url] : [url, url.endsWith('/') ? url.slice(0, -1) : `${url}/`]
const withWww = (url: string): string[] => [
  url,
  /:\/\/www\./i.test(url) ? url.replace(/:\/\/www\./i, '://') : url.replace('://', '://www.'),
]
const withScheme = (url: string): string[] => [
  url,
  url.startsWith('https:') ? url.replace('https:', 'http:') : url.replace(/^http:/, 'https:'),
]
