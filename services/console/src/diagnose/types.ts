/**
 * Everything that can be wrong, by the name that its alert (infra/prometheus/alerts.yml) and its page
 * (`infra/runbooks/<code>.md`) have.
 */
export const FINDING_CODES = [
  'stage-stalled',
  'stage-behind',
  'stage-without-worker',
  'worker-silent',
  'clock-off',
  'quarantine-growing',
  'errors-high',
  'feed-failing',
  'feed-quiet',
  'feed-empty',
  'publisher-quiet',
  'language-quiet',
  'overlay-broken',
  'change-log-stalled',
  'webhook-failing',
] as const

export type FindingCode = (typeof FINDING_CODES)[number]

/** `urgent`: somebody should look now. `warning`: somebody should look today. */
export type Severity = 'urgent' | 'warning'

/** One thing that is wrong: what, why it is believed, and what to do. */
export interface Finding {
  code: FindingCode
  severity: Severity
  /** What it is about: a stage, a feed's URL, a publisher's id. */
  subject: string
  what: string
  why: string
  action: string
}
