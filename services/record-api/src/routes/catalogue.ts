import { findEntities, getEntity, listCitations, listFeeds, listPublishers } from '@crosswire/store'
import { z } from 'zod'
import { urlOf, type Routes } from '../context.ts'
import { nextUrl, readCursor, writeCursor } from '../paging.ts'
import { parameter, readId, readQuery } from '../parameters.ts'
import { Problem } from '../problems.ts'

/** Who publishes, who is cited, and what is named. */
export const addCatalogueRoutes: Routes = (app, context) => {
  app.get('/v1/citations', async (request) => {
    const { cursor, limit, ...filters } = readQuery(
      {
        cites: parameter.text.optional(),
        publisher: parameter.slug.optional(),
        limit: parameter.limit(1_000, 200),
        cursor: z.string().optional(),
      },
      request.query,
    )
    const page = await listCitations(context.db, filters, readCursor(filters, cursor)?.[0] ?? null, limit)
    return {
      items: page.items,
      next: nextUrl(urlOf(request, context), page.next && writeCursor(filters, [page.next, ''])),
    }
  })

  app.get('/v1/publishers', async () => {
    const rows = await listPublishers(context.db)
    return { items: rows.map(({ record, active, articles }) => ({ ...record, active, articles })), next: null }
  })

  app.get('/v1/feeds', async (request) => {
    const { publisher } = readQuery({ publisher: parameter.slug.optional() }, request.query)
    const rows = await listFeeds(context.db, publisher)
    const now = context.clock.now().getTime()
    const items = rows.map(({ schedule, ...feed }) => ({ ...feed, health: context.judgeFeed(schedule, now) }))
    return { items, next: null }
  })

  app.get('/v1/entities', async (request) => {
    const { name, limit } = readQuery({ name: parameter.text, limit: parameter.limit(100, 20) }, request.query)
    return { items: await findEntities(context.db, name, limit), next: null }
  })

  app.get<{ Params: { id: string } }>('/v1/entities/:id', async (request) => {
    const entity = await getEntity(context.db, readId(request.params.id))
    if (entity === null) throw new Problem('not-found', `there is no entity ${request.params.id}`)
    return entity
  })
}
