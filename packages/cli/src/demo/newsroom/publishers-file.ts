import { institutions } from './data/sites.ts'
import { sites } from './newsroom.ts'

/** The publishers file of the newsroom, as an operator would write one. */
export function newsroomPublishers(): unknown {
  return {
    publishers: sites.map(({ id, name, names, aliases, kind, country, languages, timezone, domain, feeds }) => ({
      id,
      name,
      names,
      aliases,
      kind,
      country,
      languages,
      timezone,
      domain,
      homeUrl: `http://${domain}/`,
      feeds: feeds.map(({ path, format, language }) => ({ url: `http://${domain}${path}`, format, language })),
      rights: { redistribution: 'full-text' },
    })),
    institutions,
  }
}
