import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

type Labels = Readonly<Record<string, string>>

/** The pipeline's counters and timings, as Prometheus reads them. Names here are what dashboards and alerts name. */
const COUNTERS = {
  claimed: { name: 'crosswire_claimed_total', help: 'Items that a job took for itself.', labels: ['stage'] },
  begun: {
    name: 'crosswire_begun_total',
    help: 'Items that a stage began to work on. What exceeds those that left or stayed was done in vain and again.',
    labels: ['stage'],
  },
  items: {
    name: 'crosswire_items_total',
    help: 'Items that left a stage or stayed in it, by outcome.',
    labels: ['stage', 'outcome'],
  },
  batches: { name: 'crosswire_batches_total', help: 'Jobs worked off.', labels: ['stage'] },
  sweeps: {
    name: 'crosswire_sweeps_total',
    help: 'Rows past their lease: 0 in a run without faults.',
    labels: ['stage'],
  },
  recovered: { name: 'crosswire_recovered_total', help: 'Rows given back after a fault.', labels: ['stage', 'reason'] },
  sent: { name: 'crosswire_sent_total', help: 'Rows handed to the queue.', labels: ['stage'] },
  trouble: {
    name: 'crosswire_trouble_total',
    help: 'Batches and errands that failed, by code.',
    labels: ['stage', 'code'],
  },
  changes: { name: 'crosswire_changes_total', help: 'Lines appended to the change log.', labels: [] },
} as const
const TIMERS = {
  batch: { name: 'crosswire_batch_seconds', help: 'A job from claim to end.', labels: ['stage'] },
  commit: { name: 'crosswire_commit_seconds', help: 'One commit of results.', labels: ['stage'] },
} as const

export interface Metrics {
  registry: Registry
  count: (name: keyof typeof COUNTERS, labels: Labels, by?: number) => void
  time: (name: keyof typeof TIMERS, labels: Labels, ms: number) => void
  /** Sets gauges anew: values of labels that are gone go. */
  gauge: (
    name: string,
    help: string,
    labelNames: readonly string[],
    values: readonly { labels: Labels; value: number }[],
  ) => void
  text: () => Promise<string>
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const counters = new Map(
    Object.entries(COUNTERS).map(([key, { name, help, labels }]) => [
      key,
      new Counter({ name, help, labelNames: [...labels], registers: [registry] }),
    ]),
  )
  const timers = new Map(
    Object.entries(TIMERS).map(([key, { name, help, labels }]) => [
      key,
      new Histogram({
        name,
        help,
        labelNames: [...labels],
        buckets: [0.005, 0.02, 0.1, 0.5, 1, 5, 20, 60, 300],
        registers: [registry],
      }),
    ]),
  )
  const gauges = new Map<string, Gauge>()
  return {
    registry,
    count: (name, labels, by = 1) => counters.get(name)?.inc(labels, by),
    time: (name, labels, ms) => timers.get(name)?.observe(labels, ms / 1000),
    gauge(name, help, labelNames, values) {
      let gauge = gauges.get(name)
      if (!gauge)
        gauges.set(name, (gauge = new Gauge({ name, help, labelNames: [...labelNames], registers: [registry] })))
      gauge.reset()
      for (const { labels, value } of values) gauge.set(labels, value)
    },
    text: () => registry.metrics(),
  }
}
