import { Membership, OriginShare, StorySourcing } from '@crosswire/record'
import { readOriginShare, readStorySourcing, whyMember } from '@crosswire/store'
import { Problem } from '../problems.ts'
import { parameter } from '../queries/parameters.ts'
import { defineRoute, type Route } from '../route.ts'
import { findStory, MERGED } from './find-story.ts'

const SHARE = {
  minPublishers: parameter.count.default(3).meta({
    description:
      'From how many publishers on a story counts as widely reported; those of one family count as one. Default: 3.',
  }),
  since: parameter.instant.optional(),
  until: parameter.instant.optional(),
}

/** Who took from whom: of one story, of one article, and of all that is widely reported. */
export const sourcingRoutes: Route[] = [
  defineRoute(
    {
      method: 'GET',
      path: '/v1/stories/origins',
      tag: 'stories',
      about: 'How many widely reported stories go back to one origin',
      query: SHARE,
      answers: { 200: { about: 'The share.', schema: OriginShare } },
      problems: ['invalid-parameter'],
    },
    async ({ context, query }) => readOriginShare(context.db, query),
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/stories/{id}/sourcing',
      tag: 'stories',
      about: 'Who took from whom in a story, and what shows it',
      answers: { 200: { about: 'The graph.', schema: StorySourcing }, 308: MERGED },
      problems: ['not-found'],
    },
    async (call) => {
      const story = await findStory(call)
      return story === null ? call.reply : readStorySourcing(call.context.db, story.id)
    },
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/articles/{id}/why',
      tag: 'articles',
      about: 'Why an article is in its story',
      answers: { 200: { about: 'Its role and the reasons for it.', schema: Membership } },
      problems: ['not-found'],
    },
    async ({ context, id }) => {
      const membership = await whyMember(context.db, id)
      if (membership === null) throw new Problem('not-found', `article ${id} is in no story`)
      return membership
    },
  ),
]
