import type { Catalogue } from '@crosswire/record'
import { countryOfZone } from '../../gazetteer/gazetteer.ts'
import type { AnnotateInput } from '../../types.ts'

/** ISO code of the country of the outlet whose page it is: its own, its institution's, or its zone's. */
export function homeCountry(input: AnnotateInput, catalogue: Catalogue): string | null {
  if (input.publisherId !== undefined) {
    const publisher = catalogue.publishers.find(({ id }) => id === input.publisherId)
    const site = catalogue.institutions.find(({ publisherId }) => publisherId === input.publisherId)
    const country = publisher?.country ?? site?.country ?? (publisher ? countryOfZone(publisher.timezone) : null)
    if (country) return country
  }
  return input.timezone === undefined ? null : countryOfZone(input.timezone)
}
