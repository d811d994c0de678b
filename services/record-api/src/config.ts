import { read, storeSettings, type Settings } from '@crosswire/service'

export const recordApiSettings = {
  ...storeSettings,
  RECORD_API_HOST: { schema: read.text.default('127.0.0.1'), about: 'Where the API listens. Default 127.0.0.1.' },
  RECORD_API_PORT: {
    schema: read.integer(0, 65_535).default(8080),
    about: 'Port of the API; 0: any free one. Default 8080.',
  },
  RECORD_API_PUBLIC_URL: {
    schema: read.url(/^https?:$/, 'https://news.example.org').optional(),
    about: 'How the world reaches the API where a proxy stands in front. Default: as each request says.',
  },
  RECORD_API_RATE_LIMIT: {
    schema: read.integer(0).default(0),
    about: 'Most requests a minute from one address; 0: no limit. Default 0.',
  },
  OPERATOR_TOKEN: {
    schema: read.text.optional(),
    about: 'Lets whoever has it keep webhooks and see captures. Default: none; only who sits at this machine may.',
    secret: true,
  },
} satisfies Settings
