import type { OverlayTally } from '@crosswire/store'
import { formatNumber } from '../html/format.ts'
import type { Finding } from './types.ts'

/** Pages below which nothing is said: one odd page is no redesign. */
const LEAST_PAGES = 5
const BROKEN_SHARE = 0.5

/** Publishers whose pages their overlay no longer fits. */
export function diagnoseOverlays(tallies: readonly OverlayTally[]): Finding[] {
  return tallies.filter(isBroken).map((tally) => {
    const { publisherId, version, field, missing, lastUrl } = tally
    return {
      code: 'overlay-broken',
      severity: 'warning',
      subject: `${publisherId} ${field}`,
      what: `pages of ${publisherId} have changed`,
      why: `overlay ${version} found no ${field} on ${formatNumber(missing)} of ${formatNumber(pagesOf(tally))} pages of the last 24 hours${lastUrl === null ? '' : `, ${lastUrl} among them`}`,
      action: 'give the old overlay an "until", write the next version, and try it with `crosswire replay --dry-run`',
    }
  })
}

export const isBroken = (tally: OverlayTally): boolean =>
  pagesOf(tally) >= LEAST_PAGES && tally.missing >= pagesOf(tally) * BROKEN_SHARE

const pagesOf = ({ agrees, differs, missing }: OverlayTally): number => agrees + differs + missing
