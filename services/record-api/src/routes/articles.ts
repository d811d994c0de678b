import { diffVersions } from '@crosswire/article/diff'
import { ATOM_TYPE, JSON_FEED_TYPE } from '@crosswire/formats'
import {
  ArticleCitationPage,
  ArticlePage,
  ArticleVersion,
  CapturePage,
  VersionDiff,
  VersionPage,
} from '@crosswire/record'
import { getArticle, getVersion, listArticles, listCaptures, listVersions } from '@crosswire/store'
import type { ApiContext } from '../context.ts'
import {
  ARTICLE_TYPES,
  askedType,
  LIST_TYPES,
  presentArticle,
  presentList,
  type ArticleListing,
} from '../formats/present-articles.ts'
import { Problem } from '../problems.ts'
import { nextUrl, readPosition, writePosition } from '../queries/paging.ts'
import { ARTICLE_FILTERS, toFilter, type ArticleQuery } from '../queries/article-query.ts'
import { CURSOR, FIELDS, LIMIT, parameter } from '../queries/parameters.ts'
import { trimFields } from '../queries/trim-fields.ts'
import { readPositionHeader } from '../queries/position-header.ts'
import { isOperator } from '../require-operator.ts'
import { defineRoute, type Call, type Route } from '../route.ts'
import { withRights } from '../with-rights.ts'

const FORMAT_NOTES =
  'Any query is to be had as Atom, JSON Feed, JSON-LD (schema.org) and IPTC ninjs too: by `Accept`, or the first two under an address of their own.'

const HEAD_NOTES =
  'The record is the newest version, with what was found out since laid over it: its story, the very articles that it cites, whether its page is still there.'

export const articleRoutes: Route[] = [
  defineRoute(
    {
      method: 'GET',
      path: '/v1/articles',
      tag: 'articles',
      about: 'Articles by their newest versions, those first recorded last first',
      notes: FORMAT_NOTES,
      query: { ...ARTICLE_FILTERS, ...LIMIT(200, 50), ...CURSOR, ...FIELDS },
      answers: { 200: { about: 'A page of articles.', schema: ArticlePage, types: LIST_TYPES } },
      problems: ['invalid-parameter', 'cursor-invalid', 'not-acceptable'],
    },
    async (call) => {
      const type = askedType(call, LIST_TYPES)
      const { fields, ...query } = call.query
      const page = await readPage(call, query)
      const presented = presentList(call, page, type)
      return presented ?? { ...page, items: page.items.map((article) => trimFields(article, fields)) }
    },
  ),

  ...(
    [
      ['/v1/articles.atom', ATOM_TYPE, 'Atom'],
      ['/v1/articles.json', JSON_FEED_TYPE, 'JSON Feed 1.1'],
    ] as const
  ).map(([path, type, name]) =>
    defineRoute(
      {
        method: 'GET',
        path,
        tag: 'articles',
        about: `The same list as ${name}, for feed readers`,
        query: { ...ARTICLE_FILTERS, ...LIMIT(100, 30), ...CURSOR },
        answers: { 200: { about: 'A page of the feed.', types: [type] } },
        problems: ['invalid-parameter', 'cursor-invalid'],
      },
      async (call) => presentList(call, await readPage(call, call.query), type),
    ),
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/articles/{id}',
      tag: 'articles',
      about: 'One article by its newest version',
      notes: HEAD_NOTES,
      query: FIELDS,
      answers: { 200: { about: 'The record.', schema: ArticleVersion, types: ARTICLE_TYPES } },
      problems: ['invalid-parameter', 'not-found', 'not-acceptable', 'purged'],
    },
    async (call) => {
      const article = withRights(await findArticle(call.context, call.id))
      call.reply.tagPrefix = article.versionId
      return presentArticle(call, article) ?? trimFields(article, call.query.fields)
    },
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/articles/{id}/versions',
      tag: 'articles',
      about: 'The history of an article, newest version first',
      answers: { 200: { about: 'Every version.', schema: VersionPage } },
      problems: ['not-found', 'purged'],
    },
    async ({ context, id }) => {
      const article = await findArticle(context, id)
      return { items: await listVersions(context.db, article.id), next: null }
    },
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/articles/{id}/versions/{version}',
      tag: 'articles',
      about: 'One version of an article, as it was recorded',
      notes: 'It never changes: keep it for ever. What was found out later is told by the article itself.',
      query: FIELDS,
      answers: { 200: { about: 'The version.', schema: ArticleVersion } },
      problems: ['invalid-parameter', 'not-found', 'purged'],
    },
    async (call) => {
      const version = withRights(await findVersion(call, call.params['version']!))
      call.reply.tagPrefix = version.versionId
      // A text that was taken back may come again, or go: only what is usable is for ever.
      const forEver = version.pubStatus !== 'withheld'
      void call.reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache')
      return trimFields(version, call.query.fields)
    },
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/articles/{id}/versions/{version}/diff',
      tag: 'articles',
      about: 'What changed between two versions of an article: fields, blocks, words',
      notes: 'Words are given where the text may be handed on, and to operators.',
      query: {
        against: parameter.count.optional().meta({ description: 'The other version. Default: the one before.' }),
      },
      answers: { 200: { about: 'The difference.', schema: VersionDiff } },
      problems: ['invalid-parameter', 'not-found', 'purged'],
    },
    async (call) => {
      const after = await findVersion(call, call.params['version']!)
      const { against = after.version - 1 } = call.query
      if (against === 0) throw new Problem('not-found', 'the first version follows none: name another with ?against=')
      const before = await findVersion(call, String(against))
      void call.reply.header('cache-control', 'private, max-age=60')
      return isOperator(call.request, call.context)
        ? diffVersions(before, after)
        : diffVersions(withRights(before), withRights(after))
    },
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/articles/{id}/citations',
      tag: 'citations',
      about: 'Whom an article cites, with the words that say so',
      answers: { 200: { about: 'Every citation of the newest version.', schema: ArticleCitationPage } },
      problems: ['not-found', 'purged'],
    },
    async ({ context, id }) => ({ items: withRights(await findArticle(context, id)).citations, next: null }),
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/articles/{id}/captures',
      tag: 'articles',
      about: 'The captures that an article was read from, newest first',
      operator: true,
      answers: { 200: { about: 'Up to 200 captures.', schema: CapturePage } },
      problems: ['not-found'],
    },
    async ({ context, id }) => ({ items: await listCaptures(context.db, id), next: null }),
  ),
]

/** A page of what is asked for, as far as rights go. */
async function readPage(
  { context, reply, url }: Pick<Call<unknown, unknown>, 'context' | 'reply' | 'url'>,
  { cursor, limit, ...filters }: ArticleQuery & { limit: number; cursor?: string | undefined },
): Promise<ArticleListing> {
  await readPositionHeader(context, reply)
  const page = await listArticles(context.db, toFilter(filters), { after: readPosition(filters, cursor), limit })
  const next = writePosition(filters, page.next)
  return { items: page.items.map(withRights), next: nextUrl(url, next) }
}

async function findArticle({ db }: ApiContext, id: string): Promise<ArticleVersion> {
  const article = await getArticle(db, id)
  if (article === null) throw new Problem('not-found', `there is no article ${id}`)
  return article
}

async function findVersion({ context, id }: Call<unknown, unknown>, version: string): Promise<ArticleVersion> {
  const n = /^[1-9]\d{0,8}$/.test(version) ? Number(version) : null
  const found = n === null ? null : await getVersion(context.db, id, n)
  if (found === null) throw new Problem('not-found', `there is no version ${version.slice(0, 20)} of the article`)
  return found
}
