import type { Catalogue, CitedOutlet, Institution, Publisher } from '@crosswire/record'
import type { PublishersFile } from './file-schema.ts'
import { foldName } from './names.ts'

type Named = Pick<Publisher, 'id' | 'names' | 'aliases' | 'ambiguous'>
type Entry = Named & { domain?: string | undefined }

/**
 * The catalogue as an operator's file changes it. The file's publishers are polled instead of the catalogue's; whoever the
 * catalogue knows stays known as an outlet that gets cited. Where both speak of one outlet (the same id, a name of its own
 * or the domain), the file's entry wins and keeps the catalogue's other names as aliases. An official publisher of the
 * file becomes the site of the institution whose name it bears.
 */
export function withPublishers(base: Catalogue, file: PublishersFile): Catalogue {
  const replaced = new Set<string>()
  const known = [...base.publishers, ...base.outlets].map((entry): Known => ({ entry, own: ownNames(entry) }))
  const publishers = file.publishers.map((publisher) => {
    const own = ownNames(publisher)
    const same = known.filter(({ entry, own: names }) => sharesDomain(entry, publisher) || shareName(names, own))
    for (const { entry } of same) replaced.add(entry.id)
    replaced.add(publisher.id)
    return same.reduce((kept, { entry }) => keepNames(kept, entry), publisher)
  })
  const added = new Set([...file.outlets, ...file.institutions].map((entry) => entry.id))
  const outlets = [...base.publishers.map(toOutlet), ...base.outlets].filter(
    ({ id }) => !replaced.has(id) && !added.has(id),
  )
  const taken = new Set(publishers.map(({ id }) => id))
  const institutions = [...base.institutions.filter(({ id }) => !added.has(id)), ...file.institutions]
  return {
    publishers,
    outlets: [...outlets, ...file.outlets],
    institutions: nameSites(
      institutions.filter(({ id }) => !taken.has(id)),
      publishers,
    ),
    offices: base.offices,
  }
}

interface Known {
  entry: Entry
  own: ReadonlySet<string>
}

/** Folded names that no other entry can mean. */
function ownNames({ names, aliases = [], ambiguous = [] }: Named): Set<string> {
  const shared = new Set(ambiguous.map(foldName))
  return new Set([...Object.values(names), ...aliases].map(foldName).filter((name) => !shared.has(name)))
}

const sharesDomain = (entry: Entry, publisher: Publisher): boolean =>
  entry.domain !== undefined && entry.domain === publisher.domain

const shareName = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...b].some((name) => a.has(name))

function keepNames(publisher: Publisher, entry: Entry): Publisher {
  const own = new Set([...Object.values(publisher.names), ...(publisher.aliases ?? [])])
  const more = [...Object.values(entry.names), ...(entry.aliases ?? [])].filter((name) => !own.has(name))
  const ambiguous = [...new Set([...(publisher.ambiguous ?? []), ...(entry.ambiguous ?? [])])]
  return {
    ...publisher,
    aliases: [...(publisher.aliases ?? []), ...new Set(more)],
    ...(ambiguous.length > 0 ? { ambiguous } : {}),
  }
}

function toOutlet({ id, kind, country, names, aliases, ambiguous, domain }: Publisher): CitedOutlet {
  return {
    id,
    kind,
    country: country ?? null,
    names,
    aliases: aliases ?? [],
    ...(ambiguous === undefined ? {} : { ambiguous }),
    domain,
  }
}

/** The institutions with their own sites, where an official publisher of the file bears the name of one. */
function nameSites(institutions: Institution[], publishers: readonly Publisher[]): Institution[] {
  const official = publishers
    .filter(({ kind }) => kind === 'official')
    .map(({ id, ...rest }) => ({ id, own: ownNames({ id, ...rest }) }))
  if (official.length === 0) return institutions
  return institutions.map((institution) => {
    const own = ownNames(institution)
    const site = official.find((publisher) => shareName(own, publisher.own))
    return site === undefined ? institution : { ...institution, publisherId: site.id }
  })
}
