import { ArticlePage, CitationPage, MergedStoryPage, Story, StoryPage } from '@crosswire/record'
import { listArticles, listCitations, listMergedStories, listStories } from '@crosswire/store'
import { nextUrl, readCursor, readPosition, writeCursor, writePosition } from '../queries/paging.ts'
import { CURSOR, FIELDS, LIMIT, parameter } from '../queries/parameters.ts'
import { readPositionHeader } from '../queries/position-header.ts'
import { trimFields } from '../queries/trim-fields.ts'
import { defineRoute, type Route } from '../route.ts'
import { withRights } from '../with-rights.ts'
import { findStory, MERGED } from './find-story.ts'

const STORY_FILTERS = {
  entity: parameter.id
    .optional()
    .meta({ description: 'Stories that name this person, place, organisation or happening.' }),
  publisher: parameter.slug.optional().meta({ description: 'Stories that it tells too.' }),
  language: parameter.language.optional().meta({ description: 'Stories told in it.' }),
  minPublishers: parameter.count.optional().meta({ description: 'Told by at least so many publishers.', example: 3 }),
  changedAfter: parameter.instant.optional(),
}

export const storyRoutes: Route[] = [
  defineRoute(
    {
      method: 'GET',
      path: '/v1/stories',
      tag: 'stories',
      about: 'Stories, those first recorded last first',
      query: { ...STORY_FILTERS, ...LIMIT(200, 50), ...CURSOR, ...FIELDS },
      answers: { 200: { about: 'A page of stories.', schema: StoryPage } },
      problems: ['invalid-parameter', 'cursor-invalid'],
    },
    async ({ context, query, url, reply }) => {
      const { cursor, limit, fields, ...filters } = query
      const { entity, ...rest } = filters
      await readPositionHeader(context, reply)
      const page = await listStories(
        context.db,
        { ...rest, entityId: entity },
        { after: readPosition(filters, cursor), limit },
      )
      const next = writePosition(filters, page.next)
      return { items: page.items.map((story) => trimFields(story, fields)), next: nextUrl(url, next) }
    },
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/stories/{id}',
      tag: 'stories',
      about: 'One story with its members, origins and relations',
      query: FIELDS,
      answers: { 200: { about: 'The story.', schema: Story }, 308: MERGED },
      problems: ['invalid-parameter', 'not-found'],
    },
    async (call) => {
      const story = await findStory(call)
      return story === null ? call.reply : trimFields(story, call.query.fields)
    },
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/stories/{id}/articles',
      tag: 'stories',
      about: 'The articles of a story, by their newest versions',
      query: { ...LIMIT(200, 50), ...CURSOR, ...FIELDS },
      answers: { 200: { about: 'A page of articles.', schema: ArticlePage }, 308: MERGED },
      problems: ['invalid-parameter', 'cursor-invalid', 'not-found'],
    },
    async (call) => {
      const { context, url, reply } = call
      await readPositionHeader(context, reply)
      const story = await findStory(call)
      if (story === null) return reply
      const { cursor, limit, fields } = call.query
      const filters = { story: story.id }
      const page = await listArticles(
        context.db,
        { storyId: story.id },
        { after: readPosition(filters, cursor), limit },
      )
      const next = writePosition(filters, page.next)
      return { items: page.items.map((article) => trimFields(withRights(article), fields)), next: nextUrl(url, next) }
    },
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/stories/{id}/merged',
      tag: 'stories',
      about: 'The stories that ended in this one, when, by whom and why; those that ended last first',
      query: { ...LIMIT(200, 50), ...CURSOR },
      answers: { 200: { about: 'A page of them.', schema: MergedStoryPage }, 308: MERGED },
      problems: ['invalid-parameter', 'cursor-invalid', 'not-found'],
    },
    async (call) => {
      const story = await findStory(call)
      if (story === null) return call.reply
      const { cursor, limit } = call.query
      const filters = { mergedInto: story.id }
      const page = await listMergedStories(call.context.db, story.id, { after: readPosition(filters, cursor), limit })
      const next = writePosition(filters, page.next)
      return { items: page.items, next: nextUrl(call.url, next) }
    },
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/stories/{id}/citations',
      tag: 'citations',
      about: 'The sourcing graph of a story: who cites whom, and through whom',
      query: { ...LIMIT(1_000, 500), ...CURSOR },
      answers: { 200: { about: 'A page of edges.', schema: CitationPage }, 308: MERGED },
      problems: ['invalid-parameter', 'cursor-invalid', 'not-found'],
    },
    async (call) => {
      const story = await findStory(call)
      if (story === null) return call.reply
      const { cursor, limit } = call.query
      const filters = { story: story.id }
      const after = readCursor(filters, cursor)?.[0] ?? null
      const page = await listCitations(call.context.db, { storyId: story.id }, after, limit)
      return { items: page.items, next: nextUrl(call.url, page.next && writeCursor(filters, [page.next, ''])) }
    },
  ),
]
