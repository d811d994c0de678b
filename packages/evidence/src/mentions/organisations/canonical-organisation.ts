import type { Catalogue } from '@crosswire/record'
import type { Document, Word } from '../document.ts'
import { headAt } from '../lexicon/heads.ts'
import { organisationIndex, type Organisation } from '../lexicon/organisations.ts'
import { placeIndex } from '../lexicon/places.ts'
import { nameWord } from '../lexicon/words.ts'
import { BRAND_WORDS } from '../data/not-names.ts'
import { inEnglish } from '../people/person-name.ts'
import { countryCode, ownerOf, placeOfWord } from './country.ts'
import { readMission } from './missions.ts'

/** What an organisation's name was read as. */
export interface OrganisationName {
  english: string
  /** The entry of the lexicon, where there is one. */
  known: Organisation | null
  /** Its owner could not be told: the text's other names may say. */
  open: readonly Organisation[]
}

/** The English name of an organisation over words `[first, last]`. */
export function canonicalOrganisation(
  document: Document,
  first: number,
  last: number,
  catalogue: Catalogue,
  home: string | null,
): OrganisationName {
  const { words, language } = document
  const owner = withoutVoice(document, first, last)
  if (owner) return canonicalOrganisation(document, owner.first, owner.last, catalogue, home)
  const mission = readMission(document, first, last, home)
  if (mission) return { english: mission, known: null, open: [] }
  const index = organisationIndex(catalogue, language)
  // The longest known name inside; what is around it in the span is «пресс-служба», a kind of firm, a quotation mark.
  let best: readonly { first: number; last: number; value: Organisation }[] = []
  for (let at = first; at <= last; at++) {
    const hits = index.at(words, at).filter((hit) => hit.last <= last + 2 && !isPlaceName(document, hit))
    if (hits.length > 0 && hits[0]!.last - at > (best[0] ? best[0].last - best[0].first : -1)) best = hits
  }
  if (best.length > 0) {
    const sure = best.filter(({ value }) => !value.ambiguous)
    const { first: from, last: to } = best[0]!
    const covered = isGeneric(document, first, last, from, to, OUTLET_KINDS.has(best[0]!.value.kind))
    if (covered && sure.length > 0) return { english: sure[0]!.value.english, known: sure[0]!.value, open: [] }
    if (covered) {
      const owner = ownerOf(document, from, to)
      const code = owner === null ? null : countryCode(owner)
      const own = best.filter(({ value }) => code !== null && value.country === code)
      if (own.length > 0) return { english: own[0]!.value.english, known: own[0]!.value, open: [] }
      if (owner === null) return { english: best[0]!.value.english, known: null, open: best.map(({ value }) => value) }
      const generic = best.find(({ value }) => value.country !== null)?.value.english
      const body = generic?.replace(/ of .*/, '') ?? null
      if (generic && body)
        return {
          english: `${generic.split(' of ').slice(0, -1).join(' of ') || body} of ${owner}`,
          known: null,
          open: [],
        }
    }
  }
  return { english: compose(document, first, last), known: null, open: [] }
}

/** Kinds of organisations that are outlets. */
export const OUTLET_KINDS: ReadonlySet<string> = new Set(['agency', 'newspaper', 'portal', 'tv', 'radio', 'magazine'])

