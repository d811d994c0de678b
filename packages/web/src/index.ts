export * from './types.ts'
export { isAnswer, WebError, type WebErrorCode, type WebErrorNext } from './errors.ts'
export { WEB_ERRORS } from './data/web-errors.data.ts'
export { createWebClient } from './web-client.ts'
export { digestOf } from './exchange/build-exchange.ts'
export { decodeBody } from './exchange/decode-body.ts'
export { guessContent } from './content/guess-content.ts'
export { charsetOf } from './headers/response-headers.ts'
export { RETRY_AFTER_CAP_MS } from './exchange/status-error.ts'
export { createRobotsGuard, type RobotsGuard, type RobotsPermission, type RobotsStore } from './robots/robots-guard.ts'
export type { KnownRobots } from './robots/decide-robots.ts'
export { parseRobots, productToken, type Robots } from './robots/parse-robots.ts'
export { matchRobots, type RobotsMatch } from './robots/match-robots.ts'
export {
  decideHostPace,
  DEFAULT_HOST_POLICY,
  FIRST_HOST_PACE,
  hostOf,
  type HostPace,
  type HostPolicy,
  type HostSight,
} from './hosts/decide-host-pace.ts'
export { askInTurn } from './hosts/ask-in-turn.ts'
export { createHostTurns, type HostStore, type HostTurn, type HostTurns, type TurnWish } from './hosts/host-turns.ts'
export { watchPauses } from './hosts/watch-pauses.ts'
export { findHubs, type HubLinks } from './websub/links.ts'
export {
  createSubscription,
  decideSubscription,
  isPushed,
  noteMissedPush,
  type Subscription,
  type SubscriptionStep,
} from './websub/subscription.ts'
export { beginRequest, failRequest, sendRequest } from './websub/subscribe.ts'
export { answerHub, PUSH_BYTES, type CallbackAnswer, type CallbackRequest } from './websub/answer-hub.ts'
export { postMessage, type Message } from './webhooks/post-message.ts'
