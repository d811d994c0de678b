import type { Ruling } from '@crosswire/store'
import type { Story } from '@crosswire/record'
import type { FastifyRequest } from 'fastify'
import type { ConsoleContext } from '../context.ts'
import { formatTime } from '../html/format.ts'
import { html, type Html } from '../html/html.ts'

interface SaidView {
  story: Story
  /** Ids of the stories that ended in it: their pages are its page. */
  ended: ReadonlySet<string>
  /** Newest first. */
  rulings: readonly Ruling[]
  request: FastifyRequest
  context: ConsoleContext
}

/** What people ruled about a story, each with what takes it back as far as it still can be. */
export function renderRulings({ story, ended, rulings, request, context }: SaidView): Html | null {
  if (rulings.length === 0) return null
  return html`<h2 id="rulings">What people ruled</h2>
    <ul>
      ${rulings.map((ruling) => {
        const { kind, at, appliedAt, articleIds, otherId, storyId, note } = ruling
        const other = storyId === story.id ? otherId : storyId
        return html`<li>
          ${formatTime(at)}: ${kind} of ${articleIds.length}
          ${articleIds.length === 1 ? 'article' : 'articles'}${
            other === null
              ? null
              : ended.has(other)
                ? ', with the other story, which has ended here'
                : html`, <a href="/stories/${other}">the other story</a>`
          }${note === null ? null : html`: ${note}`}
          ${appliedAt === null ? html`<span class="tag warning">not carried out yet</span>` : undoForm(ruling, story, request, context)}
        </li>`
      })}
    </ul>`
}

/** The articles of a story that people hold there: whatever was ruled of them last was not that the linker decides. */
export function findHeld({ members }: Story, rulings: readonly Ruling[]): ReadonlySet<string> {
  const held = members.filter(({ articleId }) => {
    const last = rulings.find(
      ({ articleIds, keptIds }) => articleIds.includes(articleId) || keptIds.includes(articleId),
    )
    return last !== undefined && last.kind !== 'unpin'
  })
  return new Set(held.map(({ articleId }) => articleId))
}

/** What takes a ruling back: the ruling that says the reverse. */
function undoForm(
  { kind, storyId, otherId, articleIds }: Ruling,
  story: Story,
  { csrf }: FastifyRequest,
  { access }: ConsoleContext,
): Html | null {
  const here = story.members.flatMap(({ articleId }) => (articleIds.includes(articleId) ? [articleId] : []))
  if (here.length === 0 || kind === 'unpin' || access.readOnly) return null
  if (kind === 'merge' && here.length === story.members.length) return null
  const said = { merge: 'split', split: 'merge', pin: 'unpin' }[kind]
  // What was split off is taken back from the page of the story that it made.
  if (kind === 'split' && otherId !== story.id) return null
  return html`<form class="inline" method="post" action="/stories/${story.id}/rule" data-confirm="Take it back?">
    <input type="hidden" name="csrf" value="${csrf}" /><input type="hidden" name="kind" value="${said}" />
    ${
      said === 'merge'
        ? html`<input type="hidden" name="into" value="${storyId}" />`
        : here.map((id) => html`<input type="hidden" name="article" value="${id}" />`)
    }
    <button class="quiet">Take it back</button>
  </form>`
}
