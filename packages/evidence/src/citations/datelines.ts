import { foldCase } from '@crosswire/text'
import type { KnownEntity } from '../document/units.ts'

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
    if (entity.start > from + FARTHEST) return null
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
  return null
}

/** A name that others bear too is the outlet's here: "BAKU (AP) —". */
function asOutlet(name: KnownEntity, text: string): KnownEntity | null {
  const option = name.options.find(({ type }) => type === 'outlet')
  if (!option || !/^\p{Lu}{2,5}$/u.test(text.slice(name.start, name.end))) return null
  return { ...name, ...option, options: [option], ambiguous: false }
}

const isLead = (lead: string): boolean =>
  (lead.match(/\p{L}+/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || MONTHS.test(foldCase(word)))
