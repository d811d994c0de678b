import type { FastifyInstance } from 'fastify'
import { originOf, urlOf, type ApiContext } from './context.ts'
import { readBody, readId, readQuery } from './queries/parameters.ts'
import { requireOperator } from './require-operator.ts'
import type { Route } from './route.ts'

/** Puts routes on the server. Whatever a route asks of a request is checked here, before its handler sees it. */
export function addRoutes(app: FastifyInstance, routes: readonly Route[], context: ApiContext): void {
  for (const route of routes) {
    const { method, path, operator = false, stream = false, deprecated, query = {}, body } = route
    app.route<{ Params: Record<string, string> }>({
      method,
      url: toPattern(path),
      exposeHeadRoute: method === 'GET' && !stream,
      onRequest: async (request, reply) => {
        if (deprecated) {
          void reply.header('deprecation', `@${Math.floor(deprecated.since.getTime() / 1000)}`)
          void reply.header('sunset', deprecated.gone.toUTCString())
        }
        if (!operator) return
        requireOperator(request, context)
        // An operator's view is nobody else's to keep.
        void reply.header('cache-control', 'private, no-store')
      },
      handler: (request, reply) =>
        route.handle({
          context,
          request,
          reply,
          id: path.includes('{id}') ? readId(request.params['id'] ?? '') : '',
          params: request.params,
          query: readQuery(query, request.query),
          body: body ? readBody(body, request.body) : undefined,
          origin: originOf(request, context),
          url: urlOf(request, context),
        }),
    })
  }
}

const toPattern = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')

/** The methods that a path has, where it has any: what `Allow` names. */
export function createMethodLookup(routes: readonly Route[]): (path: string) => string[] {
  const patterns = routes.map(({ method, path, stream }) => ({
    pattern: new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}$`),
    methods: method === 'GET' && stream !== true ? ['GET', 'HEAD'] : [method],
  }))
  return (path) => {
    const found = patterns.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods)
    return found.length === 0 ? [] : [...new Set([...found, 'OPTIONS'])]
  }
}
