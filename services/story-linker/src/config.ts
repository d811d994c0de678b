import { read, storeSettings, type Settings } from '@crosswire/service'

export const storyLinkerSettings = {
  ...storeSettings,
  STORY_LINKER_HOLDBACK_MS: {
    schema: read.integer(0).default(5_000),
    about: 'How long a version waits for earlier ones while anything upstream is under way. Default 5,000.',
  },
  STORY_LINKER_WINDOW_HOURS: {
    schema: read.integer(1).optional(),
    about: 'How far back articles are compared. Default 96.',
  },
  STORY_LINKER_CAPACITY: {
    schema: read.integer(100).optional(),
    about: 'Articles kept in mind at most, at about 4 KB each; the oldest go first. Default 100,000.',
  },
} satisfies Settings
