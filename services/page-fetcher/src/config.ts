import { read, storeSettings, type Settings } from '@crosswire/service'
import { DEFAULT_REVISIT_POLICY, type RevisitPolicy } from './revisit/index.ts'

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
    about: 'Visits recent pages exactly this often. Default: as their publisher edits.',
  },
  PAGE_FETCHER_KEEP_CAPTURES_DAYS: {
    schema: read.integer(1).optional(),
    about: 'Days that the bytes of captures are kept. What was read from them stays. Default: for ever.',
  },
} satisfies Settings

/** The policy that the settings ask for. */
export const toRevisitPolicy = (fixedMs: number | undefined): RevisitPolicy => ({
  ...DEFAULT_REVISIT_POLICY,
  fixedMs: fixedMs ?? null,
})
