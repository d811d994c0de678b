export {
  createClient,
  type ArticleQuery,
  type ChangeQuery,
  type CrosswireClient,
  type OriginQuery,
  type StoryQuery,
} from './client.ts'
export type { FollowOptions } from './follow-changes.ts'
export type { Listing, Paging } from './listing.ts'
export type { ClientOptions } from './transport.ts'
export type { Webhooks } from './webhooks.ts'
export { ApiError, WebhookVerificationError } from './errors.ts'
export { verifyWebhook, type VerifyOptions } from './verify-webhook.ts'
