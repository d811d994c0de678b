import type { Mention } from '@crosswire/record'
import type { CodePoints } from '@crosswire/text'
import { genderOfName } from './citations/names.ts'
import { givenNameOf } from './mentions/lexicon/people.ts'
import { infoOf } from './mentions/word-info.ts'
import type { KnownEntity } from './document/units.ts'
import { remembered } from './remembered.ts'
import { casesOfAzPerson, casesOfRussianPerson } from './lexicon/person-cases.ts'
import { ANY_CASE } from './lexicon/sense.ts'

const TYPES = new Set<string>(['person', 'place', 'organisation'])

/** The names of the catalogue and the mentions of the text in one list, in its order, the longer one where two overlap. */
export function knownNames(
  catalogued: readonly KnownEntity[],
  mentions: readonly Mention[],
  points: CodePoints,
  language: string,
): KnownEntity[] {
  const all = catalogued.filter((name) => !isPartOfName(name, mentions, points) && !isRoleOf(name, mentions, points))
  for (const mention of mentions) {
    if (!TYPES.has(mention.type)) continue
    const start = points.toUtf16(mention.evidence.start)
    all.push({
      start: mention.type === 'person' ? withInitials(points.text, start) : start,
      end: points.toUtf16(mention.evidence.end),
      type: mention.type as KnownEntity['type'],
      canonicalName: mention.canonicalName,
      publisherId: null,
      institutionId: null,
      country: null,
      entityId: mention.entityId,
      cases: mention.type === 'person' ? casesOfPerson(mention, language) : ANY_CASE,
      options: [],
      ambiguous: false,
    })
  }
  return mergeSame(all.sort((a, b) => a.start - b.start || b.end - a.end))
}

/** «Caspian Post Logistics» is no part of Caspian Post: an outlet's name with more capitals around it is another's. */
function isPartOfName(name: KnownEntity, mentions: readonly Mention[], points: CodePoints): boolean {
  if (name.type !== 'outlet') return false
  return mentions.some(({ type, evidence, canonicalName }) => {
    if (type !== 'organisation' || canonicalName === name.canonicalName) return false
    const start = points.toUtf16(evidence.start)
    const end = points.toUtf16(evidence.end)
    if (start > name.start || end < name.end || end - start <= name.end - name.start + 1) return false
    return /(?:^|[\s-])\p{Lu}/u.test(points.text.slice(start, name.start) + ' ' + points.text.slice(name.end, end))
  })
}

const SPEAKS =
  /^(?:омбудсмен\p{L}*|ombudsman\p{L}*)$|^(?:официальн\p{L}+\s+)?(?:представител|пресс-секретар|пресс-атташе|спикер|spokes|press secretary)|(?:nümayəndəsi|sözçüsü|mətbuat katibi)$/iu

/** «Официальный представитель МИД РФ» is the ministry; before a name it is the role of whoever bears it. */
function isRoleOf({ type, start, end }: KnownEntity, mentions: readonly Mention[], points: CodePoints): boolean {
  if (type !== 'institution' || !SPEAKS.test(points.text.slice(start, end))) return false
  return mentions.some(({ type, evidence }) => {
    const at = withInitials(points.text, points.toUtf16(evidence.start))
    return type === 'person' && at > end && points.text.slice(end, at).trim() === ''
  })
}

/** What both know at one place is one name: the catalogue's, with the mention's entity. A place beats a doubtful outlet. */
function mergeSame(names: readonly KnownEntity[]): KnownEntity[] {
  const merged: KnownEntity[] = []
  for (const name of names) {
    const at = merged.findIndex(({ start, end, type }) => start === name.start && end === name.end && type !== 'place')
    const known = merged[at]
    if (!known || name.type === 'place') merged.push(name)
    else if (known.options.length > 0) known.entityId ??= name.entityId
    else merged[at] = { ...name, entityId: name.entityId ?? known.entityId }
  }
  return merged.filter(
    (name) =>
      !(name.ambiguous && name.type === 'outlet') ||
      !names.some(({ type, start, end }) => type === 'place' && start === name.start && end === name.end),
  )
}

const INITIALS = /(?:(?<![\p{L}\p{N}])\p{Lu}\p{Ll}?\.\s?){1,2}$/u

/** Where a name begins with its initials: «М.Галузин», "J. Smith". */
function withInitials(text: string, start: number): number {
  const initials = INITIALS.exec(text.slice(Math.max(0, start - 8), start))
  return initials ? start - initials[0].length : start
}

/**
 * A man, where the given name is a known one and was read as one: «Михаила Галузина». «Александра Куренкова» may be she or of
 * him, and «Диляра Хакимова» is read as a man's only because nobody knows her.
 */
const sexOf = (written: string, canonicalName: string): 'm' | null =>
  genderOfName(canonicalName) === 'm' && givenNameOf(infoOf(/^\S*/.exec(written)![0], 'word', 'ru')) !== null
    ? 'm'
    : null

function casesOfPerson({ evidence, canonicalName }: Mention, language: string): number {
  if (language === 'ru') return russianCasesOf(`${evidence.exact}\n${canonicalName}`)
  return language === 'az' ? casesOfAzPerson(evidence.exact, canonicalName) : ANY_CASE
}

/** By the name as it is written and in English: those of one happening are written many times. */
const russianCasesOf = remembered((both) => {
  const end = both.lastIndexOf('\n')
  const written = both.slice(0, end)
  const canonicalName = both.slice(end + 1)
  // «Хулуси Акар»: a given name that keeps its -и in English does not decline.
  if (/^\S*и\s/.test(written) && /^\S*i\s/.test(canonicalName)) return ANY_CASE
  return casesOfRussianPerson(written, sexOf(written, canonicalName))
})
