import type { OverlayReport } from '@crosswire/article'
import type { Log } from '@crosswire/pipeline'
import type { CaptureWork } from '@crosswire/store'
import type { ArticleReading } from './read-article.ts'

type Answered = Exclude<ArticleReading, { kind: 'refused' }>

const reportOf = (reading: Answered): OverlayReport | null =>
  reading.kind === 'read' ? reading.reading.overlay : reading.overlay

/** For the outcome of a page, where the console counts it: how its publisher's overlay fared. */
export function overlayOf(reading: Answered): { overlay?: OverlayReport } {
  const overlay = reportOf(reading)
  return overlay === null ? {} : { overlay }
}

/**
 * Tells where an overlay and the general reading part. That they differ is what the overlay is for; that its selectors find
 * nothing is how a publisher's redesign begins.
 */
export function noteOverlay({ publisherId, finalUrl: url }: CaptureWork, reading: Answered, log: Log): void {
  const overlay = reportOf(reading)
  const verdicts = Object.values(overlay?.fields ?? {})
  if (verdicts.includes('missing')) log.warn({ publisherId, url, overlay }, 'an overlay finds nothing')
  else if (verdicts.includes('differs')) log.info({ publisherId, url, overlay }, 'an overlay overrules what is read')
}
