import type { ClaimedTime, Overlay } from '@crosswire/record'
import type { BlockFacts } from '../body/block-facts.ts'
import { foldName } from '../metadata/site-name.ts'
import type { SelectedFields } from './select-fields.ts'

export type OverlayField = keyof SelectedFields
/** `missing`: the selector finds nothing, and what is read without it stands: the site has changed, or the selector is wrong. */
export type OverlayVerdict = 'agrees' | 'differs' | 'missing'

/** How an overlay fared on one page, field by field; fields without a selector are left out. */
export interface OverlayReport {
  version: number
  fields: Partial<Record<OverlayField, OverlayVerdict>>
}

/** What a page is read as without its overlay. */
export interface GeneralReading {
  body: readonly boolean[]
  headline: string | null
  published: ClaimedTime | null
  authors: readonly string[]
}

/** Bodies that share so much of their text say the same: a credit line more or less is no redesign. */
const ALIKE = 0.9
const CLOSE_MS = 120_000

/** Holds what the selectors find against the general reading. */
export function judgeOverlay(
  overlay: Overlay,
  selected: SelectedFields,
  general: GeneralReading,
  blocks: readonly BlockFacts[],
): OverlayReport {
  const fields: OverlayReport['fields'] = {}
  const judge = <Field extends OverlayField>(
    field: Field,
    agree: (found: NonNullable<SelectedFields[Field]>) => boolean,
  ): void => {
    if (overlay[field] === undefined) return
    const found = selected[field]
    fields[field] = found === null ? 'missing' : agree(found) ? 'agrees' : 'differs'
  }
  judge('body', (body) => shareOf(body, general.body, blocks) >= ALIKE)
  judge('headline', (headline) => foldName(headline) === foldName(general.headline ?? ''))
  judge('published', (time) => sameTime(time, general.published))
  judge('byline', ({ authors }) => foldNames(authors.map(({ name }) => name)) === foldNames(general.authors))
  return { version: overlay.version, fields }
}

/** Twice the characters that both hold, of those that each holds. */
function shareOf(a: readonly boolean[], b: readonly boolean[], blocks: readonly BlockFacts[]): number {
  let both = 0
  let all = 0
  for (const [i, { chars }] of blocks.entries()) {
    if (a[i] === true && b[i] === true) both += chars
    if (a[i] === true) all += chars
    if (b[i] === true) all += chars
  }
  return all === 0 ? 1 : (2 * both) / all
}

function sameTime(a: ClaimedTime, b: ClaimedTime | null): boolean {
  if (b === null) return false
  if (a.precision === 'day' || b.precision === 'day') return a.value.slice(0, 10) === b.value.slice(0, 10)
  return Math.abs(Date.parse(a.value) - Date.parse(b.value)) <= CLOSE_MS
}

const foldNames = (names: readonly string[]): string => names.map(foldName).sort().join(' ')
