import { z } from 'zod'
import { ChangeType, Sequence } from '../change.ts'
import { Id, Instant } from '../primitives.ts'

const HttpUrl = z
  .string()
  .max(2_000)
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: 'should be an http or https URL',
  })
  // An address is shown in lists and logs; who calls is known by the signature.
  .refine((text) => !URL.canParse(text) || new URL(text).username + new URL(text).password === '', {
    error: 'should be a URL without a name and a password',
  })
  .meta({ description: 'http or https. Redirects are not followed.', example: 'https://app.example/hooks/wire' })

const WantedTypes = z
  .array(ChangeType, { error: 'should be a list of change types, or null for all' })
  .min(1)
  .nullable()
  .meta({ description: 'Types of change that it wants; null: all.' })

const Description = z.string().max(500).nullable().meta({ description: 'For people.' })

/** `whsec_` and 24 to 64 bytes in base64, as Standard Webhooks has them. */
export const WebhookSecret = z
  .string()
  .regex(/^whsec_(?:[A-Za-z0-9+/]{4}){8,21}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, {
    error: 'should be whsec_ and 24 to 64 bytes in base64',
  })
  .meta({ description: 'Signs what is sent. Shown once, when it is made.' })

export const NewWebhook = z
  .strictObject({
    url: HttpUrl,
    types: WantedTypes.default(null),
    description: Description.default(null),
    secret: WebhookSecret.optional(),
  })
  .meta({ id: 'NewWebhook' })

export const WebhookPatch = z
  .strictObject({
    url: HttpUrl.optional(),
    types: WantedTypes.optional(),
    description: Description.optional(),
    state: z.enum(['active', 'disabled']).optional(),
  })
  .meta({ id: 'WebhookPatch' })

export const SecretRotation = z
  .strictObject({
    secret: WebhookSecret.optional(),
    keepOldForSeconds: z
      .int()
      .min(0)
      .max(30 * 86_400)
      .default(86_400)
      .meta({ description: 'How long the old secret goes on signing beside the new one.' }),
  })
  .meta({ id: 'SecretRotation' })

export const Webhook = z
  .object({
    type: z.literal('webhook'),
    id: Id,
    url: z.string(),
    types: z.array(ChangeType).nullable(),
    state: z.enum(['active', 'disabled']),
    reason: z.string().nullable().meta({ description: 'Why it is disabled.' }),
    description: z.string().nullable(),
    secrets: z.int().meta({ description: 'How many sign now: two while one is being replaced.' }),
    createdAt: Instant,
    updatedAt: Instant,
    failingSince: Instant.nullable(),
    lastError: z.string().nullable(),
    waiting: z.int().nonnegative().meta({ description: 'Changes that it has not got yet.' }),
    nextTryAt: Instant.nullable(),
  })
  .meta({ id: 'Webhook' })

export const MadeWebhook = Webhook.extend({
  secret: WebhookSecret,
  after: Sequence.meta({ description: 'It gets every change after this position of the log.' }),
}).meta({ id: 'MadeWebhook' })

export const RotatedWebhook = Webhook.extend({
  secret: WebhookSecret,
  oldUntil: Instant.nullable().meta({ description: 'Until when the old secret signs too.' }),
}).meta({ id: 'RotatedWebhook' })

export const WebhookTest = z
  .object({
    delivered: z.boolean(),
    status: z.int().nullable().meta({ description: 'Of the answer; null where there was none.' }),
    tookMs: z.int().nonnegative(),
    error: z.object({ code: z.string(), message: z.string(), action: z.string() }).nullable(),
  })
  .meta({ id: 'WebhookTest' })

export const WebhookReplay = z
  .object({ after: Sequence, changes: z.int().nonnegative().meta({ description: 'How many it gets again.' }) })
  .meta({ id: 'WebhookReplay' })

export const DeliverySummary = z
  .object({
    sequence: Sequence,
    type: ChangeType.nullable(),
    subject: Id.nullable(),
    state: z.enum(['open', 'done', 'quarantined']),
    outcome: z.string().nullable(),
    attempts: z.int().nonnegative().meta({ description: 'Failed tries so far.' }),
    nextTryAt: Instant.nullable(),
    lastStatus: z.int().nullable(),
    lastError: z.string().nullable(),
    finishedAt: Instant.nullable(),
  })
  .meta({ id: 'DeliverySummary' })

const page = { next: z.url().nullable() }
export const WebhookPage = z.object({ items: z.array(Webhook), ...page }).meta({ id: 'WebhookPage' })
export const DeliveryPage = z.object({ items: z.array(DeliverySummary), ...page }).meta({ id: 'DeliveryPage' })

export type NewWebhook = z.input<typeof NewWebhook>
export type WebhookPatch = z.input<typeof WebhookPatch>
export type SecretRotation = z.input<typeof SecretRotation>
export type Webhook = z.infer<typeof Webhook>
export type MadeWebhook = z.infer<typeof MadeWebhook>
export type RotatedWebhook = z.infer<typeof RotatedWebhook>
export type WebhookTest = z.infer<typeof WebhookTest>
export type WebhookReplay = z.infer<typeof WebhookReplay>
export type DeliverySummary = z.infer<typeof DeliverySummary>
