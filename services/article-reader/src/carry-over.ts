import type { ClaimedTime, PageContent, Update } from '@crosswire/record'
import { CodePoints } from '@crosswire/text'

type Known = Pick<PageContent, 'datePublished' | 'body' | 'updates'>

/**
 * What a new version keeps of the one before: the first date of publication that its page claimed, and the ids of its
 * parts, so that a part stays itself when newer ones push it down or its wording is mended.
 */
export function carryOver(before: Known | null, after: PageContent): PageContent {
  if (before === null) return after
  return { ...after, ...carryDates(before.datePublished, after), updates: carryParts(before, after) }
}

/** Outlets restamp a page with every edit. A page cannot be published later than it was: the new time is the edit's. */
function carryDates(
  before: ClaimedTime | null,
  { datePublished, dateModified }: PageContent,
): Pick<PageContent, 'datePublished' | 'dateModified'> {
  if (before === null || datePublished === null) return { datePublished: datePublished ?? before, dateModified }
  const later = Date.parse(datePublished.value) - Date.parse(before.value)
  if (later <= 0 || (before.precision === 'day' && datePublished.value.startsWith(before.value.slice(0, 10))))
    return { datePublished, dateModified }
  const newer = dateModified === null || Date.parse(dateModified.value) < Date.parse(datePublished.value)
  return { datePublished: before, dateModified: newer ? datePublished : dateModified }
}

/** Parts with this share of their words in common are one part, reworded. */
const ALIKE = 0.6

function carryParts(before: Known, after: PageContent): Update[] {
  const ids = new Set(after.updates.map(({ id }) => id))
  const left = before.updates.filter(({ id }) => !ids.has(id))
  const known = new Set(before.updates.map(({ id }) => id))
  return after.updates.map((part) => {
    if (known.has(part.id)) return part
    const own = wordsOf(after, part)
    const at = left.findIndex((old) => isSamePart(old, part) || likeness(wordsOf(before, old), own) >= ALIKE)
    if (at < 0) return part
    const [old] = left.splice(at, 1)
    return { ...part, id: old!.id }
  })
}

const isSamePart = (old: Update, part: Update): boolean =>
  part.label !== null && part.label === old.label && part.time?.value === old.time?.value

function wordsOf({ body }: Pick<PageContent, 'body'>, { span }: Update): Set<string> {
  if (body.text === null) return new Set()
  return new Set(
    new CodePoints(body.text)
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  )
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < 4 || b.size < 4) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / Math.max(a.size, b.size)
}
