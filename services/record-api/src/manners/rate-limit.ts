import type { FastifyInstance } from 'fastify'
import type { ApiContext } from '../context.ts'
import { Problem } from '../problems.ts'
import { isOperator } from '../require-operator.ts'

const WINDOW_S = 60

/**
 * So many requests a minute from one address, told in every answer in the headers of the IETF's draft
 * (draft-ietf-httpapi-ratelimit-headers-11: still a draft). Operators with a token are not counted.
 */
export function addRateLimit(app: FastifyInstance, context: ApiContext): void {
  const { rateLimit } = context
  if (rateLimit === null) return
  let counts = new Map<string, number>()
  let windowEnds = 0
  app.addHook('onRequest', async (request, reply) => {
    const now = performance.now()
    if (now >= windowEnds) {
      counts = new Map()
      windowEnds = now + WINDOW_S * 1_000
    }
    if (context.operatorToken !== null && isOperator(request, context)) return
    const count = (counts.get(request.ip) ?? 0) + 1
    counts.set(request.ip, count)
    const resetS = Math.ceil((windowEnds - now) / 1_000)
    void reply.header('ratelimit-policy', `"default";q=${rateLimit};w=${WINDOW_S}`)
    void reply.header('ratelimit', `"default";r=${Math.max(0, rateLimit - count)};t=${resetS}`)
    if (count <= rateLimit) return
    void reply.header('retry-after', String(resetS))
    throw new Problem('too-many-requests', `more than ${rateLimit} requests a minute; go on in ${resetS} s`)
  })
}
