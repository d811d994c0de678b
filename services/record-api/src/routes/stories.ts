import { getStory, listArticles, listCitations, listStories } from '@crosswire/store'
import type { Story } from '@crosswire/record'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { originOf, urlOf, type ApiContext, type Routes } from '../context.ts'
import { nextUrl, readCursor, readPosition, writeCursor } from '../paging.ts'
import { parameter, readId, readQuery } from '../parameters.ts'
import { withRights } from '../present.ts'
import { Problem } from '../problems.ts'
import { trimFields } from '../trim-fields.ts'

const STORY_FILTERS = {
  entity: parameter.id.optional(),
  publisher: parameter.slug.optional(),
  language: parameter.language.optional(),
  minPublishers: parameter.count.optional(),
  changedAfter: parameter.instant.optional(),
}
const PAGE = { limit: parameter.limit(200, 50), cursor: z.string().optional(), fields: parameter.list.optional() }
type OfStory = FastifyRequest<{ Params: { id: string } }>

export const addStoryRoutes: Routes = (app, context) => {
  app.get('/v1/stories', async (request) => {
    const { cursor, limit, fields, ...filters } = readQuery({ ...STORY_FILTERS, ...PAGE }, request.query)
    const { entity, ...rest } = filters
    const page = await listStories(
      context.db,
      { ...rest, entityId: entity },
      { after: readPosition(filters, cursor), limit },
    )
    const next = page.next && writeCursor(filters, [page.next.at.toISOString(), page.next.id])
    return { items: page.items.map((story) => trimFields(story, fields)), next: nextUrl(urlOf(request, context), next) }
  })

  app.get<{ Params: { id: string } }>('/v1/stories/:id', async (request, reply) => {
    const story = await findStory(request, reply, context, '')
    if (story === null) return reply
    const { fields } = readQuery({ fields: parameter.list.optional() }, request.query)
    return trimFields(story, fields)
  })

  app.get<{ Params: { id: string } }>('/v1/stories/:id/articles', async (request, reply) => {
    const story = await findStory(request, reply, context, '/articles')
    if (story === null) return reply
    const { cursor, limit, fields } = readQuery(PAGE, request.query)
    const filters = { story: story.id }
    const page = await listArticles(context.db, { storyId: story.id }, { after: readPosition(filters, cursor), limit })
    const next = page.next && writeCursor(filters, [page.next.at.toISOString(), page.next.id])
    return {
      items: page.items.map((article) => trimFields(withRights(article), fields)),
      next: nextUrl(urlOf(request, context), next),
    }
  })

  app.get<{ Params: { id: string } }>('/v1/stories/:id/citations', async (request, reply) => {
    const story = await findStory(request, reply, context, '/citations')
    if (story === null) return reply
    const { cursor, limit } = readQuery(
      { limit: parameter.limit(1_000, 500), cursor: z.string().optional() },
      request.query,
    )
    const filters = { story: story.id }
    const after = readCursor(filters, cursor)?.[0] ?? null
    const page = await listCitations(context.db, { storyId: story.id }, after, limit)
    return {
      items: page.items,
      next: nextUrl(urlOf(request, context), page.next && writeCursor(filters, [page.next, ''])),
    }
  })
}

/** The story; null after a redirect to the one it was merged into. */
async function findStory(
  request: OfStory,
  reply: FastifyReply,
  context: ApiContext,
  below: string,
): Promise<Story | null> {
  const id = readId(request.params.id)
  const story = await getStory(context.db, id)
  if (story === null) throw new Problem('not-found', `there is no story ${id}`)
  if (story.mergedInto === null) return story
  await reply.redirect(`${originOf(request, context)}/v1/stories/${story.mergedInto}${below}`, 308)
  return null
}
