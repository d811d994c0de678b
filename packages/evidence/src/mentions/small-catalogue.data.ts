import type { Catalogue, Institution } from '@crosswire/record'

const ministry = (id: string, country: string, ru: string, az: string, en: string, aliases: string[]): Institution => ({
  id,
  kind: 'ministry',
  country,
  names: { ru, az, en },
  aliases: [...aliases, 'МИД', 'XİN', 'Foreign Ministry'],
  ambiguous: ['МИД', 'XİN', 'Foreign Ministry'],
})

/** A catalogue small enough to be read beside the tests. */
export const SMALL_CATALOGUE: Catalogue = {
  publishers: [],
  outlets: [
    {
      id: 'tass',
      kind: 'agency',
      country: 'RU',
      names: { ru: 'ТАСС', az: 'TASS', en: 'TASS' },
      aliases: [],
    },
  ],
  institutions: [
    ministry(
      'mfa-azerbaijan',
      'AZ',
      'Министерство иностранных дел Азербайджана',
      'Azərbaycan Xarici İşlər Nazirliyi',
      'Ministry of Foreign Affairs of Azerbaijan',
      ['МИД Азербайджана', 'Azərbaycan XİN', 'Azerbaijani Foreign Ministry'],
    ),
    ministry(
      'mfa-russia',
      'RU',
      'Министерство иностранных дел России',
      'Rusiya Xarici İşlər Nazirliyi',
      'Ministry of Foreign Affairs of Russia',
      ['МИД РФ', 'МИД России', 'Rusiya XİN', 'Russian Foreign Ministry'],
    ),
  ],
  offices: [],
}
