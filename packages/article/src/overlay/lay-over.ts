import type { Overlay } from '@crosswire/record'
import type { PageView } from '../page-view.ts'
import { judgeOverlay, type GeneralReading, type OverlayReport } from './judge-overlay.ts'
import { pickOverlay } from './pick-overlay.ts'
import { selectFields, type SelectedFields } from './select-fields.ts'

export interface Overlaid extends SelectedFields {
  /** Holds what was selected against the general reading; null where no overlay holds. */
  judge: (general: GeneralReading) => OverlayReport | null
}

const NOTHING: Overlaid = { body: null, headline: null, published: null, byline: null, judge: () => null }

/** What the overlay that holds on a day finds on a page. */
export function layOver(
  { document, blocks, names }: PageView,
  overlays: readonly Overlay[] | undefined,
  reading: { timezone: string; now: Date },
): Overlaid {
  const overlay = pickOverlay(overlays, reading.now)
  if (overlay === null) return NOTHING
  const selected = selectFields(document, overlay, { ...reading, blocks, names })
  return { ...selected, judge: (general) => judgeOverlay(overlay, selected, general, blocks) }
}
