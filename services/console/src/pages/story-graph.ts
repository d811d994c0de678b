import type { SourcingEdge, SourcingShiftEntry, StorySourcing } from '@crosswire/store'
import { formatTime } from '../html/format.ts'
import { html, type Html } from '../html/html.ts'

/** Who took from whom, each report under the one that it was made from, and how sources moved since. */
export function renderSourcing({ edges, shifts, independentOrigins }: StorySourcing): Html | null {
  if (edges.length < 2 && shifts.length === 0) return null
  const byId = new Map(edges.map((edge) => [edge.articleId, edge]))
  return html`<h2 id="sourcing">Who took from whom</h2>
    ${renderTree(edges, new Set(independentOrigins.articleIds))} ${renderShifts(shifts, byId)}`
}

/** The first of those who took it from nobody here. */
export function renderFirst({ firstReporter, edges }: StorySourcing): Html | string {
  const edge = edges.find(({ articleId }) => articleId === firstReporter?.articleId)
  if (edge === undefined) return html`<span class="soft">not known</span>`
  return html`<a href="#m-${edge.articleId}">${edge.publisherId}</a>
    <span class="soft">${edge.publishedAt === null ? 'at a time not said' : formatTime(edge.publishedAt)}</span>`
}

function renderTree(edges: readonly SourcingEdge[], origins: ReadonlySet<string>): Html {
  const known = new Set(edges.map(({ articleId }) => articleId))
  const under = new Map<string | null, SourcingEdge[]>()
  for (const edge of edges) {
    const { derivedFromArticleId: from } = edge
    const parent = from !== null && known.has(from) ? from : null
    under.set(parent, [...(under.get(parent) ?? []), edge])
  }
  const list = (parent: string | null): Html | null => {
    const children = under.get(parent)
    if (children === undefined) return null
    // Taken out: a ring, which nothing makes, would not be walked for ever.
    under.delete(parent)
    return html`<ul class="taken">
      ${children.map(
        ({ articleId, publisherId, language, publishedAt, headline, url, role }) =>
          html`<li>
            <a href="#m-${articleId}" lang="${language}">${headline ?? url}</a>
            <span class="soft"
              >${publisherId}, ${language}${publishedAt === null ? null : `, ${formatTime(publishedAt)}`}: ${role}</span
            >${origins.has(articleId) ? html` <span class="tag good">counted</span>` : null} ${list(articleId)}
          </li>`,
      )}
    </ul>`
  }
  return list(null) ?? html`<p class="soft">Nobody.</p>`
}

const MOVED: Record<SourcingShiftEntry['kind'], string> = {
  upstream: 'goes to the source of its source',
  downstream: 'names who passed it on in place of the source',
  added: 'names more than before',
  dropped: 'no longer names all that it named',
  replaced: 'names others than before',
}

function renderShifts(shifts: readonly SourcingShiftEntry[], byId: ReadonlyMap<string, SourcingEdge>): Html | null {
  if (shifts.length === 0) return null
  return html`<h2 id="shifts">How sources moved</h2>
    <ul>
      ${shifts.map(({ articleId, version, within, kind, lost, gained }) => {
        const edge = byId.get(articleId)
        return html`<li>
          <a href="/articles/${articleId}">${edge?.headline ?? articleId}</a>
          <span class="soft">${edge?.publisherId}, version ${version}${within ? ', within the page' : null}</span><br />
          ${MOVED[kind]}${lost.length === 0 ? null : html`; gone: ${lost.join(', ')}`}${gained.length === 0 ? null : html`; new: ${gained.join(', ')}`}
        </li>`
      })}
    </ul>`
}
