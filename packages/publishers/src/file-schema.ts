import { CitedOutlet, FeedSource, Institution, Publisher } from '@crosswire/record'
import { z } from 'zod'

const Names = z.strictObject({ ru: z.string().min(1), az: z.string().min(1), en: z.string().min(1) }).partial()

/** A feed may be written as its URL alone. */
const Feed = z.union([FeedSource.shape.url.transform((url): FeedSource => ({ url })), FeedSource])

/**
 * A publisher as a file may state it: what can be derived may be left out. A language that `names` leaves out is called by
 * `name`; `domain` and `homeUrl` derive from each other. The time zone is never guessed: a wrong one moves every hour.
 */
export const FilePublisher = z
  .strictObject({
    ...Publisher.shape,
    names: Names.optional(),
    kind: Publisher.shape.kind.default('other'),
    domain: Publisher.shape.domain.optional(),
    homeUrl: Publisher.shape.homeUrl.optional(),
    feeds: z.array(Feed).min(1),
  })
  .transform((input, context): Publisher => {
    const { names, domain, homeUrl, ...rest } = input
    const host = domain ?? (homeUrl === undefined ? undefined : new URL(homeUrl).hostname.replace(/^www\./, ''))
    if (host === undefined) {
      context.addIssue({ code: 'custom', path: ['homeUrl'], message: 'give "homeUrl" or "domain"' })
      return z.NEVER
    }
    return {
      ...rest,
      names: { ru: names?.ru ?? input.name, az: names?.az ?? input.name, en: names?.en ?? input.name },
      domain: host,
      homeUrl: homeUrl ?? `https://${host}/`,
    }
  })

/** A list of publishers, or a mapping that adds outlets and institutions which get cited. */
export const PublishersFile = z.strictObject({
  publishers: z.array(FilePublisher).min(1),
  outlets: z.array(CitedOutlet).default([]),
  institutions: z.array(Institution).default([]),
})
export type PublishersFile = z.infer<typeof PublishersFile>
