import { foldCase, transliterateName } from '@crosswire/text'
import { ANY_CASE } from '../lexicon/sense.ts'
import type { KnownEntity, NamedOption } from '../document/units.ts'

/** Where a text says where, when and by whom it was written. UTF-16 indexes. */
export interface Dateline {
  start: number
  end: number
  /** The outlet it names; null where it names only a place and a day. */
  outlet: KnownEntity | null
}

/** How far into a text the outlet of its dateline may begin. */
const FARTHEST = 70
const MONTHS =
  /^(?:янв\p{L}*|фев\p{L}*|мар(?:т\p{L}*)?|апр\p{L}*|ма[йя]|июн[ья]?|июл[ья]?|авг\p{L}*|сен\p{L}*|окт\p{L}*|ноя\p{L}*|дек\p{L}*|yan\p{L}*|jan\p{L}*|feb\p{L}*|fev\p{L}*|mar(?:ch|t)?|apr\p{L}*|may|jun\p{L}*|iyun|jul\p{L}*|iyul|aug\p{L}*|avq\p{L}*|sep\p{L}*|sent\p{L}*|oct\p{L}*|okt\p{L}*|nov\p{L}*|noy\p{L}*|dec\p{L}*|dek\p{L}*|год\p{L}*|г|ci|cı|cu|cü|il|az|ru|com|корр|кор)$/u
/** What follows an outlet that closes a dateline: a slash, a bracket, a stop, a dash, a line end. */
const CLOSES = /^(?:\s*[/)\]]|[.:]\s|[.:]?\s*[—–-]{1,2}\s|\s*\n|\s+\d{1,2}[:.]\d{2}\b)/u

/**
 * Reads the dateline that a part of a text opens with: «МОСКВА, 21 ноября. /ТАСС/.», «Bakı. 20 noyabr. Azerwire -»,
 * "TBILISI, Feb 3 (Reuters) -". Before the outlet stand only names, numbers and months.
 */
export function readDateline(text: string, from: number, known: readonly KnownEntity[]): Dateline | null {
  for (const entity of known) {
    if (entity.start < from) continue
    if (entity.start > from + FARTHEST) break
    const outlet = entity.type === 'outlet' ? entity : asOutlet(entity, text)
    if (!outlet) continue
    const lead = text.slice(from, entity.start)
    const domain = /^\.(?:az|ru|com|info|org|net|kz|ge)\b/i.exec(text.slice(entity.end))?.[0].length ?? 0
    const end = entity.end + domain
    const closed = CLOSES.exec(text.slice(end, end + 12))
    if (!closed || lead.includes('\n') || !isLead(lead)) continue
    // «ТАСС - агентство новостей»: an outlet alone before a dash is a subject; a dateline names a place or stands in slashes.
    const bare = lead.trim() === ''
    if (bare && !/^[.:]\s|\//.test(closed[0])) continue
    // "Streamed Live On Facebook" and the end of the line: a headline.
    if (/^\s*\n/.test(closed[0]) && (lead.match(/\p{L}{3,}/gu) ?? []).length > 3) continue
    return { start: from, end: end + closed[0].trimEnd().length, outlet }
  }
  return readUnknown(text, from)
}

/** "Tokyo, March 1 (Jiji Press)--", «28 февраля, AEX.RU –»: an outlet that no list holds, by where it stands. */
function readUnknown(text: string, from: number): Dateline | null {
  const head = text.slice(from, from + FARTHEST + LONGEST_NAME)
  const match = IN_BRACKETS.exec(head) ?? AS_DOMAIN.exec(head) ?? AS_AGENCY.exec(head)
  if (!match || !isLead(match[1]!) || !/\d|^\P{Ll}+$/u.test(match[1]!)) return null
  const start = from + match[1]!.length + match[0].slice(match[1]!.length).indexOf(match[2]!)
  const option: NamedOption = {
    type: 'outlet',
    canonicalName: transliterateName(match[2]!, 'ru'),
    publisherId: null,
    institutionId: null,
    country: null,
  }
  const end = start + match[2]!.length
  const outlet = { ...option, start, end, entityId: null, cases: ANY_CASE, options: [option], ambiguous: false }
  return { start: from, end: from + match[0].trimEnd().length, outlet }
}

const LONGEST_NAME = 30
const IN_BRACKETS = /^([^\n()]{3,60}?)\s*\((\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})\)\s*[—–-]{1,2}/u
const AS_AGENCY = /^([^\n()]{3,60}?)\s(?:РИА|ИА|МИА)\s«?(\p{Lu}[\p{L}-]+)»?\s*(?:[—–-]\s|\.\s)/u
const AS_DOMAIN =
  /^([^\n()]{3,60}?)\s((?:\p{Lu}|\p{Ll})[\p{L}\d-]+\.(?:ru|az|com|info|org|net|kz|ge|by|ua))\s*[—–-]\s/iu

/** A name that others bear too is the outlet's here: "BAKU (AP) —". */
function asOutlet(name: KnownEntity, text: string): KnownEntity | null {
  const option = name.options.find(({ type }) => type === 'outlet')
  if (!option || !/^\p{Lu}{2,5}$/u.test(text.slice(name.start, name.end))) return null
  return { ...name, ...option, options: [option], ambiguous: false }
}

const isLead = (lead: string): boolean =>
  (lead.match(/\p{L}+/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || MONTHS.test(foldCase(word)))
