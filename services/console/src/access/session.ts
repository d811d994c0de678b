import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const SESSION_HOURS = 12
export const SESSION_COOKIE = 'crosswire_console'

export interface Session {
  id: string
  /** Milliseconds since 1970. */
  expires: number
  /** Came in with the password. */
  isKnown: boolean
}

/** Gives out sessions and knows its own again: signed, so that nothing is stored and any console of one password agrees. */
export interface SessionKeeper {
  create: (isKnown: boolean, now: number) => { session: Session; cookie: string }
  read: (cookie: string | undefined, now: number) => Session | null
  /** The token that a session's forms carry. */
  csrfToken: (session: Session) => string
  isCsrfToken: (session: Session, token: string) => boolean
}

/** Equal in constant time, whatever the lengths. */
export function isSame(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}

/** `secret` is the password; without one the keeper's sessions end with its process. */
export function createSessionKeeper(secret: string | null): SessionKeeper {
  const key = createHmac('sha256', secret ?? randomBytes(32))
    .update('crosswire console')
    .digest()
  const sign = (text: string): string => createHmac('sha256', key).update(text).digest('base64url')
  const csrfToken = ({ id }: Session): string => sign(`csrf ${id}`)
  return {
    create(isKnown, now) {
      const session = { id: randomBytes(16).toString('base64url'), expires: now + SESSION_HOURS * 3_600_000, isKnown }
      const text = `${session.id}.${session.expires}.${isKnown ? 'known' : 'guest'}`
      return { session, cookie: `${text}.${sign(text)}` }
    },
    read(cookie, now) {
      const [id, expires, kind, mac] = (cookie ?? '').split('.')
      if (!id || !expires || !kind || !mac || !isSame(mac, sign(`${id}.${expires}.${kind}`))) return null
      return Number(expires) < now ? null : { id, expires: Number(expires), isKnown: kind === 'known' }
    },
    csrfToken,
    isCsrfToken: (session, token) => isSame(token, csrfToken(session)),
  }
}

/** A cookie's value among those that a browser sent. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2)
    if (key === name) return value
  }
  return undefined
}
