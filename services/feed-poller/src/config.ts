import { read, storeSettings, type Settings } from '@crosswire/service'
import { PACES, type Pace, type SchedulePolicy } from './schedule/index.ts'

export const feedPollerSettings = {
  ...storeSettings,
  FEED_POLLER_CONCURRENCY: {
    schema: read.integer(1, 1_000).default(8),
    about: 'Jobs of up to five feeds under way at once. Default 8.',
  },
  FEED_POLLER_THREADS: { schema: read.integer(1, 256).default(1), about: 'Threads that read documents. Default 1.' },
  FEED_POLLER_DEADLINE_MS: {
    schema: read.integer(100).default(2_000),
    about: 'Time that a thread has for one document; what takes longer is called too slow. Default 2,000.',
  },
  FEED_POLLER_INTERVAL_MS: {
    schema: read.integer(1_000).optional(),
    about: 'Polls every feed exactly this often. Default: by its own rhythm.',
  },
  FEED_POLLER_PACE: {
    schema: read.oneOf('swift', 'steady', 'busy', 'thrifty').default('swift'),
    about:
      'How requests are spent: swift (about 80 per feed and day), steady (24, within the hour), busy (24, busy feeds first) or thrifty (12). Default swift.',
  },
  FEED_POLLER_WEBSUB_URL: {
    schema: read.url(/^https?:$/, 'https://wire.example.org/websub/').optional(),
    about: 'Where hubs reach us from outside. Default: none; no hub is subscribed to, and feeds are polled only.',
  },
  FEED_POLLER_WEBSUB_HOST: {
    schema: read.text.default('127.0.0.1'),
    about: 'Where we listen for hubs. Default 127.0.0.1.',
  },
  FEED_POLLER_WEBSUB_PORT: {
    schema: read.integer(0, 65_535).default(8082),
    about: 'The port of that. Default 8082.',
  },
} satisfies Settings

/** The schedule that the settings ask for. */
export const toPolicy = (fixedMs: number | undefined, pace: Pace = 'swift'): SchedulePolicy => ({
  ...PACES[pace],
  fixedMs: fixedMs ?? null,
})
