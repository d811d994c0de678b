import type { Catalogue } from '@crosswire/record'
import { COMMON_WORDS } from '../data/common-words.ts'
import type { Document, Word } from '../document.ts'
import { headAt, roleAt } from '../lexicon/heads.ts'
import { looksLikeSurname } from '../lexicon/people.ts'
import { organisationIndex } from '../lexicon/organisations.ts'
import { placeIndex } from '../lexicon/places.ts'
import { overlaps, type NameSpan } from '../span.ts'
import { isPlaceName } from './canonical-organisation.ts'
import { findPorts, findSmallHeads } from './find-small-heads.ts'
import { mergeChains } from './merge-chains.ts'

/** Organisations that a lexicon names. A name that is a common word too must not open a sentence or be written small. */
export function findKnownOrganisations(document: Document, catalogue: Catalogue): NameSpan[] {
  const { words, language } = document
  const found: NameSpan[] = []
  for (const hits of organisationIndex(catalogue, language).find(words)) {
    const { first, last } = hits[0]!
    if (isPlaceName(document, hits[0]!)) continue
    const sure = hits.some(({ value }) => !value.ambiguous)
    const word = words[first]!
    const single = first === last
    if (single && word.kind === 'number' && !word.quoted) continue
    if (single && word.shape === 'Title' && document.lowered.has(word.lower) && !word.quoted) continue
    if (single && !sure && word.shape === 'Title' && word.opens && !word.quoted) continue
    if (words.slice(first, last + 1).every(({ shape }) => shape === 'lower') && !sure && single) continue
    found.push({ type: 'organisation', first, last, confidence: sure ? 0.95 : 0.8 })
  }
  return found
}

/** Organisations by rule, for Azerbaijani and English: a head noun with the capitals that belong to it. */
export function findRuledOrganisations(
  document: Document,
  people: readonly NameSpan[],
  taken: readonly NameSpan[],
): NameSpan[] {
  const found =
    document.language === 'az'
      ? findAzerbaijani(document, people, taken)
      : document.language === 'en'
        ? findEnglish(document, people)
        : []
  const merged = mergeChains(found, document)
  return merged.filter(
    (span) => !taken.some((other) => overlaps(span, other) && other.last - other.first > span.last - span.first),
  )
}

