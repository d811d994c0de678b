import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { ApiContext } from './context.ts'
import { Problem } from './problems.ts'

/**
 * Lets through who has the operator token. Where none is set, only who sits at this machine: the API then listens here
 * alone, and a browser that was led here under another name is turned away.
 */
export function requireOperator(request: FastifyRequest, { operatorToken, local }: ApiContext): void {
  if (operatorToken === null) {
    if (local && isLocalHost(request.hostname)) return
    throw new Problem('unauthorized', 'this is for operators, and no OPERATOR_TOKEN is set here')
  }
  const given = Buffer.from((request.headers.authorization ?? '').replace(/^Bearer +/i, ''))
  const wanted = Buffer.from(operatorToken)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new Problem('unauthorized', 'this is for operators')
}

/** Whether it is an operator who asks. */
export function isOperator(request: FastifyRequest, context: ApiContext): boolean {
  try {
    requireOperator(request, context)
    return true
  } catch {
    return false
  }
}

/** A name or address of this machine itself. */
export const isLocalHost = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
