import { loadPublishers } from '@crosswire/publishers'
import type { Catalogue } from '@crosswire/record'
import type { Model } from './model.ts'

/** The model's sites as publishers to poll. */
export function toCatalogue(model: Model): Catalogue {
  const publishers = model.sites.map(({ id, host, language }) => ({
    id,
    name: id,
    names: { ru: id, az: id, en: id },
    kind: 'newspaper',
    languages: [language],
    timezone: 'Asia/Baku',
    domain: host,
    homeUrl: `http://${host}/`,
    feeds: [{ url: `http://${host}/feed.xml`, format: 'rss' }],
  }))
  return loadPublishers(JSON.stringify(publishers), 'model.json')
}
