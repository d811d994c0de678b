import Fastify, { type FastifyInstance } from 'fastify'
import { addAccess, Refusal } from './access/add-access.ts'
import { ASSETS } from './assets/read-assets.ts'
import type { ConsoleContext, Pages } from './context.ts'
import { html } from './html/html.ts'
import { renderPage } from './html/layout.ts'
import { addArticle } from './pages/article.ts'
import { addArticleDiff } from './pages/article-diff.ts'
import { addCaptures } from './pages/captures.ts'
import { addMetrics } from './pages/metrics.ts'
import { addOverview } from './pages/overview.ts'
import { addQueueBoard } from './pages/queue-board.ts'
import { addPublishers } from './pages/publishers.ts'
import { addQuarantine } from './pages/quarantine.ts'
import { addQuarantineActions } from './pages/quarantine-actions.ts'
import { addQuarantineItem } from './pages/quarantine-item.ts'
import { addRunbooks } from './pages/runbooks.ts'
import { addStories } from './pages/stories.ts'
import { addStory } from './pages/story.ts'
import { addStoryRulings } from './pages/story-rulings.ts'
import { addWhy } from './pages/why.ts'

const PAGES: readonly Pages[] = [
  addOverview,
  addPublishers,
  addQuarantine,
  addQuarantineActions,
  addQuarantineItem,
  addWhy,
  addArticle,
  addArticleDiff,
  addCaptures,
  addStories,
  addStory,
  addStoryRulings,
  addRunbooks,
  addMetrics,
  addQueueBoard,
]

/** Nothing is loaded from elsewhere, nothing runs but our own script, and nobody frames the page. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The console without its port. */
export function buildApp(context: ConsoleContext): FastifyInstance {
  const { publicUrl } = context.access
  const app = Fastify({ logger: false, trustProxy: publicUrl !== null, bodyLimit: 262_144 })
  // Pages of one console differ by who looks on and when: nothing is kept anywhere.
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    // No text of the database holds one, so nothing can be found by it.
    if (/%00/.test(request.url)) throw new Refusal(400, 'An address holds no NUL.')
  })
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, readForm((body as string).replaceAll('%00', '')))
  })
  addErrors(app, context)
  addAccess(app, context)
  app.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
    const asset = ASSETS.get(request.params.name)
    if (!asset) throw new Refusal(404, 'There is nothing here.')
    void reply.headers({ etag: asset.etag, 'cache-control': 'no-cache' }).type(asset.type)
    return request.headers['if-none-match'] === asset.etag ? reply.code(304).send() : asset.body
  })
  app.get('/livez', async () => ({ status: 'ok' }))
  app.get('/readyz', async () => {
    await context.db.query('SELECT 1 AS one')
    return { status: 'ok' }
  })
  for (const add of PAGES) add(app, context)
  return app
}

/** Fields by name; a name that stands several times, as ticked boxes do, has a list. */
function readForm(body: string): Record<string, string | string[]> {
  const fields = new URLSearchParams(body)
  return Object.fromEntries(
    [...new Set(fields.keys())].map((name) => {
      const values = fields.getAll(name)
      return [name, values.length === 1 ? values[0]! : values]
    }),
  )
}

function addErrors(app: FastifyInstance, { log }: ConsoleContext): void {
  app.setNotFoundHandler(() => {
    throw new Refusal(404, 'There is nothing here.')
  })
  app.setErrorHandler((error, request, reply) => {
    const { status, title, text } = explain(error)
    if (status >= 500)
      log.error({ url: request.url, error: String((error as Error).stack) }, 'a page of the console failed')
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(
        renderPage(
          { title, request, bare: true },
          html`<h1>${title}</h1>
            <p>${text}</p>
            <p><a href="/">Overview</a></p>`,
        ),
      )
  })
}

function explain(error: unknown): { status: number; title: string; text: string } {
  if (error instanceof Refusal) return { status: error.status, title: 'Not here', text: error.message }
  const { name, message, code, action, statusCode } = error as Error & {
    code?: string
    action?: string
    statusCode?: number
  }
  if (name === 'StoreError')
    return { status: 503, title: 'The database does not answer', text: `${code ?? ''}: ${message}. ${action ?? ''}` }
  if (statusCode !== undefined && statusCode < 500)
    return { status: statusCode, title: 'That cannot be read', text: message }
  return { status: 500, title: 'The page broke', text: 'The reason stands in the log of the console.' }
}
