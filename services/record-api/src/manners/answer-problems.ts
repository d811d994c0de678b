import type { FastifyInstance } from 'fastify'
import type { ApiContext } from '../context.ts'
import { Problem } from '../problems.ts'

/** Every refusal leaves as a problem document, whoever threw it. */
export function addProblems(app: FastifyInstance, { log }: ApiContext, methodsOf: (path: string) => string[]): void {
  app.options('*', async (request, reply) => {
    const methods = methodsOf(pathOf(request.url))
    if (methods.length === 0) throw nothingAt(request.method, request.url)
    return reply.code(204).header('allow', methods.join(', ')).send()
  })
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsOf(pathOf(request.url))
    if (methods.length === 0) throw nothingAt(request.method, request.url)
    void reply.header('allow', methods.join(', '))
    throw new Problem('method-not-allowed', `${request.method} is not for this path; ${methods.join(', ')} are`)
  })
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error)
    if (problem.code === 'internal')
      log.error({ url: request.url, instance: request.id, error: String((error as Error).stack) }, 'a request failed')
    if (problem.status === 503) void reply.header('retry-after', '5')
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="operators"')
    if (problem.link !== null) void reply.header('link', `<${problem.link}>; rel="alternate"`)
    return reply
      .code(problem.status)
      .removeHeader('etag')
      .header('cache-control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(problem.toBody(`urn:request:${request.id}`)))
  })
}

const OUTAGES = new Set(['database-unavailable', 'database-disk-full', 'database-conflict'])

const pathOf = (url: string): string => url.split('?', 1)[0]!

const nothingAt = (method: string, url: string): Problem =>
  new Problem('not-found', `there is no ${method} ${url.slice(0, 200)}`)

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { statusCode, code, message } = error as { statusCode?: number; code?: string; message?: string }
  if (OUTAGES.has(code ?? '')) return new Problem('unavailable', 'the database does not answer')
  if (statusCode === 413) return new Problem('body-too-large', 'the body is larger than this route takes')
  if (statusCode === 415) return new Problem('unsupported-media-type', 'send the body as application/json')
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Problem('invalid-body', message ?? 'the request cannot be read')
  return new Problem('internal', 'the request could not be answered')
}
