import { createHash } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import type { ApiContext } from './context.ts'
import { Problem } from './problems.ts'
import { addArticleRoutes } from './routes/articles.ts'
import { addDiffRoutes } from './routes/diff.ts'
import { addCatalogueRoutes } from './routes/catalogue.ts'
import { addChangeRoutes } from './routes/changes.ts'
import { addOperationRoutes } from './routes/operations.ts'
import { addReplayRoutes } from './routes/replay.ts'
import { addRulingRoutes } from './routes/rulings.ts'
import { addSourcingRoutes } from './routes/sourcing.ts'
import { addStatusRoutes } from './routes/status.ts'
import { addStoryRoutes } from './routes/stories.ts'
import { addWebhookRoutes } from './routes/webhooks.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Aborts when the server closes: streams end themselves then. */
    closing: AbortSignal
  }
}

/** The API without its port. */
export function buildApp(context: ApiContext): FastifyInstance {
  const app = Fastify({ logger: false, trustProxy: context.publicUrl !== null, routerOptions: { maxParamLength: 200 } })
  const closing = new AbortController()
  app.decorate('closing', closing.signal)
  app.addHook('preClose', async () => closing.abort())
  for (const add of [
    addArticleRoutes,
    addDiffRoutes,
    addStoryRoutes,
    addRulingRoutes,
    addSourcingRoutes,
    addCatalogueRoutes,
    addChangeRoutes,
    addWebhookRoutes,
    addStatusRoutes,
    addOperationRoutes,
    addReplayRoutes,
  ])
    add(app, context)
  addManners(app, context)
  return app
}

function addManners(app: FastifyInstance, { log }: ApiContext): void {
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('x-content-type-options', 'nosniff')
    void reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    void reply.header('referrer-policy', 'no-referrer')
    void reply.header('access-control-allow-origin', '*')
  })
  // The tag is over what is sent, so that it changes with everything laid over an immutable version.
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload
    const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`
    void reply.header('etag', tag)
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-cache')
    if (!matches(request.headers['if-none-match'], tag)) return payload
    void reply.code(304).removeHeader('content-length')
    return ''
  })
  app.setNotFoundHandler((request) => {
    throw new Problem('not-found', `there is no ${request.method} ${request.url.slice(0, 200)}`)
  })
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error)
    if (problem.code === 'internal')
      log.error({ url: request.url, instance: request.id, error: String((error as Error).stack) }, 'a request failed')
    if (problem.status === 503) void reply.header('retry-after', '5')
    return reply
      .code(problem.status)
      .type('application/problem+json')
      .send(JSON.stringify(problem.toBody(`urn:request:${request.id}`)))
  })
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { statusCode, name, message } = error as { statusCode?: number; name?: string; message?: string }
  if (name === 'StoreError') return new Problem('unavailable', 'the database does not answer')
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Problem('invalid-body', message ?? 'the request cannot be read')
  return new Problem('internal', 'the request could not be answered')
}

function matches(header: string | undefined, tag: string): boolean {
  return header !== undefined && header.split(',').some((part) => ['*', tag, `W/${tag}`].includes(part.trim()))
}
