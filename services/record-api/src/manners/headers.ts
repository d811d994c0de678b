import type { FastifyInstance } from 'fastify'
import type { ApiContext } from '../context.ts'

const EXPOSED = [
  ...['etag', 'location', 'link', 'retry-after', 'ratelimit', 'ratelimit-policy', 'deprecation', 'sunset'],
  'crosswire-position',
].join(', ')

/**
 * Headers of every answer. Any page may read the API, as its answers hold nothing that is not for everybody; a page may
 * write only with an operator's token, which no browser sends by itself.
 */
export function addHeaders(app: FastifyInstance, { operatorToken }: ApiContext): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-content-type-options', 'nosniff')
    void reply.header(
      'content-security-policy',
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    )
    void reply.header('referrer-policy', 'no-referrer')
    void reply.header('cross-origin-resource-policy', 'cross-origin')
    void reply.header('access-control-allow-origin', '*')
    void reply.header('access-control-expose-headers', EXPOSED)
    if (request.method !== 'OPTIONS') return
    const writes = operatorToken === null ? '' : ', POST, PATCH, DELETE'
    void reply.header('access-control-allow-methods', `GET, HEAD, OPTIONS${writes}`)
    void reply.header(
      'access-control-allow-headers',
      'accept, authorization, content-type, if-none-match, last-event-id',
    )
    void reply.header('access-control-max-age', '86400')
  })
}
