import type { PageContent, VersionChange } from '@crosswire/record'

type Compared = Pick<PageContent, 'headline' | 'body' | 'updates' | 'corrections'>

/** What kind of change leads from one version of an article to the next. */
export function decideChange(before: (Compared & { change: VersionChange }) | null, after: Compared): VersionChange {
  if (before === null) return 'initial'
  if (before.change === 'retraction') return 'restoration'
  const sameText = before.body.textDigest === after.body.textDigest
  const known = new Set(before.corrections.map(({ text }) => text))
  if (after.corrections.some(({ text }) => !known.has(text))) return 'correction'
  if (after.updates.length > before.updates.length) return 'update-added'
  if (!sameText) return 'revision'
  return before.headline === after.headline ? 'metadata' : 'headline'
}
