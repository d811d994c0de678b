import type { Overlay } from '@crosswire/record'

/** The overlay that holds for pages fetched at a time: the latest version of those whose dates cover the day, ends included. */
export function pickOverlay(overlays: readonly Overlay[] | undefined, at: Date): Overlay | null {
  const day = at.toISOString().slice(0, 10)
  return (overlays ?? [])
    .filter(({ from, until }) => (from === undefined || from <= day) && (until === undefined || day <= until))
    .reduce<Overlay | null>((best, one) => (best === null || one.version > best.version ? one : best), null)
}
