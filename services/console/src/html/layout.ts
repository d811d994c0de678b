import type { FastifyRequest } from 'fastify'
import { formatTime } from './format.ts'
import { html, type Html } from './html.ts'

export interface PageFrame {
  title: string
  request: FastifyRequest
  /** Without the navigation: for who is not in yet. */
  bare?: boolean
  /** The page keeps itself fresh, every so many seconds. */
  refreshSeconds?: number
  /** Shown at the head: what an action came to. */
  notice?: string | undefined
  mode?: string
  readOnly?: boolean
  now?: Date
  hasLogin?: boolean
}

const PLACES = [
  ['/', 'Overview'],
  ['/publishers', 'Publishers'],
  ['/quarantine', 'Quarantine'],
  ['/stories', 'Stories'],
  ['/queues/', 'Queues'],
  ['/runbooks', 'Runbooks'],
] as const

/** A whole page. */
export function renderPage(frame: PageFrame, main: Html): string {
  const { title, request, bare = false, refreshSeconds, notice } = frame
  const path = new URL(request.url, 'http://console').pathname
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} · Crosswire</title>
        <link rel="stylesheet" href="/assets/console.css" />
        <link rel="icon" href="/assets/icon.svg" />
        <script src="/assets/console.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to content</a>
        ${bare ? null : header(frame, path)}
        <main id="main" ${refreshSeconds === undefined ? null : html`data-refresh="${refreshSeconds}"`}>
          ${notice === undefined ? null : html`<p class="notice" role="status">${notice}</p>`} ${main}
        </main>
      </body>
    </html>`
  return page.text
}

const header = ({ mode, readOnly, now, hasLogin, request }: PageFrame, path: string): Html =>
  html`<header class="top">
    <nav aria-label="Console">
      <strong class="brand">Crosswire</strong>
      ${PLACES.map(
        ([href, name]) => html`<a href="${href}" ${isHere(path, href) ? html`aria-current="page"` : null}>${name}</a>`,
      )}
    </nav>
    <form class="search" action="/why" role="search">
      <label class="hidden" for="url">Why is this URL missing?</label>
      <input id="url" name="url" type="search" placeholder="Why is this URL missing?  (press /)" autocomplete="off" />
    </form>
    <p class="state">
      ${mode === undefined ? null : html`<span class="tag">${mode}</span>`}
      ${readOnly === true ? html`<span class="tag">read-only</span>` : null}
      ${now === undefined ? null : html`<time>${formatTime(now)}</time>`}
      ${
        hasLogin === true
          ? html`<form class="inline" method="post" action="/logout">
              <input type="hidden" name="csrf" value="${request.csrf}" /><button class="quiet">Log out</button>
            </form>`
          : null
      }
    </p>
  </header>`

const isHere = (path: string, href: string): boolean =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
