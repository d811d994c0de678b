const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/i

/** Whether a name or address is this machine alone. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host)

/** The name in a Host header, without its port. */
export const hostName = (header: string): string => header.replace(/:\d+$/, '')

/**
 * Whether a request meant this console: a page elsewhere can make a browser send requests here under a name of its own
 * (DNS rebinding), and without a login nothing else would stop it.
 */
export function isOurHost(header: string | undefined, publicUrl: string | null): boolean {
  if (header === undefined) return false
  if (publicUrl !== null && header.toLowerCase() === new URL(publicUrl).host) return true
  return isLoopback(hostName(header))
}

/** Whether a form was sent by a page of ours, as far as the browser says. */
export function isOurForm(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  publicUrl: string | null,
): boolean {
  const site = headers['sec-fetch-site']
  if (typeof site === 'string') return site === 'same-origin' || site === 'none'
  const { origin } = headers
  if (origin === undefined) return true
  if (typeof origin !== 'string' || !URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return host === headers['host'] || (publicUrl !== null && host === new URL(publicUrl).host)
}
