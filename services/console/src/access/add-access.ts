import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ConsoleContext } from '../context.ts'
import { html } from '../html/html.ts'
import { renderPage } from '../html/layout.ts'
import { isOurForm, isOurHost } from './hosts.ts'
import { createLoginLimit } from './login-limit.ts'
import { createSessionKeeper, isSame, readCookie, SESSION_COOKIE, type Session } from './session.ts'

declare module 'fastify' {
  interface FastifyRequest {
    session: Session
    /** What forms on the answer carry. */
    csrf: string
  }
}

/** Whoever is not let in, with the page that says why. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Open without a login: what a login page is made of, and what a supervisor asks. */
const OPEN = new Set(['/login', '/livez', '/readyz'])
const isOpen = (path: string): boolean => OPEN.has(path) || path.startsWith('/assets/')
const pathOf = (request: FastifyRequest): string => new URL(request.url, 'http://console').pathname

/** Logins, sessions, and the guard before everything that changes something. */
export function addAccess(app: FastifyInstance, { access, clock }: ConsoleContext): void {
  const { password, publicUrl, readOnly } = access
  const keeper = createSessionKeeper(password)
  const limit = createLoginLimit()
  app.decorateRequest('session')
  app.decorateRequest('csrf', '')

  app.addHook('onRequest', async (request, reply) => {
    if (password === null && !isOurHost(request.headers.host, publicUrl))
      throw new Refusal(
        421,
        'Without a password the console answers on this machine only, under its own name. Set CONSOLE_PASSWORD, or CONSOLE_PUBLIC_URL where a proxy does the login.',
      )
    const now = Date.now()
    let session = keeper.read(readCookie(request.headers.cookie, SESSION_COOKIE), now)
    if (session === null && password !== null && knowsPassword(request, password)) session = begin(request, reply, true)
    if (session === null && password === null) session = begin(request, reply, false)
    if (password !== null && !session?.isKnown && !isOpen(pathOf(request))) {
      if (request.method === 'GET') return reply.redirect(`/login?next=${encodeURIComponent(request.url)}`, 303)
      throw new Refusal(401, 'Log in first.')
    }
    request.session = session ?? begin(request, reply, false)
    request.csrf = keeper.csrfToken(request.session)
    return undefined
  })

  app.addHook('preHandler', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD') return
    const { csrf } = (request.body ?? {}) as { csrf?: unknown }
    const given = typeof csrf === 'string' ? csrf : String(request.headers['x-csrf-token'] ?? '')
    if (!isOurForm(request.headers, publicUrl) || !keeper.isCsrfToken(request.session, given))
      throw new Refusal(403, 'The form is too old, or was not ours. Go back, reload the page, and try again.')
    if (readOnly && pathOf(request) !== '/login' && pathOf(request) !== '/logout')
      throw new Refusal(403, 'The console is read-only.')
  })

  function begin(request: FastifyRequest, reply: FastifyReply, isKnown: boolean): Session {
    const { session, cookie } = keeper.create(isKnown, Date.now())
    const secure = request.protocol === 'https' ? '; Secure' : ''
    void reply.header('set-cookie', `${SESSION_COOKIE}=${cookie}; Path=/; HttpOnly; SameSite=Lax${secure}`)
    return session
  }

  app.get<{ Querystring: { next?: string } }>('/login', async (request, reply) =>
    loginPage(request, reply, request.query.next ?? '/', null),
  )
  app.post<{ Body: { password?: string; next?: string } }>('/login', async (request, reply) => {
    const { password: given = '', next = '/' } = request.body
    const wait = limit.waitMs(clock.elapsed())
    if (wait > 0) {
      void reply.code(429).header('retry-after', String(Math.ceil(wait / 1000)))
      return loginPage(request, reply, next, `Too many wrong passwords. Try again in ${Math.ceil(wait / 1000)} s.`)
    }
    if (password === null || isSame(given, password)) {
      begin(request, reply, true)
      return reply.redirect(isLocalPath(next) ? next : '/', 303)
    }
    limit.failed(clock.elapsed())
    void reply.code(401)
    return loginPage(request, reply, next, 'That is not the password.')
  })
  app.post('/logout', async (_request, reply) => {
    void reply.header('set-cookie', `${SESSION_COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`)
    return reply.redirect('/login', 303)
  })
}

/** A place on this console: `//elsewhere.example` and `/\elsewhere.example` are none. */
const isLocalPath = (path: string): boolean => /^\/(?![/\\])/.test(path) && !/[\u0000-\u001f]/.test(path)

/** `Authorization: Basic` with any user name, or `Bearer`: for curl and for who gathers metrics. */
function knowsPassword({ headers }: FastifyRequest, password: string): boolean {
  const [scheme, value = ''] = (headers.authorization ?? '').split(' ', 2)
  if (scheme?.toLowerCase() === 'bearer') return isSame(value, password)
  if (scheme?.toLowerCase() !== 'basic') return false
  const pair = Buffer.from(value, 'base64').toString('utf8')
  return isSame(pair.slice(pair.indexOf(':') + 1), password)
}

function loginPage(request: FastifyRequest, reply: FastifyReply, next: string, problem: string | null): string {
  void reply.type('text/html; charset=utf-8')
  return renderPage(
    { title: 'Log in', request, bare: true },
    html`<form class="login" method="post" action="/login">
      <h1>Crosswire console</h1>
      ${problem === null ? null : html`<p class="problem" role="alert">${problem}</p>`}
      <input type="hidden" name="csrf" value="${request.csrf}" />
      <input type="hidden" name="next" value="${next}" />
      <label for="password">Password</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required autofocus />
      <button>Log in</button>
    </form>`,
  )
}