const isName = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  (word.shape === 'Title' || word.shape === 'UPPER' || word.shape === 'Mixed' || word.shape === 'initial')
const isQuote = (word: Word | undefined): boolean => word !== undefined && /^["«»“”„]$/.test(word.text)

/**
 * Azerbaijani names end in their head, in the possessed form: capitals before it belong to the name, with «və», «üzrə»,
 * «yanında» and «adına» among them, and so does what stands in quotation marks.
 */
function findAzerbaijani(document: Document, people: readonly NameSpan[], known: readonly NameSpan[]): NameSpan[] {
  const { words } = document
  const found: NameSpan[] = []
  for (let at = 1; at < words.length; at++) {
    const head = headAt(document, at)
    if (!head) continue
    let first = at
    let capitals = isName(words[at]) ? 1 : 0
    let quoted = false
    for (let back = at - 1; back >= 0 && words[back]!.sentence === words[at]!.sentence; back--) {
      const word = words[back]!
      if (isInPerson(people, back) || closesTitledName(document, back)) break
      // «TASS Rusiyanın … idarəsinə istinadən»: a known name that owns nothing here is another's.
      if (known.some(({ last }) => last === back && back < at - 1) && !OWNS.test(word.lower)) break
      if (isName(word)) {
        // «Yeniavaz.com-a Nazirliyin mətbuat xidmətindən»: a domain, a name in a case of its own.
        if (/\.\p{L}{2,}|[-'’](?:[yn]?[aə]|n?d[aə]n?|y?l[aə])$/u.test(word.lower)) break
        // «Tramp "ABC" telekanalına»: before a name in marks only whose it is belongs to it.
        if (
          quoted &&
          !OWNS.test(word.lower) &&
          !headAt(document, back) &&
          placeIndex('az').at(words, back).length === 0
        )
          break
        if (isSentenceFiller(word, document) || (roleAt(document, back) && back < at)) break
        // A name in the locative or the ablative, or with another's suffix, does not belong.
        if (
          back < at - 1 &&
          /(?:d[aə]n?|l[aə]|n[ıiuü])$/.test(word.lower) &&
          word.shape === 'Title' &&
          placeIndex('az').at(words, back).length > 0 &&
          !/[nN]d[aə]$/.test(word.lower)
        )
          break
        first = back
        capitals++
      } else if (isQuote(word) && !quoted) {
        // «“XəbərBuro” Azərbaycan Milli Elmlər Akademiyası»: a known name that begins after the marks is whole.
        if (known.some((other) => other.first === back + 1 && other.last >= at)) break
        const open = openingQuote(words, back)
        if (open === null || back - open > 6) break
        // «“Report” GlobalInfo portalına istinadən»: a known name is whole; only what kind of firm it is goes on.
        if (
          first === back + 1 &&
          first < at &&
          !FIRM.test(words[first]!.lower) &&
          known.some(({ last }) => last === back - 1)
        )
          break
        first = open
        quoted = true
        capitals++
        back = open
      } else if (
        /^(?:və|üzrə|yanında|adına|saylı|üçün)$/.test(word.lower) &&
        (isName(words[back - 1]) || (word.lower === 'saylı' && words[back - 1]?.kind === 'number'))
      ) {
        // «Belçika və Fransa qoşunları»: two places are two names.
        if (word.lower === 'və' && placeIndex('az').at(words, back - 1).length > 0) break
        if (word.lower === 'saylı') {
          first = back - 1
          back--
          capitals++
        }
        continue
      } else if (word.text === ',' && head.value === 'Ministry' && isName(words[back - 1]) && joined(words, back, at)) {
        continue
      } else if (/^[-–]$/.test(word.text) && word.start === words[back + 1]!.start - 1) continue
      else break
    }
    const common = words[at]!.shape === 'lower'
    if (capitals - (isName(words[at]) ? 1 : 0) < 1) continue
    // «Bakı polisi» is one; a lone place before a common noun of another kind is not.
    if (
      common &&
      !quoted &&
      first === at - 1 &&
      /^(?:Group|Union|Team|Channel|Site|Center|School|Station|Department|Faculty|Airport|Hydropower Plant|Nuclear Power Plant|Power Plant|Forum|Front|Hospital|Shop|Hotel)$/.test(
        head.value,
      )
    )
      continue
    found.push({ type: 'organisation', first, last: head.last, confidence: 0.85 })
    at = head.last
  }
  return found
}

/** «naziri Əbülfəs Qarayev Dövlət Turizm Xidmətinin»: a surname after its given name and a role ends before the body. */
function closesTitledName(document: Document, at: number): boolean {
  const { words } = document
  if (!isName(words[at]) || !isName(words[at - 1]) || !looksLikeSurname(words[at]!.info)) return false
  for (let role = at - 2; role >= 0 && role >= at - 4; role--) if (roleAt(document, role)?.last === at - 2) return true
  return false
}

/** «İnvestisiya, Sənaye və Ticarət Nazirliyi» is one ministry: the last of its matters is joined by «və». */
const joined = (words: readonly Word[], from: number, to: number): boolean =>
  to - from <= 8 && words.slice(from, to).some(({ lower }) => lower === 'və')

/** Words between a firm's name and its noun: “Azərsu” Açıq Səhmdar Cəmiyyəti. */
const FIRM = /^(?:açıq|qapalı|məhdud|səhmdar)$/

/** Endings of the genitive: a name so written owns the head. */
const OWNS = /(?:n[ıiuü]n|[ıiuü]n|dak[ıi]|dək[i])$/

const isSentenceFiller = (word: Word, { lowered }: Document): boolean =>
  word.opens && word.shape === 'Title' && (lowered.has(word.lower) || COMMON_WORDS.az.has(word.lower))

function openingQuote(words: readonly Word[], close: number): number | null {
  for (let at = close - 1; at >= 0 && at > close - 9; at--) {
    if (isQuote(words[at])) return at
    if (words[at]!.sentence !== words[close]!.sentence) return null
  }
  return null
}

function isInPerson(people: readonly NameSpan[], at: number): boolean {
  for (const { first, last } of people) if (first <= at && at <= last) return true
  return false
}

const JOINERS = /^(?:of|for|and|the|in|on|to|de|&|'s)$/

/** English names: a run of capitals with its head in it, "of …" and "for …" going on in capitals after it. */
function findEnglish(document: Document, people: readonly NameSpan[]): NameSpan[] {
  const { words } = document
  const found: NameSpan[] = []
  for (let at = 0; at < words.length; at++) {
    if (!isName(words[at]) || isInPerson(people, at)) continue
    let last = at
    for (let next = at + 1; next < words.length && words[next]!.sentence === words[at]!.sentence; next++) {
      const word = words[next]!
      if (isInPerson(people, next)) break
      if (isName(word) && isSpeakerAfterBody(document, at, next)) break
      if (isName(word)) last = next
      else if (JOINERS.test(word.lower) && next - last <= 2 && isJoined(words, next)) continue
      else if (/^[&’'-]$/.test(word.text)) continue
      else break
      if (next - last > 2) break
    }
    let first = at
    while (first < last && (isFiller(words[first]!, document) || (roleAt(document, first) && !headAt(document, first))))
      first++
    if (/^(?:of|for|to|in|and)$/.test(words[first]!.lower)) first = Math.min(last, first + 1)
    if (words[first]!.lower === 'the') first = Math.min(last, first + 1)
    const heads = [...range(first, last)].filter(
      (place) => headAt(document, place) !== null && isName(words[place]) && !inPlace(words, place),
    )
    if (heads.length > 0) {
      const trimmed = trimEnglish(document, first, last, headOf(words, heads))
      if (trimmed) found.push({ type: 'organisation', ...trimmed, confidence: 0.8 })
    }
    at = last
  }
  return [...found, ...findSmallHeads(document), ...findPorts(document)]
}

/** "Oil and Gas Corporation": a trade before its body is no head of its own. */
const headOf = (words: readonly Word[], heads: readonly number[]): number =>
  heads.length > 1 && TRADE.test(words[heads[0]!]!.lower) ? heads.at(-1)! : heads[0]!
const TRADE =
  /^(?:oil|gas|energy|shipping|logistics|insurance|telecom|securities|media|press|news|television|radio|airports?|port)$/

/** "Foreign Ministry Spokeswoman Zhang Qiyue": a role after the body's head, and who has it. */
const isSpeakerAfterBody = (document: Document, first: number, at: number): boolean =>
  roleAt(document, at) !== null &&
  headAt(document, at) === null &&
  at > first &&
  [...range(first, at - 1)].some((place) => headAt(document, place) !== null) &&
  isName(document.words[at + 1]) &&
  headAt(document, at + 1) === null &&
  headAt(document, at + 2) === null

function isJoined(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return isName(next) || (next !== undefined && JOINERS.test(next.lower) && isName(words[at + 2]))
}

/** "Federation" in "the Russian Federation" heads no body. */
const inPlace = (words: readonly Word[], at: number): boolean =>
  [0, 1, 2].some((back) => at - back >= 0 && (placeIndex('en').at(words, at - back)[0]?.last ?? -1) >= at)

const isFiller = (word: Word, document: Document): boolean =>
  /^(?:the|a|an|this|that|in|on|at|by|for|from|but|and|when|after|while|as|with|its|his|her|their|our|according|mr|mrs)$/.test(
    word.lower,
  ) ||
  (word.opens && document.lowered.has(word.lower))

/** Leaves out what only stands beside the name: a person's name after "and", a place after "in" unless it closes it. */
function trimEnglish(
  document: Document,
  first: number,
  last: number,
  head: number,
): { first: number; last: number } | null {
  const { words } = document
  let end = last
  for (let at = head + 1; at <= last; at++) {
    if (/^(?:and|in|on|to)$/.test(words[at]!.lower) && !headAt(document, at + 1) && at > head) {
      const place = placeIndex('en').at(words, at + 1)[0]
      if (words[at]!.lower === 'in' && place) end = place.last
      else if (words[at]!.lower !== 'and' || !isTopic(words, head, at)) end = at - 1
      break
    }
  }
  // A head alone in capitals is too little, unless "of …" follows.
  if (first === head && end === head) return null
  return { first, last: Math.max(end, head) }
}

/** "Ministry of Culture and Tourism": inside an "of" the name goes on after "and". */
const isTopic = (words: readonly Word[], head: number, and: number): boolean =>
  words.slice(head, and).some((word) => word.lower === 'of' || word.lower === 'for')

function* range(first: number, last: number): Generator<number> {
  for (let at = first; at <= last; at++) yield at
}
