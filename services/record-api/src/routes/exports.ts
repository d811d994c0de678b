import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { toSequence } from '@crosswire/formats'
import { EXPORT_SCHEMA_VERSION, ExportManifest } from '@crosswire/record'
import { readLogBounds } from '@crosswire/store'
import { readArticles, readStories, toLines } from '../export/read-records.ts'
import { acceptsGzip } from '../manners/finish-answer.ts'
import { ARTICLE_FILTERS, toFilter } from '../queries/article-query.ts'
import { readPositionHeader } from '../queries/position-header.ts'
import { defineRoute, type Call, type Route } from '../route.ts'

const NDJSON_TYPE = 'application/x-ndjson'
const FILES = ['articles.ndjson', 'stories.ndjson'] as const
const NOTES =
  'Made while it is sent: one record a line. The header `Crosswire-Position` says where the log stood when it began; read the changes after it, and apply them over what is here. An answer that breaks off is not whole: start again.'
const OWN = { method: 'GET', tag: 'exports', notes: NOTES, stream: true } as const

/** Everything, for who keeps a mirror. */
export const exportRoutes: Route[] = [
  defineRoute(
    {
      method: 'GET',
      path: '/v1/exports',
      tag: 'exports',
      about: 'What to read, and from where on to read the log, to have everything',
      answers: { 200: { about: 'The manifest.', schema: ExportManifest } },
    },
    async ({ context, origin }) => ({
      schemaVersion: EXPORT_SCHEMA_VERSION,
      asOf: toSequence((await readLogBounds(context.db)).last),
      files: FILES.map((name) => ({
        name,
        url: `${origin}/v1/exports/${name}`,
        rows: null,
        bytes: null,
        sha256: null,
      })),
    }),
  ),

  defineRoute(
    {
      ...OWN,
      path: `/v1/exports/${FILES[0]}`,
      about: 'Every article by its newest version, or those that filters let through',
      query: ARTICLE_FILTERS,
      answers: { 200: { about: 'Articles, one a line.', types: [NDJSON_TYPE] } },
      problems: ['invalid-parameter'],
    },
    async (call) => stream(call, toLines(readArticles(call.context.db, toFilter(call.query)))),
  ),

  defineRoute(
    {
      ...OWN,
      path: `/v1/exports/${FILES[1]}`,
      about: 'Every story that was not merged into another',
      answers: { 200: { about: 'Stories, one a line.', types: [NDJSON_TYPE] } },
    },
    async (call) => stream(call, toLines(readStories(call.context.db))),
  ),
]

/** Sends lines as they are read, no faster than they are taken. */
async function stream({ context, request, reply }: Call<unknown, unknown>, lines: AsyncIterable<string>) {
  await readPositionHeader(context, reply)
  void reply.type(NDJSON_TYPE).header('cache-control', 'no-store').header('vary', 'accept-encoding')
  const source = Readable.from(lines)
  if (!acceptsGzip(request.headers['accept-encoding'])) return source
  void reply.header('content-encoding', 'gzip')
  // Whoever goes away ends the reading of the database too; what breaks is told by the answer that breaks off.
  return pipeline(source, createGzip(), () => undefined)
}
