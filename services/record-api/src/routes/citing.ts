import { CitingProfile, CitingStatistics } from '@crosswire/record'
import { getEntity, listPublishers, readCiting, readCitingProfile } from '@crosswire/store'
import { Problem } from '../problems.ts'
import { LIMIT, parameter } from '../queries/parameters.ts'
import { defineRoute, type Route } from '../route.ts'

const SPAN = {
  since: parameter.instant.optional().meta({ description: 'Articles published from then on.' }),
  until: parameter.instant.optional().meta({ description: 'Articles published before then.' }),
  ...LIMIT(500, 100),
}

/** Who cites whom, how much and how fast: over all, of one publisher, of one entity. */
export const citingRoutes: Route[] = [
  defineRoute(
    {
      method: 'GET',
      path: '/v1/citing',
      tag: 'citations',
      about: 'Who cites whom, with shares and delays',
      query: {
        publisher: parameter.slug.optional().meta({ description: 'Who cites.' }),
        cites: parameter.text
          .optional()
          .meta({ description: 'A publisher, the id of an entity, or a canonical name.', example: 'tass' }),
        ...SPAN,
      },
      answers: { 200: { about: 'The pairs with most articles first.', schema: CitingStatistics } },
      problems: ['invalid-parameter'],
    },
    async ({ context, query: { limit, ...filter } }) => readCiting(context.db, filter, limit),
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/publishers/{publisher}/citing',
      tag: 'citations',
      about: 'Whom a publisher cites and who cites it',
      query: SPAN,
      answers: { 200: { about: 'Both, those with most articles first.', schema: CitingProfile } },
      problems: ['invalid-parameter', 'not-found'],
    },
    async ({ context, params, query: { limit, ...span } }) => {
      const publisher = params['publisher'] ?? ''
      const known = await listPublishers(context.db)
      if (!known.some(({ record }) => record.id === publisher))
        throw new Problem('not-found', `there is no publisher ${publisher}`)
      return readCitingProfile(context.db, { publisher }, span, limit)
    },
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/entities/{id}/citing',
      tag: 'citations',
      about: 'Who cites an institution, a person, an outlet that is not read here',
      query: SPAN,
      answers: { 200: { about: 'Those with most articles first.', schema: CitingProfile } },
      problems: ['invalid-parameter', 'not-found'],
    },
    async ({ context, id, query: { limit, ...span } }) => {
      if ((await getEntity(context.db, id)) === null) throw new Problem('not-found', `there is no entity ${id}`)
      return readCitingProfile(context.db, { entity: id }, span, limit)
    },
  ),
]
