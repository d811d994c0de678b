import { read, storeSettings, type Settings } from '@crosswire/service'

export const articleReaderSettings = {
  ...storeSettings,
  ARTICLE_READER_THREADS: {
    schema: read.integer(1, 256).optional(),
    about: 'Threads that read pages. Default: one per core.',
  },
  ARTICLE_READER_DEADLINE_MS: {
    schema: read.integer(100).default(20_000),
    about: 'How long a page may take to read. Default 20,000.',
  },
} satisfies Settings
