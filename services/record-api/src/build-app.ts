import Fastify, { type FastifyInstance } from 'fastify'
import { addRoutes, createMethodLookup } from './add-routes.ts'
import type { ApiContext } from './context.ts'
import { addProblems } from './manners/answer-problems.ts'
import { addFinish } from './manners/finish-answer.ts'
import { addHeaders } from './manners/headers.ts'
import { addRateLimit } from './manners/rate-limit.ts'
import { ROUTES } from './routes/index.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Aborts when the server closes: streams end themselves then. */
    closing: AbortSignal
  }
}

/** Nothing that is asked of the API needs more. */
const BODY_BYTES = 64 * 1_024

/** The API without its port. */
export function buildApp(context: ApiContext): FastifyInstance {
  const app = Fastify({
    logger: false,
    trustProxy: context.publicUrl !== null,
    bodyLimit: BODY_BYTES,
    routerOptions: { maxParamLength: 200 },
  })
  const closing = new AbortController()
  app.decorate('closing', closing.signal)
  app.addHook('preClose', async () => closing.abort())
  addHeaders(app, context)
  addRateLimit(app, context)
  addFinish(app)
  addProblems(app, context, createMethodLookup(ROUTES))
  addRoutes(app, ROUTES, context)
  return app
}
