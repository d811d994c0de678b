import { Availability, PubStatus } from '@crosswire/record'
import type { ArticleFilter } from '@crosswire/store'
import { foldCase, queryTerms, spellUrl } from '@crosswire/text'
import type { z } from 'zod'
import { parameter } from './parameters.ts'

/** By what articles are found. */
export const ARTICLE_FILTERS = {
  publisher: parameter.slug.optional().meta({ description: 'Who published it.', example: 'azertac' }),
  language: parameter.language.optional().meta({ example: 'az' }),
  story: parameter.id.optional().meta({ description: 'Articles of one story.' }),
  entity: parameter.id
    .optional()
    .meta({ description: 'Articles that name this person, place, organisation or happening.' }),
  cites: parameter.text
    .optional()
    .meta({ description: 'Whom it cites: a publisher, the id of an entity, or a canonical name.', example: 'tass' }),
  subject: parameter.text.optional().meta({ description: 'A section, keyword or subject, as the publisher names it.' }),
  q: parameter.text.optional().meta({
    description:
      'Words of headline and text, all of them, in any inflection; "several words" in quotes stand together. Names are found across scripts.',
    example: 'Галузин посол',
  }),
  url: parameter.text.optional().meta({ description: 'Where it stands, or was listed.' }),
  publishedAfter: parameter.instant.optional().meta({ description: 'By the publisher’s claim.' }),
  changedAfter: parameter.instant.optional().meta({
    description: 'Whose newest version was recorded after. To follow what changes, read /v1/changes instead.',
  }),
  status: PubStatus.optional(),
  availability: Availability.optional(),
}

export type ArticleQuery = z.output<z.ZodObject<typeof ARTICLE_FILTERS>>

/** What is asked for, as the store asks for it. */
export function toFilter({ story, entity, subject, q, url, ...rest }: ArticleQuery): ArticleFilter {
  return {
    ...rest,
    storyId: story,
    entityId: entity,
    subject: subject && foldCase(subject),
    terms: q === undefined ? undefined : queryTerms(q),
    urls: url === undefined ? undefined : spellUrl(url),
  }
}
