import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { ApiContext } from './context.ts'
import type { ProblemCode } from './problems.ts'

/** A good answer, as the OpenAPI document tells of it. */
export interface Answer {
  about: string
  /** Of a JSON body; a schema with an id becomes a component. */
  schema?: z.ZodType
  /** Media types; those beside JSON are described by their own standards. Default `application/json`. */
  types?: readonly string[]
}

/** What a handler works with: everything that was asked, read and checked. */
export interface Call<Query, Body> {
  context: ApiContext
  request: FastifyRequest
  reply: FastifyReply
  query: Query
  body: Body
  /** The `{id}` of the path, a UUID in lower case; anything else is answered with 404 before. */
  id: string
  /** Other parts of the path, as they stand there. */
  params: Readonly<Record<string, string>>
  /** Of the API, as the world reaches it. */
  origin: string
  /** What was asked, whole. */
  url: URL
}

export type Tag =
  'articles' | 'stories' | 'citations' | 'catalogue' | 'changes' | 'webhooks' | 'exports' | 'about' | 'operations'

/** One route: what it takes, what it gives, how it says no. The OpenAPI document is made of these. */
export interface RouteSpec<Shape extends z.ZodRawShape = z.ZodRawShape, Body extends z.ZodType = z.ZodType> {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** As OpenAPI writes it: `/v1/articles/{id}`. */
  path: string
  tag: Tag
  /** One line. */
  about: string
  /** More than one line, in Markdown. */
  notes?: string
  query?: Shape
  body?: Body
  answers: Readonly<Record<number, Answer>>
  /** Beside those that every route may give. */
  problems?: readonly ProblemCode[]
  /** For operators: asks for their token. */
  operator?: boolean
  /** Answers piece by piece and never ends: HEAD is not offered. */
  stream?: boolean
  /** What is going away: RFC 9745 and RFC 8594. */
  deprecated?: { since: Date; gone: Date; instead: string }
}

export interface Route extends RouteSpec {
  handle: (call: Call<unknown, unknown>) => Promise<unknown>
}

/** Pairs a route with its handler, which gets what the route's schemas make of the request. */
export function defineRoute<Shape extends z.ZodRawShape, Body extends z.ZodType = z.ZodUndefined>(
  spec: RouteSpec<Shape, Body>,
  handle: (call: Call<z.output<z.ZodObject<Shape>>, z.output<Body>>) => Promise<unknown>,
): Route {
  return { ...spec, handle: handle as Route['handle'] }
}
