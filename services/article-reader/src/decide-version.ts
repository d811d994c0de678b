import type { ArticleVersion, PageContent, VersionChange } from '@crosswire/record'
import { CodePoints } from '@crosswire/text'

export type Compared = Pick<PageContent, 'headline' | 'headlineMarks' | 'body' | 'updates' | 'corrections'>

/** What kind of change leads from one version of an article to the next. */
export function decideChange(
  before: (Compared & Pick<ArticleVersion, 'pubStatus'>) | null,
  after: Compared,
): VersionChange {
  if (before === null) return 'initial'
  const known = new Set(before.corrections.map(({ text }) => text))
  const fresh = after.corrections.filter(({ text }) => !known.has(text))
  if (before.pubStatus === 'canceled') {
    if (!isWithdrawn(after)) return 'restoration'
  } else if (fresh.some(({ kind }) => kind === 'retraction')) return 'retraction'
  if (fresh.some(({ kind }) => kind !== 'retraction') || gainsMark(before, after, 'corrected')) return 'correction'
  if (isExtended(before, after)) return 'update-added'
  if (before.body.textDigest !== after.body.textDigest) return 'revision'
  return before.headline === after.headline ? 'metadata' : 'headline'
}

/** Whether a page still says that its text is withdrawn. */
export const isWithdrawn = ({ corrections }: Pick<Compared, 'corrections'>): boolean =>
  corrections.some(({ kind }) => kind === 'retraction')

/** A part with a time of its own came in, or text above the old text under a headline that says "updated". */
function isExtended(before: Compared, after: Compared): boolean {
  if (after.updates.length > before.updates.length) return true
  const ids = new Set(before.updates.map(({ id }) => id))
  const labels = new Set(before.updates.map(({ label, time }) => `${label ?? ''} ${time?.value ?? ''}`))
  if (
    after.updates.some(
      (part) => part.label !== null && !ids.has(part.id) && !labels.has(`${part.label} ${part.time?.value ?? ''}`),
    )
  )
    return true
  return gainsMark(before, after, 'updated') && keepsText(before, after)
}

function gainsMark(before: Compared, after: Compared, kind: 'updated' | 'corrected'): boolean {
  const count = ({ headlineMarks }: Compared): number =>
    headlineMarks.filter((mark) => mark.kind === kind).reduce((sum, mark) => sum + (mark.count ?? 1), 0)
  return count(after) > count(before)
}

/** At least so much of the old paragraphs must stand in the longer text for it to be the old text with more. */
const KEPT = 0.7

function keepsText(before: Compared, after: Compared): boolean {
  const old = paragraphsOf(before)
  const now = new Set(paragraphsOf(after))
  if (old.length === 0 || now.size <= old.length) return false
  return old.filter((paragraph) => now.has(paragraph)).length >= old.length * KEPT
}

function paragraphsOf({ body }: Compared): string[] {
  if (body.text === null) return []
  const points = new CodePoints(body.text)
  return body.blocks.map(({ start, end }) => points.slice(start, end))
}

/**
 * A wall that stops a text earlier than before is no edit of it: what is shown is the beginning of what is known.
 */
export function isCutShort(before: Compared, after: Compared & Pick<PageContent, 'access'>): boolean {
  if (after.access === 'full' || after.access === 'unknown') return false
  const old = paragraphsOf(before)
  const now = paragraphsOf(after)
  return now.length < old.length && now.every((paragraph, i) => paragraph === old[i] || isStart(paragraph, old[i]!))
}

const isStart = (cut: string, whole: string): boolean => whole.startsWith(cut.replace(/(?<![\s.…])[\s.…]+$/u, ''))
