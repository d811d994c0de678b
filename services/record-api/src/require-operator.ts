import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { ApiContext } from './context.ts'
import { Problem } from './problems.ts'

/** Lets through who has the operator token; everybody, where none is set (the API then listens on loopback only). */
export function requireOperator(request: FastifyRequest, { operatorToken }: ApiContext): void {
  if (operatorToken === null) return
  const given = Buffer.from((request.headers.authorization ?? '').replace(/^Bearer +/i, ''))
  const wanted = Buffer.from(operatorToken)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new Problem('unauthorized', 'this is for operators')
}
