import type { Catalogue } from '@crosswire/record'
import { countryOfZone } from '../../gazetteer/gazetteer.ts'
import type { AnnotateInput } from '../../types.ts'

/** ISO code of the country of the outlet whose page it is: its own, its institution's, its zone's, or its language's. */
export function homeCountry(input: AnnotateInput, catalogue: Catalogue): string | null {
  if (input.publisherId !== undefined) {
    const publisher = catalogue.publishers.find(({ id }) => id === input.publisherId)
    const site = catalogue.institutions.find(({ publisherId }) => publisherId === input.publisherId)
    const country = publisher?.country ?? site?.country ?? (publisher ? countryOfZone(publisher.timezone) : null)
    if (country) return country
  }
  const zone = input.timezone === undefined ? null : countryOfZone(input.timezone)
  return zone ?? HOME_BY_LANGUAGE[(input.language ?? '').slice(0, 2)] ?? null
}

/** Whose ministry a bare «МЧС» is where neither text nor publisher tells. */
export const HOME_BY_LANGUAGE: Readonly<Record<string, string>> = { az: 'AZ', ru: 'RU' }
