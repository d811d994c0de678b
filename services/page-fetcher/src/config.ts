import { read, storeSettings, type Settings } from '@crosswire/service'

export const pageFetcherSettings = {
  ...storeSettings,
  PAGE_FETCHER_CONCURRENCY: {
    schema: read.integer(1, 1_000).default(32),
    about: 'Hosts that are asked at once. Default 32.',
  },
  PAGE_FETCHER_HOST_DELAY_MS: {
    schema: read.integer(0).default(1_000),
    about: 'Least time between two requests to one host; robots.txt may ask for more. Default 1,000.',
  },
  PAGE_FETCHER_REVISIT_MS: {
    schema: read.integer(1_000).optional(),
    about: 'Visits recent pages exactly this often. Default: when a fifth of their age has passed.',
  },
} satisfies Settings
