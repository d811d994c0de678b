import type { Catalogue, Publisher } from '@crosswire/record'

export interface PublishersDescription {
  publishers: number
  feeds: number
  outlets: number
  institutions: number
  /** What is not wrong but may surprise. */
  warnings: string[]
  /** The same for people, a publisher a line. */
  table: string
}

/** What would be polled, and who is known to be cited. */
export function describePublishers({ publishers, outlets, institutions }: Catalogue): PublishersDescription {
  const feeds = publishers.reduce((sum, publisher) => sum + publisher.feeds.length, 0)
  const rows = publishers.map((publisher) => [
    publisher.id,
    publisher.name,
    publisher.kind,
    publisher.languages.join(','),
    publisher.timezone,
    publisher.feeds.map((feed) => feed.format ?? 'any').join(','),
    publisher.rights?.redistribution ?? 'excerpt',
  ])
  const table = [
    alignColumns([['id', 'name', 'kind', 'languages', 'zone', 'feeds', 'handed on'], ...rows]),
    '',
    `${publishers.length} publishers with ${feeds} feeds; ${outlets.length} more outlets and ${institutions.length} institutions are known by name`,
  ].join('\n')
  return {
    publishers: publishers.length,
    feeds,
    outlets: outlets.length,
    institutions: institutions.length,
    warnings: publishers.flatMap(findSurprises),
    table,
  }
}

function findSurprises(publisher: Publisher): string[] {
  const hosts = [publisher.domain, ...(publisher.domains ?? [])]
  return publisher.feeds.flatMap(({ url }) => {
    const { hostname, protocol } = new URL(url)
    const own = hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
    return [
      ...(own
        ? []
        : [
            `${publisher.id}: ${url} is on another host than ${publisher.domain}; name it in "domains" if it is its own`,
          ]),
      ...(protocol === 'http:' && !isReserved(hostname) ? [`${publisher.id}: ${url} is read without encryption`] : []),
    ]
  })
}

/** Names and addresses that never leave the machine or its laboratory. */
const isReserved = (host: string): boolean => /(^|\.)(test|localhost|example|invalid)$|^[\d.]+$|^\[/.test(host)

/** Columns as wide as their widest cell, two spaces between. Widths count characters, as terminals do for these scripts. */
function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => [...row[column]!].length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat(widths[column]! - [...cell].length))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
