import { createWebClient, type WebClient } from '@crosswire/web'
import { DEFAULT_USER_AGENT, type SoloConfig } from './config.ts'

/** The way to webhooks: public addresses, and the networks that the operator allows besides. */
export const createWebhookClient = (config: SoloConfig): WebClient =>
  createWebClient({
    userAgent: config.userAgent ?? DEFAULT_USER_AGENT,
    allowPrivateNetwork: config.allowPrivateNetwork ?? false,
    allowNetworks: config.webhookNetworks ?? [],
    resolve: config.resolve ?? [],
    // Several webhooks may live at one host, and a slow one must not hold up the others.
    connectionsPerOrigin: 32,
  })
