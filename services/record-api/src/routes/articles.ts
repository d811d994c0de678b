import { getArticle, getVersion, listArticles, listCaptures, listVersions } from '@crosswire/store'
import { z } from 'zod'
import { urlOf, type ApiContext, type Routes } from '../context.ts'
import { nextUrl, readPosition, writeCursor } from '../paging.ts'
import { parameter, readId, readQuery } from '../parameters.ts'
import { withRights } from '../present.ts'
import { Problem } from '../problems.ts'
import { trimFields } from '../trim-fields.ts'
import { requireOperator } from '../require-operator.ts'

export const ARTICLE_FILTERS = {
  publisher: parameter.slug.optional(),
  language: parameter.language.optional(),
  story: parameter.id.optional(),
  entity: parameter.id.optional(),
  cites: parameter.text.optional(),
  q: parameter.text.optional(),
  url: parameter.text.optional(),
  publishedAfter: parameter.instant.optional(),
  changedAfter: parameter.instant.optional(),
  status: z.enum(['usable', 'withheld', 'canceled']).optional(),
  availability: z.enum(['available', 'gone', 'unknown']).optional(),
}

export const addArticleRoutes: Routes = (app, context) => {
  app.get('/v1/articles', async (request) => {
    const { cursor, limit, fields, ...filters } = readQuery(
      {
        ...ARTICLE_FILTERS,
        limit: parameter.limit(200, 50),
        cursor: z.string().optional(),
        fields: parameter.list.optional(),
      },
      request.query,
    )
    const { story, entity, ...rest } = filters
    const page = await listArticles(
      context.db,
      { ...rest, storyId: story, entityId: entity },
      { after: readPosition(filters, cursor), limit },
    )
    const next = page.next && writeCursor(filters, [page.next.at.toISOString(), page.next.id])
    return {
      items: page.items.map((article) => trimFields(withRights(article), fields)),
      next: nextUrl(urlOf(request, context), next),
    }
  })

  app.get<{ Params: { id: string } }>('/v1/articles/:id', async (request) => {
    const { fields } = readQuery({ fields: parameter.list.optional() }, request.query)
    return trimFields(withRights(await findArticle(context, request.params.id)), fields)
  })

  app.get<{ Params: { id: string } }>('/v1/articles/:id/versions', async (request) => {
    const article = await findArticle(context, request.params.id)
    return { items: await listVersions(context.db, article.id), next: null }
  })

  app.get<{ Params: { id: string; version: string } }>('/v1/articles/:id/versions/:version', async (request, reply) => {
    const n = parameter.count.safeParse(request.params.version)
    const version = n.success ? await getVersion(context.db, readId(request.params.id), n.data) : null
    if (version === null) throw new Problem('not-found', 'there is no such version')
    // What was found out later is laid over a version, so it is the text that never changes, and not the whole answer.
    void reply.header('cache-control', 'public, max-age=60')
    return withRights(version)
  })

  app.get<{ Params: { id: string } }>('/v1/articles/:id/citations', async (request) => {
    const { citations } = await findArticle(context, request.params.id)
    return { items: citations, next: null }
  })

  app.get<{ Params: { id: string } }>('/v1/articles/:id/captures', async (request) => {
    requireOperator(request, context)
    return { items: await listCaptures(context.db, readId(request.params.id)), next: null }
  })
}

async function findArticle({ db }: ApiContext, id: string) {
  const article = await getArticle(db, readId(id))
  if (article === null) throw new Problem('not-found', `there is no article ${id}`)
  return article
}
