import { listArticles, listStories, type OriginShare } from '@crosswire/store'
import { headlineOf, type Story } from '@crosswire/record'
import { queryTerms } from '@crosswire/text'
import type { Pages } from '../context.ts'
import { clip, formatNumber, formatTime } from '../html/format.ts'
import { html, type Html } from '../html/html.ts'
import { isId } from '../html/ids.ts'
import { ORIGIN_DAYS } from '../look.ts'
import { show } from './show.ts'

const LISTED = 50

/** The newest stories, and articles by the words in them. */
export const addStories: Pages = (app, context) => {
  app.get<{ Querystring: { q?: string; at?: string; id?: string; publishers?: string } }>(
    '/stories',
    async (request, reply) => {
      const { q = '', publishers } = request.query
      const minPublishers = publishers !== undefined && /^\d{1,3}$/.test(publishers) ? Number(publishers) : undefined
      const page = await listStories(context.db, { minPublishers }, { after: readPlace(request.query), limit: LISTED })
      return show(
        { request, reply, context },
        { title: 'Stories' },
        html`<h1>Stories</h1>
          <form class="row" action="/stories">
            <div>
              <label for="q">Articles with these words</label><input id="q" name="q" type="search" value="${q}" />
            </div>
            <div>
              <label for="publishers">Stories of at least so many publishers</label>
              <input id="publishers" name="publishers" inputmode="numeric" value="${minPublishers}" />
            </div>
            <button class="second">Find</button>
          </form>
          ${q.trim() === '' ? renderShare((await context.look()).origins) : await found(context.db, q)}
          ${table(page.items)}
          ${page.next === null ? null : html`<p><a href="${olderThan(page.next, minPublishers)}">Older</a></p>`}`,
      )
    },
  )
}

/** How much of what is widely reported was reported once. */
const renderShare = ({ stories, oneOrigin, share, minPublishers, widest }: OriginShare): Html | null =>
  share === null
    ? null
    : html`<p>
          Of ${formatNumber(stories)} ${stories === 1 ? 'story' : 'stories'} told by ${minPublishers} houses or more in
          the last ${ORIGIN_DAYS} days, <strong>${formatNumber(oneOrigin)}</strong> (${Math.round(share * 1000) / 10} %)
          ${oneOrigin === 1 ? 'goes' : 'go'} back to one origin.
        </p>
        ${
          widest.length === 0
            ? null
            : html`<details>
                <summary>the widest of them</summary>
                <ul>
                  ${widest.map(
                    ({ storyId, headline, houses, articles, publisherId }) =>
                      html`<li>
                        <a href="/stories/${storyId}">${clip(headline ?? storyId, 120)}</a>
                        <span class="soft"
                          >${formatNumber(articles)} articles of ${formatNumber(houses)} houses, from
                          ${publisherId ?? 'nobody held here'}</span
                        >
                      </li>`,
                  )}
                </ul>
              </details>`
        }`

type Place = NonNullable<Awaited<ReturnType<typeof listStories>>['next']>

function readPlace({ at, id }: { at?: string; id?: string }): Place | null {
  if (at === undefined || id === undefined || !isId(id) || Number.isNaN(Date.parse(at))) return null
  return { at: new Date(at), id }
}

function olderThan({ at, id }: Place, minPublishers: number | undefined): string {
  const query = new URLSearchParams({ at: at.toISOString(), id })
  if (minPublishers !== undefined) query.set('publishers', String(minPublishers))
  return `/stories?${query.toString()}`
}

async function found(db: Parameters<typeof listArticles>[0], q: string): Promise<Html> {
  const { items } = await listArticles(db, { terms: queryTerms(q.slice(0, 500)) }, { after: null, limit: LISTED })
  if (items.length === 0) return html`<p>No article has all of these words.</p>`
  return html`<h2>Articles</h2>
    <ul>
      ${items.map(
        ({ id, headline, publisher, language, firstCreated }) =>
          html`<li>
            <a href="/articles/${id}" lang="${language}">${headline ?? id}</a>
            <span class="soft">${publisher.id}, ${formatTime(firstCreated)}</span>
          </li>`,
      )}
    </ul>
    <h2>Stories</h2>`
}

const table = (stories: readonly Story[]): Html =>
  html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col" class="wide">Story</th>
          <th scope="col" class="num">Articles</th>
          <th scope="col" class="num">Publishers</th>
          <th scope="col" class="num">Independent origins</th>
          <th scope="col">Languages</th>
          <th scope="col">Began</th>
        </tr>
      </thead>
      <tbody>
        ${
          stories.length === 0
            ? html`<tr>
                <td colspan="6" class="soft">None.</td>
              </tr>`
            : null
        }
        ${stories.map(
          ({ id, headlines, articleCount, publisherCount, independentOrigins, languages, firstCreated }) =>
            html`<tr>
              <td><a href="/stories/${id}">${clip(nameOf({ headlines, id }), 120)}</a></td>
              <td class="num">${formatNumber(articleCount)}</td>
              <td class="num">${formatNumber(publisherCount)}</td>
              <td class="num">${formatNumber(independentOrigins.count)}</td>
              <td>${languages.join(', ')}</td>
              <td class="nowrap">${formatTime(firstCreated)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`

/** A headline to know a story by. */
export const nameOf = (story: Pick<Story, 'headlines' | 'id'>): string => headlineOf(story) ?? story.id
