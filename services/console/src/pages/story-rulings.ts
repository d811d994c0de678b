import { getRuling, ruleOnStory, type RulingRequest } from '@crosswire/store'
import { Refusal } from '../access/add-access.ts'
import type { ConsoleContext, Pages } from '../context.ts'
import { isId } from '../html/ids.ts'
import { doneAt } from './show.ts'

const WAIT_MS = 5_000
const LOOK_MS = 150

interface RuleBody {
  kind?: string
  into?: string
  note?: string
  article?: string | string[]
}

/** Merge, split, pin: what a person rules about a story, for good. */
export const addStoryRulings: Pages = (app, context) => {
  app.post<{ Params: { id: string }; Body: RuleBody }>('/stories/:id/rule', async ({ params, body }, reply) => {
    if (!isId(params.id)) throw new Refusal(404, 'There is no such story.')
    const answer = await ruleOnStory(context.db, toRequest(params.id, body), context.clock.now())
    if (answer.kind === 'refused')
      throw new Refusal(answer.code === 'missing' ? 404 : 409, `It cannot be done: ${answer.message}.`)
    const { id, kind, storyId, otherId } = answer.ruling
    context.log.info({ ruling: id, kind, storyId }, 'a person ruled on a story in the console')
    const code = (await isApplied(id, context)) ? 'ruled' : 'ruling-waits'
    return reply.redirect(doneAt(`/stories/${kind === 'split' ? (otherId ?? storyId) : storyId}`, code, 1), 303)
  })
}

function toRequest(storyId: string, { kind, into = '', note = '', article = [] }: RuleBody): RulingRequest {
  const common = { storyId, note: note.trim() === '' ? null : note.trim().slice(0, 500) }
  if (kind === 'merge') {
    const other = into.trim().split('/').at(-1)?.split('?')[0] ?? ''
    if (!isId(other)) throw new Refusal(400, 'Say in which story it ends: its id, or the address of its page.')
    return { ...common, kind, into: other.toLowerCase() }
  }
  if (kind !== 'split' && kind !== 'pin' && kind !== 'unpin') throw new Refusal(400, 'That is no ruling.')
  const articleIds = [article].flat().filter(isId)
  if (articleIds.length === 0) throw new Refusal(400, 'Tick the articles that are meant.')
  return { ...common, kind, articleIds }
}

/** Waits a moment for the linker, so that the page that follows shows what it did. */
async function isApplied(id: string, { db, clock }: ConsoleContext): Promise<boolean> {
  const until = clock.elapsed() + WAIT_MS
  for (;;) {
    if ((await getRuling(db, id))?.appliedAt) return true
    if (clock.elapsed() >= until) return false
    await clock.sleep(LOOK_MS)
  }
}
