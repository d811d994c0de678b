import { inflectRu, lowerCase } from '@crosswire/text'
import baked from '../../../data/places.json' with { type: 'json' }
import { PLACES } from '../data/places.ts'
import type { MentionLanguage } from '../word-info.ts'
import { splitName } from './split-name.ts'
import { PhraseIndex } from './phrase-index.ts'

/** A place by its English name. */
export interface Place {
  english: string
}

/** One spelling of a place in one language, base form. */
export interface PlaceName {
  name: string
  place: Place
}

const NAMES = new Map<MentionLanguage, readonly PlaceName[]>()
const INDEXES = new Map<MentionLanguage, PhraseIndex<Place>>()

/** Every name of the gazetteer in a language. */
export function placeNames(language: MentionLanguage): readonly PlaceName[] {
  let names = NAMES.get(language)
  if (!names) NAMES.set(language, (names = readNames(language)))
  return names
}

/** The gazetteer of a language as an index; built at the first call. */
export function placeIndex(language: MentionLanguage): PhraseIndex<Place> {
  let index = INDEXES.get(language)
  if (!index) INDEXES.set(language, (index = buildIndex(language)))
  return index
}

function readNames(language: MentionLanguage): PlaceName[] {
  const found = new Map<string, PlaceName>()
  // The own list comes first: where both know a name, its English holds.
  for (const line of [...PLACES.split('\n'), ...baked.places.split('\n')]) {
    if (line === '' || line.startsWith('#')) continue
    const [english = '', russian = '', azerbaijani = '', more = ''] = line.split(' | ')
    const names = { ru: russian, az: azerbaijani, en: `${english};${more}` }[language]
    for (const name of names.split(';').map((one) => one.trim())) {
      if (name !== '' && !found.has(name)) found.set(name, { name, place: { english } })
    }
  }
  return [...found.values()]
}

function buildIndex(language: MentionLanguage): PhraseIndex<Place> {
  const index = new PhraseIndex<Place>()
  for (const { name, place } of placeNames(language)) {
    const forms = language === 'ru' ? new Set(inflectRu(name).map(({ form }) => form)) : [name]
    for (const form of forms) {
      const { words, cases } = splitName(form)
      index.add(
        words.map((word) => lowerCase(word, language).replace(/ё/g, 'е')),
        cases,
        place,
      )
    }
  }
  return index.sort()
}
