import { toChangeEvent, toSequence } from '@crosswire/formats'
import { ChangePage } from '@crosswire/record'
import { assertPosition, ONLY_TYPES, PositionParameter } from '../queries/log-position.ts'
import { LIMIT, parameter } from '../queries/parameters.ts'
import { defineRoute, type Route } from '../route.ts'
import { goneSignal, streamChanges } from '../stream-changes.ts'

const LONGEST_WAIT_S = 60

/** The change log: pages, a long poll, and a stream of server-sent events. */
export const changeRoutes: Route[] = [
  defineRoute(
    {
      method: 'GET',
      path: '/v1/changes',
      tag: 'changes',
      about: 'What happened to records after a position of the log, in order, nothing left out',
      notes:
        'Keep `cursor` and ask again from there. At least once, in order: apply a line whose position you have already seen as if it were new, or skip it. With `wait` the answer comes when there is something, or after that many seconds.',
      query: {
        after: PositionParameter,
        types: ONLY_TYPES,
        ...LIMIT(1_000, 200),
        wait: parameter.count.optional().meta({ description: `Seconds, at most ${LONGEST_WAIT_S}.`, example: 30 }),
      },
      answers: { 200: { about: 'A page of the log.', schema: ChangePage } },
      problems: ['invalid-parameter', 'cursor-in-future', 'cursor-expired'],
    },
    async ({ context, query, request, reply, origin }) => {
      const { after, types, limit, wait } = query
      await assertPosition(context, after, origin)
      let page = await context.changes.read({ after, types, limit })
      if (wait !== undefined && page.rows.length === 0) {
        const ended = AbortSignal.any([goneSignal(reply), request.server.closing])
        const until = performance.now() + Math.min(wait, LONGEST_WAIT_S) * 1_000
        while (page.rows.length === 0 && !ended.aborted) {
          const grown = await context.changes.waitPast(page.position, until - performance.now(), ended)
          if (!grown) break
          page = await context.changes.read({ after: page.position, types, limit })
        }
      }
      const cursor = toSequence(page.position)
      const next = new URL('/v1/changes', origin)
      next.searchParams.set('after', cursor)
      if (types) next.searchParams.set('types', types.join(','))
      next.searchParams.set('limit', String(limit))
      return { items: page.rows.map((row) => toChangeEvent(row, origin)), next: next.href, cursor }
    },
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/changes/stream',
      tag: 'changes',
      about: 'The same as server-sent events, as it happens',
      notes:
        '`id` is the position, `event` the type (`article.revised`), `data` the change. `Last-Event-ID` wins over `after`, so that a browser goes on where it was cut off. A comment comes every 15 s. A reader that does not keep up is let go with an event `problem`, code `consumer-too-slow`.',
      query: { after: PositionParameter, types: ONLY_TYPES },
      answers: { 200: { about: 'A stream that does not end.', types: ['text/event-stream'] } },
      problems: ['invalid-parameter', 'cursor-in-future', 'cursor-expired'],
      stream: true,
    },
    async ({ context, query, request, reply, origin }) => {
      const header = request.headers['last-event-id']
      const after = typeof header === 'string' && /^\d{1,20}$/.test(header) ? Number(header) : query.after
      await assertPosition(context, after, origin)
      await streamChanges(context, { request, reply, origin, after, types: query.types })
    },
  ),
]
