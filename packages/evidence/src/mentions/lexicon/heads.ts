import { stem } from '@crosswire/text'
import { AZERBAIJANI_HEADS, ENGLISH_HEADS, RUSSIAN_HEADS } from '../data/organisation-heads.ts'
import { AZERBAIJANI_ROLES, ENGLISH_ROLES, ROLE_MODIFIERS, RUSSIAN_ROLES } from '../data/roles.ts'
import type { Document } from '../document.ts'
import { fact, type MentionLanguage } from '../word-info.ts'
import { PhraseIndex, type PhraseHit } from './phrase-index.ts'

type Kind = 'roles' | 'heads'

const LISTS: Readonly<Record<Kind, Readonly<Record<MentionLanguage, string>>>> = {
  roles: { ru: RUSSIAN_ROLES, az: AZERBAIJANI_ROLES, en: ENGLISH_ROLES },
  heads: { ru: RUSSIAN_HEADS, az: AZERBAIJANI_HEADS, en: ENGLISH_HEADS },
}

const INDEXES: Readonly<Record<Kind, Partial<Record<MentionLanguage, PhraseIndex<string>>>>> = { roles: {}, heads: {} }

/** Role nouns or heads of organisations' names, with their English. */
function indexOf(kind: Kind, language: MentionLanguage): PhraseIndex<string> {
  return (INDEXES[kind][language] ??= buildIndex(kind, language))
}

function buildIndex(kind: Kind, language: MentionLanguage): PhraseIndex<string> {
  const built = new PhraseIndex<string>()
  for (const entry of LISTS[kind][language].trim().split(/[|\n]/)) {
    const [phrase, english] = entry.split('=') as [string, string | undefined]
    const words = phrase.split(' ')
    // Russian words are matched by stem in every case; the abbreviations among them by themselves.
    const keys = language === 'ru' ? words.map((word) => (word.length > 3 ? `~${stem(word, 'ru')}` : word)) : words
    built.add(
      keys,
      words.map(() => 'any' as const),
      english ?? phrase.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()),
    )
  }
  return built.sort()
}

/** The role noun that begins at a word, the longest, with its English. */
export function roleAt({ words, language }: Document, at: number): PhraseHit<string> | null {
  return indexOf('roles', language).at(words, at)[0] ?? null
}

/** The head of an organisation's name that begins at a word, the longest, with its English. */
export function headAt({ words, language }: Document, at: number): PhraseHit<string> | null {
  return indexOf('heads', language).at(words, at)[0] ?? null
}

const MODIFIER_STEMS = new Set(
  [...ROLE_MODIFIERS].map((word) => (/^\p{Script=Cyrillic}/u.test(word) ? stem(word, 'ru') : word)),
)

/** «бывший», "acting", «keçmiş»: what stands inside a role without being one. */
export const isRoleModifier = fact(({ lower, stem: own, language }) =>
  MODIFIER_STEMS.has(language === 'ru' ? own : lower),
)
