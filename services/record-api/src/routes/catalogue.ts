import { CitationPage, Entity, EntityPage, FeedPage, PublisherPage } from '@crosswire/record'
import { findEntities, getEntity, listCitations, listFeeds, listPublishers } from '@crosswire/store'
import { Problem } from '../problems.ts'
import { nextUrl, readCursor, writeCursor } from '../queries/paging.ts'
import { CURSOR, LIMIT, parameter } from '../queries/parameters.ts'
import { defineRoute, type Route } from '../route.ts'

/** Who publishes, who is cited, and what is named. */
export const catalogueRoutes: Route[] = [
  defineRoute(
    {
      method: 'GET',
      path: '/v1/citations',
      tag: 'citations',
      about: 'Who cites whom, over all articles',
      query: {
        cites: parameter.text
          .optional()
          .meta({ description: 'A publisher, the id of an entity, or a canonical name.', example: 'tass' }),
        publisher: parameter.slug.optional().meta({ description: 'Who cites.' }),
        ...LIMIT(1_000, 200),
        ...CURSOR,
      },
      answers: { 200: { about: 'A page of edges.', schema: CitationPage } },
      problems: ['invalid-parameter', 'cursor-invalid'],
    },
    async ({ context, query, url }) => {
      const { cursor, limit, ...filters } = query
      const page = await listCitations(context.db, filters, readCursor(filters, cursor)?.[0] ?? null, limit)
      return { items: page.items, next: nextUrl(url, page.next && writeCursor(filters, [page.next, ''])) }
    },
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/publishers',
      tag: 'catalogue',
      about: 'Whose pages are read',
      answers: { 200: { about: 'All of them.', schema: PublisherPage } },
    },
    async ({ context }) => {
      const rows = await listPublishers(context.db)
      return { items: rows.map(({ record, active, articles }) => ({ ...record, active, articles })), next: null }
    },
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/feeds',
      tag: 'catalogue',
      about: 'The feeds that are polled, with their health',
      query: { publisher: parameter.slug.optional() },
      answers: { 200: { about: 'All of them.', schema: FeedPage } },
      problems: ['invalid-parameter'],
    },
    async ({ context, query }) => {
      const rows = await listFeeds(context.db, query.publisher)
      const now = context.clock.now().getTime()
      const items = rows.map(({ schedule, ...feed }) => ({ ...feed, health: context.judgeFeed(schedule, now) }))
      return { items, next: null }
    },
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/entities',
      tag: 'catalogue',
      about: 'People, places and organisations by the beginning of a name',
      query: { name: parameter.text.meta({ description: 'In any language.', example: 'Galuzin' }), ...LIMIT(100, 20) },
      answers: { 200: { about: 'Those in most articles first.', schema: EntityPage } },
      problems: ['invalid-parameter'],
    },
    async ({ context, query }) => ({ items: await findEntities(context.db, query.name, query.limit), next: null }),
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/entities/{id}',
      tag: 'catalogue',
      about: 'One person, place, organisation or happening',
      answers: { 200: { about: 'The entity.', schema: Entity } },
      problems: ['not-found'],
    },
    async ({ context, id }) => {
      const entity = await getEntity(context.db, id)
      if (entity === null) throw new Problem('not-found', `there is no entity ${id}`)
      return entity
    },
  ),
]
