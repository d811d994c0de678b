import type { Membership } from '@crosswire/store'
import { formatTime } from '../html/format.ts'
import { html, type Html } from '../html/html.ts'
import { renderReasons } from './reasons.ts'

const SHOWN = 4

/** Why an article is in its story: what it is there, what shows it, where it was before, and what people ruled. */
export function renderPlace(articleId: string, membership: Membership | null): Html | null {
  if (membership === null) return null
  const { storyId, story, articles, role, derivedFrom, because, reasons, decisions, rulings } = membership
  const before = decisions.filter((decision) => decision.storyId !== storyId)
  return html`<h2 id="story">Why it is in its story</h2>
    <p>
      <strong>${role}</strong>${
        derivedFrom === null
          ? null
          : html` of <a href="/articles/${derivedFrom.articleId}">${derivedFrom.headline ?? derivedFrom.url}</a>
              <span class="soft">${derivedFrom.publisherId}</span>`
      }
      in <a href="/stories/${storyId}#m-${articleId}">${story ?? storyId}</a>
      <span class="soft">${articles} ${articles === 1 ? 'article' : 'articles'}</span>
    </p>
    ${because === '' ? null : html`<p>Because: ${because}.</p>`} ${renderReasons(reasons, SHOWN)}
    ${
      before.length === 0
        ? null
        : html`<ul>
            ${before.map(
              (one) =>
                html`<li>
                  Since ${formatTime(one.at)} it was in
                  ${
                    one.endedIn === null
                      ? html`<a href="/stories/${one.storyId}">${one.story ?? one.storyId}</a>`
                      : html`${one.story ?? one.storyId}, which has ended in
                        ${one.endedIn === storyId ? 'this story' : html`<a href="/stories/${one.endedIn}">another one</a>`}
                        ${renderReasons(one.endedBecause, 0)}`
                  }
                </li>`,
            )}
          </ul>`
    }
    ${
      rulings.length === 0
        ? null
        : html`<ul>
            ${rulings.map(
              ({ at, kind, note }) =>
                html`<li>${formatTime(at)}: a person ruled: ${kind}${note === null ? null : ` (${note})`}</li>`,
            )}
          </ul>`
    }`
}
