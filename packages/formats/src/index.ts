export { toChangeEvent, toSequence, type LogLine } from './cloud-events/to-change-event.ts'
export { isSecret, makeSecret, signMessage, type WebhookMessage } from './webhooks/sign-message.ts'
export { writeWarc, type WarcCapture, type WarcInfo } from './warc/write-warc.ts'
export { readWarc, WarcError, type WarcEntry, type WarcResponse, type WarcRevisit } from './warc/read-warc.ts'
