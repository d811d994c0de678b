import {
  getStory,
  listMergedStories,
  listRulings,
  readArticleHeads,
  readStoryKin,
  readStorySourcing,
  type StoryKin,
  type StorySourcing,
} from '@crosswire/store'
import { sumUpReasons, type ArticleVersion, type MergedStory, type Story, type StoryMember } from '@crosswire/record'
import type { FastifyRequest } from 'fastify'
import { Refusal } from '../access/add-access.ts'
import type { ConsoleContext, Pages } from '../context.ts'
import { formatNumber, formatTime } from '../html/format.ts'
import { html, type Html } from '../html/html.ts'
import { isId } from '../html/ids.ts'
import { renderReasons } from './reasons.ts'
import { show } from './show.ts'
import { renderFirst, renderSourcing } from './story-graph.ts'
import { renderKin, renderMerged } from './story-kin.ts'
import { findHeld, renderRulings } from './story-said.ts'
import { nameOf } from './stories.ts'

/** Stories that ended in one, of which it tells. */
const MOST_MERGED = 100

/** A story: who is in it, who took from whom and why that is believed; and what people rule about it. */
export const addStory: Pages = (app, context) => {
  app.get<{ Params: { id: string }; Querystring: { done?: string } }>('/stories/:id', async (request, reply) => {
    const { id } = request.params
    const story = isId(id) ? await getStory(context.db, id) : null
    if (story === null) throw new Refusal(404, 'There is no such story.')
    if (story.mergedInto !== null) {
      const done = request.query.done === undefined ? '' : `?done=${encodeURIComponent(request.query.done)}`
      return reply.redirect(`/stories/${story.mergedInto}${done}`, 303)
    }
    const heads = await readArticleHeads(
      context.db,
      story.members.map(({ articleId }) => articleId),
    )
    const records = new Map(
      [...heads].flatMap(([key, { record }]) => (record === null ? [] : [[key, record] as const])),
    )
    const rulings = await listRulings(context.db, id)
    const kin = await readStoryKin(context.db, id)
    const merged = (await listMergedStories(context.db, id, { after: null, limit: MOST_MERGED })).items
    const ended = new Set(merged.map(({ storyId }) => storyId))
    const sourcing = (await readStorySourcing(context.db, id))!
    const held = findHeld(story, rulings)
    return show(
      { request, reply, context },
      { title: nameOf(story) },
      html`<h1>${nameOf(story)}</h1>
        ${facts({ story, records, kin, merged, sourcing })} ${members({ story, records, held, request, context })}
        ${renderSourcing(sourcing)} ${mergeForm(story, request, context)}
        ${renderRulings({ story, ended, rulings, request, context })}`,
    )
  })
}

type Records = ReadonlyMap<string, ArticleVersion>

interface FactsView {
  story: Story
  records: Records
  kin: readonly StoryKin[]
  merged: readonly MergedStory[]
  sourcing: StorySourcing
}

const facts = ({ story, records, kin, merged, sourcing }: FactsView): Html =>
  html`<dl class="facts">
    <dt>Story</dt>
    <dd class="code">${story.id}</dd>
    <dt>Standing</dt>
    <dd>
      ${story.status}, version ${story.version}, ${formatNumber(story.articleCount)}
      ${story.articleCount === 1 ? 'article' : 'articles'} of ${formatNumber(story.publisherCount)}
      ${story.publisherCount === 1 ? 'publisher' : 'publishers'} in ${story.languages.join(', ')}
    </dd>
    <dt>Independent origins</dt>
    <dd>
      ${story.independentOrigins.count}:
      ${story.independentOrigins.articleIds.map(
        (id, index) => html`${index > 0 ? ', ' : ''}<a href="#m-${id}">${records.get(id)?.publisher.id ?? id}</a>`,
      )}
    </dd>
    <dt>First reported by</dt>
    <dd>${renderFirst(sourcing)}</dd>
    <dt>Primary sources</dt>
    <dd>
      ${
        story.primarySources.length === 0
          ? html`<span class="soft">none named</span>`
          : story.primarySources.map(({ name }) => name).join(', ')
      }
    </dd>
    ${Object.entries(story.headlines).map(
      ([language, headline]) =>
        html`<dt>In ${language}</dt>
          <dd lang="${language}">${headline}</dd>`,
    )}
    ${renderKin(kin)} ${renderMerged(merged)}
  </dl>`

