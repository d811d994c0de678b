import type { Catalogue } from '@crosswire/record'
import { lowerCase, stem } from '@crosswire/text'
import { ORGANISATIONS } from '../data/organisations.ts'
import type { MentionLanguage } from '../word-info.ts'
import { splitName } from './split-name.ts'
import { PhraseIndex } from './phrase-index.ts'

/** An organisation that is known by name. */
export interface Organisation {
  english: string
  /** The slug of the catalogue, null for the own list. */
  id: string | null
  kind: string
  country: string | null
  /** The name that led here is borne by others too, or is a common word. */
  ambiguous: boolean
}

const BUILT = new WeakMap<object, Map<MentionLanguage, PhraseIndex<Organisation>>>()

/** Everybody in the catalogue and in the own list, by name, in one language. Built once for each catalogue. */
export function organisationIndex(catalogue: Catalogue, language: MentionLanguage): PhraseIndex<Organisation> {
  let indexes = BUILT.get(catalogue)
  if (!indexes) BUILT.set(catalogue, (indexes = new Map<MentionLanguage, PhraseIndex<Organisation>>()))
  let index = indexes.get(language)
  if (!index) indexes.set(language, (index = build(catalogue, language)))
  return index
}

function build(catalogue: Catalogue, language: MentionLanguage): PhraseIndex<Organisation> {
  const index = new PhraseIndex<Organisation>()
  const known = new Set<string>()
  const keys = new Map<string, string>()
  for (const entry of [...catalogue.institutions, ...catalogue.publishers, ...catalogue.outlets]) {
    const ambiguous = new Set(entry.ambiguous ?? [])
    const plain = { english: plainName(entry.names.en), id: entry.id, kind: entry.kind, country: entry.country ?? null }
    const names = new Set([
      entry.names[language],
      ...(entry.aliases ?? []).filter((alias) => isOf(alias, language, entry.names.en)),
    ])
    for (const name of names) {
      known.add(name)
      addName(index, name, language, { ...plain, ambiguous: ambiguous.has(name) }, keys)
    }
  }
  for (const line of ORGANISATIONS.trim().split('\n')) {
    const [english, russian = '', azerbaijani = '', more = ''] = line.split('|').map((part) => part.trim())
    const organisation = { english: english!, id: null, kind: 'other', country: null, ambiguous: false }
    const names = { ru: russian, az: azerbaijani === '' ? english! : azerbaijani, en: `${english};${more}` }
    for (const name of names[language].split(';').map((one) => one.trim())) {
      // The catalogue's reading of a name stands.
      if (name !== '' && !known.has(name)) addName(index, name, language, organisation, keys)
    }
  }
  return index.sort()
}

const plainName = (name: string): string => name.replace(/^["“]|["”]$/g, '')

/**
 * Latin aliases may be Azerbaijani or English: letters of one are not in the other, and what stands for words of the one
 * (AP, Avropa Parlamenti) is another's in the other. Russian texts keep plain ones.
 */
function isOf(alias: string, language: MentionLanguage, english: string): boolean {
  if (/\p{Script=Cyrillic}/u.test(alias)) return language === 'ru'
  if (language === 'az') return true
  if (language === 'en' && /^[A-Z]{2,6}$/.test(alias)) return standsFor(alias, english)
  return language === 'en' ? !/[əğışƏĞİŞ]/.test(alias) : /^[A-Za-z0-9 .'’&+-]+$/.test(alias)
}

/** The letters of an abbreviation, in order, among the capitals of the name. */
function standsFor(abbreviation: string, name: string): boolean {
  let at = 0
  for (const letter of name) if (letter === abbreviation[at]) at++
  return at === abbreviation.length
}

function addName(
  index: PhraseIndex<Organisation>,
  name: string,
  language: MentionLanguage,
  organisation: Organisation,
  memory: Map<string, string>,
): void {
  const { words, cases } = splitName(name)
  index.add(
    words.map((word) => {
      const known = memory.get(word)
      if (known !== undefined) return known
      const lower = lowerCase(word, language).replace(/ё/g, 'е')
      const fixed = language !== 'ru' || word.length <= 3 || word === word.toUpperCase() || /^[A-Za-z]/.test(word)
      const key = fixed ? lower : `~${stem(lower, 'ru')}`
      memory.set(word, key)
      return key
    }),
    // «Rusiya xarici işlər nazirliyi», "the Azerbaijani foreign ministry": after the first word small letters pass.
    cases.map((one, index) => (index > 0 && one === 'capital' ? 'any' : one)),
    organisation,
  )
}
