import { getRuling, getStory, listRulings, ruleOnStory, type Ruling, type RulingRequest } from '@crosswire/store'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { ApiContext, Routes } from '../context.ts'
import { parameter, readBody, readId } from '../parameters.ts'
import { Problem } from '../problems.ts'
import { requireOperator } from '../require-operator.ts'

const Note = z.string().max(500).nullable().default(null)
const Merge = z.strictObject({ into: parameter.id, note: Note })
const Articles = z.strictObject({ articleIds: z.array(parameter.id).min(1).max(500), note: Note })

/** How long an answer waits for the linker to carry a ruling out. */
const WAIT_MS = 8_000
const LOOK_MS = 150

type OfStory = FastifyRequest<{ Params: { id: string } }>

/** What people rule about stories: that two are one, that one is two, that an article belongs where it is. */
export const addRulingRoutes: Routes = (app, context) => {
  app.register(async (own) => {
    own.addHook('onRequest', async (request) => requireOperator(request, context))

    own.post('/v1/stories/:id/merge', async (request: OfStory, reply) => {
      const { into, note } = readBody(Merge, request.body)
      return rule(context, reply, { kind: 'merge', storyId: readId(request.params.id), into: into.toLowerCase(), note })
    })

    for (const kind of ['split', 'pin', 'unpin'] as const)
      own.post(`/v1/stories/:id/${kind}`, async (request: OfStory, reply) => {
        const { articleIds, note } = readBody(Articles, request.body)
        const ids = articleIds.map((id) => id.toLowerCase())
        return rule(context, reply, { kind, storyId: readId(request.params.id), articleIds: ids, note })
      })

    own.get('/v1/stories/:id/rulings', async (request: OfStory) => ({
      items: (await listRulings(context.db, readId(request.params.id))).map(present),
      next: null,
    }))
  })
}

/** 200 with the story as it is now; 202 while the linker has not come to it. */
async function rule({ db, clock }: ApiContext, reply: FastifyReply, request: RulingRequest): Promise<unknown> {
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
  /** Merge: the story in which it ends; split: the new one. */
  otherStoryId: otherId,
  articleIds,
  note,
  at: at.toISOString(),
  appliedAt: appliedAt?.toISOString() ?? null,
})