interface MembersView {
  story: Story
  records: Records
  /** Articles that people hold in it. */
  held: ReadonlySet<string>
  request: FastifyRequest
  context: ConsoleContext
}

/** Members in the order of time, with what can be ruled about those that are ticked. */
function members({ story, records, held, request, context }: MembersView): Html {
  const off = context.access.readOnly ? html`disabled` : null
  return html`<h2>Members</h2>
    <form method="post" action="/stories/${story.id}/rule">
      <input type="hidden" name="csrf" value="${request.csrf}" />
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col"><span class="hidden">Choose</span></th>
              <th scope="col">Published</th>
              <th scope="col">Publisher</th>
              <th scope="col" class="wide">Headline</th>
              <th scope="col">Role</th>
              <th scope="col" class="num">Likeness</th>
              <th scope="col" class="wide">Why it is here</th>
            </tr>
          </thead>
          <tbody>
            ${story.members.map((member) => memberRow(member, { story, records, held }))}
          </tbody>
        </table>
      </div>
      <div class="row">
        <div><label for="note">Why (kept with the ruling)</label><input id="note" name="note" maxlength="500" /></div>
        <button name="kind" value="split" class="second" ${off}>Split the ticked ones off</button>
        <button name="kind" value="pin" class="second" ${off}>Pin the ticked ones here</button>
        <button name="kind" value="unpin" class="second" ${off}>Unpin</button>
      </div>
    </form>`
}

function memberRow(
  member: StoryMember,
  { story, records, held }: Pick<MembersView, 'story' | 'records' | 'held'>,
): Html {
  const { articleId, role, derivedFromArticleId, similarity, reasons } = member
  const article = records.get(articleId)
  const source = derivedFromArticleId === null ? undefined : records.get(derivedFromArticleId)
  const because = sumUpReasons(reasons)
  const isOrigin = story.independentOrigins.articleIds.includes(articleId)
  return html`<tr id="m-${articleId}">
    <td>
      <input type="checkbox" name="article" value="${articleId}" aria-label="Choose ${article?.publisher.id ?? ''}" />
    </td>
    <td class="nowrap">
      ${article?.datePublished === undefined || article.datePublished === null ? html`<span class="soft">not said</span>` : formatTime(article.datePublished.value)}
    </td>
    <td>
      ${article === undefined ? null : html`<a href="/publishers/${article.publisher.id}">${article.publisher.id}</a>`}
    </td>
    <td><a href="/articles/${articleId}" lang="${article?.language}">${article?.headline ?? articleId}</a></td>
    <td>
      ${role}${isOrigin ? html` <span class="tag good" title="One of the story’s independent origins">counted</span>` : null}
      ${held.has(articleId) ? html` <span class="tag" title="People ruled that it stays here">held</span>` : null}
      ${derivedFromArticleId === null ? null : html`<br />from <a href="#m-${derivedFromArticleId}">${source?.publisher.id ?? 'an article elsewhere'}</a>${source === undefined ? null : html` <span class="soft">${whichOne(source)}</span>`}`}
    </td>
    <td class="num">${similarity === null ? null : similarity.toFixed(2)}</td>
    <td>${because === '' ? renderReasons(reasons) : html`${because} ${renderReasons(reasons, 0)}`}</td>
  </tr>`
}

/** What tells an article from others of the same publisher. */
const whichOne = ({ language, datePublished }: ArticleVersion): string =>
  datePublished === null ? language : `${language}, ${formatTime(datePublished.value).slice(11, 16)}`

const mergeForm = ({ id }: Story, { csrf }: FastifyRequest, { access }: ConsoleContext): Html =>
  html`<h2>Merge</h2>
    <form class="row" method="post" action="/stories/${id}/rule" data-confirm="Merge this story into the other one?">
      <input type="hidden" name="csrf" value="${csrf}" /><input type="hidden" name="kind" value="merge" />
      <div>
        <label for="into">The story in which this one ends: its id or page</label>
        <input id="into" name="into" required size="40" />
      </div>
      <div><label for="merge-note">Why</label><input id="merge-note" name="note" maxlength="500" /></div>
      <button class="second" ${access.readOnly ? html`disabled` : null}>Merge into it</button>
    </form>`
