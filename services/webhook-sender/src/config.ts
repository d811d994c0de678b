import { read, storeSettings, type Settings } from '@crosswire/service'

export const webhookSenderSettings = {
  ...storeSettings,
  WEBHOOK_SENDER_CONCURRENCY: {
    schema: read.integer(1, 1_000).default(32),
    about: 'Webhooks that are sent to at once. Default 32.',
  },
  WEBHOOK_SENDER_ALLOW_NETWORKS: {
    schema: read.list.default([]),
    about:
      'Addresses and CIDR ranges, comma-separated, that webhooks may reach though they are not public. Default none.',
  },
} satisfies Settings