/** «Азербайджан» is a newspaper too: outside quotation marks it is the country. */
export function isPlaceName({ words, language }: Document, { first, last }: { first: number; last: number }): boolean {
  const place = placeIndex(language).at(words, first)[0]
  if (!place || place.last < last) return false
  return last > first || !/^[«"“„]$/.test(words[first - 1]?.text ?? '')
}

const VOICES = /^(?:Press Service|Press Centre|Telegram Channel|Site|Press Office)$/

/** A press service, a page: whoever speaks through it. Russian and English put it first, Azerbaijani last. */
function withoutVoice(document: Document, first: number, last: number): { first: number; last: number } | null {
  const { words, language } = document
  if (language === 'az') {
    const from = last > first ? last - 1 : last
    const head = headAt(document, from)
    return head &&
      VOICES.test(head.value) &&
      head.last === last &&
      from > first &&
      !/^["«»“”„]$/.test(words[from - 1]!.text)
      ? { first, last: from - 1 }
      : null
  }
  const head = headAt(document, first)
  const voice =
    head && VOICES.test(head.value)
      ? head.last
      : /^(?:telegram|телеграм)-канал/.test(words[first]!.lower)
        ? first
        : null
  if (voice === null || voice >= last) return null
  const next = language === 'en' && words[voice + 1]!.lower === 'of' ? voice + 2 : voice + 1
  // A name in quotation marks is the channel's own.
  return next > last || /^["«»“”„]$/.test(words[next]!.text) ? null : { first: next, last }
}

/** True when what surrounds a known name in the span only says what kind of body it is, or whose. */
function isGeneric(
  document: Document,
  first: number,
  last: number,
  from: number,
  to: number,
  outlet: boolean,
): boolean {
  for (let at = first; at <= last; at++) {
    if (at >= from && at <= to) continue
    const word = document.words[at]!
    if (word.kind === 'mark' || word.shape === 'lower' || headAt(document, at)) continue
    if (word.opens && nameWord(word.info) !== null) continue
    // «Azərbaycan Respublikası Xarici İşlər Nazirliyi»: whose it is. The Araz Times is not The Times.
    if (outlet) return false
    const place = placeIndex(document.language).at(document.words, at)[0]
    if (!place && placeOfWord(document, at) === null) return false
    if (place) at = place.last
  }
  return true
}

/** Puts an English name together from the words of one that nobody knows. */
function compose(document: Document, first: number, last: number): string {
  const { words, language } = document
  const span = words.slice(first, last + 1)
  const quoted = quotedPart(span)
  const brand = spellBrand(quoted.length > 0 ? quoted : span, language, quoted.length > 0)
  if (brand !== null) return brand
  if (quoted.length > 0 && quoted.length < span.length)
    return translate(quoted, document, first + span.indexOf(quoted[0]!))
  if (language === 'en') {
    const written = document.text
      .slice(span[0]!.start, span.at(-1)!.end)
      .replace(/["“”]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/^the /i, '')
      .replace(/['’]s$/, '')
    return ownedInEnglish(document, first, written) ?? written
  }
  return translate(span, document, first)
}

/** "Syria’s ministry of internal trade" is called the Ministry of Internal Trade of Syria. */
function ownedInEnglish(document: Document, first: number, written: string): string | null {
  const body = /^[^'’]{3,30}['’]s? (?=\p{Ll})(.+)$/u.exec(written)?.[1]
  const place = body === undefined ? undefined : placeIndex('en').at(document.words, first)[0]?.value.english
  if (body === undefined || place === undefined) return null
  const titled = body.replace(/\p{L}+/gu, (word) =>
    /^(?:of|and|for|the|on|in)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  )
  return `${titled} of ${place}`
}

/** «Каспиан Пост Логистикс»: a name made of English words goes back to them. */
function spellBrand(span: readonly Word[], language: Document['language'], quoted: boolean): string | null {
  const parts = span.flatMap(({ kind, lower, shape, text }) => {
    if (kind !== 'word') return []
    // «ANS PRESS-in»: a suffix after a hyphen, and letters that are no word.
    const whole = language === 'az' ? lower.replace(SUFFIX_APART, '$1') : lower
    return shape === 'UPPER' && text.length <= 4 && !BRAND_WORDS.has(lower) ? [text] : whole.split('-')
  })
  const base = (part: string): string => part.replace(/(?<=.{4})(?:нин|nin|nın|ın|in)$/, '')
  const named = quoted || span.every(({ kind, shape }) => kind !== 'word' || shape !== 'lower')
  if (language === 'en' || parts.length < 2 || !named || !parts.some((part) => BRAND_WORDS.has(part))) return null
  return parts
    .map(
      (part) => BRAND_WORDS.get(part) ?? BRAND_WORDS.get(base(part)) ?? inEnglish(part, language).replace(/iya$/, 'ia'),
    )
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ')
}

/** The suffix of a case after a hyphen: «PRESS-in», «News-a». */
const SUFFIX_APART = /(\p{L})[-’'](?:n?[ıiuü]n|[yn]?[aə]|[yn]?[ıiuü]|n?d[aə]n?|y?l[aə])$/u

function quotedPart(span: readonly Word[]): Word[] {
  const open = span.findIndex((word) => /^[«„“"]$/.test(word.text))
  if (open < 0) return []
  return span.slice(open + 1).filter((word) => !/^[»”“"]$/.test(word.text))
}

/**
 * Word by word: heads and common words are translated, places named, the rest spelled. In Russian what follows the head
 * is joined by "of"; in Azerbaijani the head stands last already.
 */
function translate(span: readonly Word[], document: Document, first: number): string {
  const { language, words } = document
  const parts: string[] = []
  let afterHead = false
  let afterAdjective = false
  for (let index = 0; index < span.length; index++) {
    const word = span[index]!
    const at = first + index
    if (word.kind === 'mark') {
      if (/^[-–&]$/.test(word.text)) parts.push(word.text)
      continue
    }
    const head = words[at] === word ? headAt(document, at) : null
    const place = words[at] === word && word.shape !== 'lower' ? placeIndex(language).at(words, at)[0] : undefined
    if (place) {
      parts.push(`${language === 'ru' && afterHead ? 'of ' : ''}${place.value.english}`)
      index += place.last - place.first
    } else if (
      head &&
      head.last - head.first < span.length - index &&
      (!afterHead || language === 'az' || word.shape === 'UPPER')
    ) {
      parts.push(afterHead && language === 'ru' ? `of ${head.value}` : head.value)
      index += head.last - head.first
      afterHead = true
    } else if (/^(?:и|və|and)$/.test(word.lower)) parts.push('and')
    else if (/^(?:по|для|при|в|на|о|вопросам|вопросов|üzrə|yanında|nəzdində|adına)$/.test(word.lower)) continue
    else {
      const owner = language === 'ru' && word.shape !== 'UPPER' ? placeOfWord(document, at) : null
      const known = nameWord(word.info)
      // «развития гражданского общества»: Development of Civil Society
      const of =
        afterHead && language === 'ru' && parts.length > 0 && !afterAdjective && parts.at(-1) !== 'and' ? 'of ' : ''
      afterAdjective = language === 'ru' && ADJECTIVE.test(word.lower)
      parts.push(`${of}${owner ?? known ?? spell(word, language)}`)
    }
  }
  return parts
    .join(' ')
    .replace(/ ([-–]) /g, ' ')
    .trim()
}

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ых|их|ей)$/

function spell(word: Word, language: Document['language']): string {
  if (word.info.latin && language !== 'az') return word.text
  const base =
    language === 'az' && word.shape !== 'UPPER' && !word.quoted ? (word.info.keys.at(-1) ?? word.lower) : word.text
  const written = base === word.lower ? word.text : word.text.slice(0, 1) + base.slice(1)
  const english = inEnglish(written.replace(/[-'’]\p{Ll}{1,5}$/u, ''), language)
  return english.charAt(0).toUpperCase() + english.slice(1)
}
