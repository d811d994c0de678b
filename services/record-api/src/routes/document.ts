import { buildOpenApi } from '../open-api/build-open-api.ts'
import { defineRoute, type Route } from '../route.ts'

/** The document of the API, made of its routes, itself included. */
export function documentRoutes(described: readonly Route[]): Route[] {
  const own = ['/v1/openapi.json', '/openapi.json'].map((path) =>
    defineRoute(
      {
        method: 'GET',
        path,
        tag: 'about',
        about: 'This document: OpenAPI 3.1',
        answers: { 200: { about: 'The document.', types: ['application/json'] } },
      },
      async ({ reply, origin }) => {
        void reply.type('application/json').header('cache-control', 'public, max-age=3600')
        return JSON.stringify({ ...document, servers: [{ url: origin }] })
      },
    ),
  )
  const document = buildOpenApi([...described, ...own])
  return own
}
