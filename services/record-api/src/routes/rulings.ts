import { Story } from '@crosswire/record'
import { getRuling, getStory, listRulings, ruleOnStory, type Ruling, type RulingRequest } from '@crosswire/store'
import { z } from 'zod'
import { Problem } from '../problems.ts'
import { parameter } from '../queries/parameters.ts'
import { defineRoute, type Call, type Route } from '../route.ts'

const Note = z.string().max(500).nullable().default(null)
const MergeRuling = z.strictObject({ into: parameter.id, note: Note }).meta({ id: 'MergeRuling' })
const ArticleRuling = z
  .strictObject({ articleIds: z.array(parameter.id).min(1).max(500), note: Note })
  .meta({ id: 'ArticleRuling' })

const RulingView = z
  .object({
    id: z.string(),
    kind: z.string(),
    storyId: z.uuid(),
    otherStoryId: z.uuid().nullable().meta({ description: 'Merge: the story in which it ends; split: the new one.' }),
    articleIds: z.array(z.uuid()),
    note: z.string().nullable(),
    at: z.iso.datetime(),
    appliedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Ruling' })
const Ruled = z.object({ ruling: RulingView, story: Story.nullable() }).meta({ id: 'Ruled' })
const RulingPage = z.object({ items: z.array(RulingView), next: z.null() }).meta({ id: 'RulingPage' })

/** How long an answer waits for the linker to carry a ruling out. */
const WAIT_MS = 8_000
const LOOK_MS = 150

const OWN = { tag: 'stories', operator: true, method: 'POST' } as const
const ANSWERS = {
  200: { about: 'The ruling, and the story as it is now.', schema: Ruled },
  202: { about: 'The ruling: the linker has not come to it yet.', schema: Ruled },
}
const ABOUT = {
  split: 'Rule that articles make a story of their own, for good',
  pin: 'Rule that articles belong to this story, for good',
  unpin: 'Let the linker decide about articles again',
} as const

/** What people rule about stories: that two are one, that one is two, that an article belongs where it is. */
export const rulingRoutes: Route[] = [
  defineRoute(
    {
      ...OWN,
      path: '/v1/stories/{id}/merge',
      about: 'Rule that two stories are one, for good',
      body: MergeRuling,
      answers: ANSWERS,
      problems: ['invalid-body', 'not-found', 'conflict'],
    },
    async (call) => rule(call, { kind: 'merge', storyId: call.id, into: call.body.into, note: call.body.note }),
  ),

  ...(['split', 'pin', 'unpin'] as const).map((kind) =>
    defineRoute(
      {
        ...OWN,
        path: `/v1/stories/{id}/${kind}`,
        about: ABOUT[kind],
        body: ArticleRuling,
        answers: ANSWERS,
        problems: ['invalid-body', 'not-found', 'conflict'],
      },
      async (call) => rule(call, { kind, storyId: call.id, ...call.body }),
    ),
  ),

  defineRoute(
    {
      ...OWN,
      method: 'GET',
      path: '/v1/stories/{id}/rulings',
      about: 'What people ruled about a story',
      answers: { 200: { about: 'Every ruling.', schema: RulingPage } },
    },
    async ({ context, id }) => ({ items: (await listRulings(context.db, id)).map(present), next: null }),
  ),
]

/** 200 with the story as it is now; 202 while the linker has not come to it. */
async function rule({ context, reply }: Call<unknown, unknown>, request: RulingRequest): Promise<unknown> {
  const { db, clock } = context
  const answer = await ruleOnStory(db, request, clock.now())
  if (answer.kind === 'refused') throw new Problem(answer.code === 'missing' ? 'not-found' : 'conflict', answer.message)
  const until = clock.elapsed() + WAIT_MS
  let { ruling } = answer
  while (ruling.appliedAt === null && clock.elapsed() < until) {
    await clock.sleep(LOOK_MS)
    ruling = (await getRuling(db, ruling.id)) ?? ruling
  }
  const story = ruling.appliedAt === null ? null : await getStory(db, ruling.otherId ?? ruling.storyId)
  void reply.code(story ? 200 : 202)
  return { ruling: present(ruling), story }
}

const present = ({ id, kind, storyId, otherId, articleIds, note, at, appliedAt }: Ruling) => ({
  id,
  kind,
  storyId,
  otherStoryId: otherId,
  articleIds,
  note,
  at: at.toISOString(),
  appliedAt: appliedAt?.toISOString() ?? null,
})
