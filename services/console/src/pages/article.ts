import type { ArticleVersion, Story } from '@crosswire/record'
import {
  getArticle,
  getStory,
  getVersion,
  listCaptures,
  listVersions,
  whyMember,
  type CaptureSummary,
  type VersionSummary,
} from '@crosswire/store'
import { Refusal } from '../access/add-access.ts'
import type { Pages } from '../context.ts'
import { formatNumber, formatTime } from '../html/format.ts'
import { externalLink, html, type Html } from '../html/html.ts'
import { isId } from '../html/ids.ts'
import { renderPlace } from './article-place.ts'
import { renderText } from './article-text.ts'
import { buildChains, type Chain } from './citation-chains.ts'
import { show } from './show.ts'
import { nameOf } from './stories.ts'

/** An article as it stands, or stood: its text with the evidence in it, its sources, its history. */
export const addArticle: Pages = (app, context) => {
  const { db } = context
  app.get<{ Params: { id: string }; Querystring: { version?: string } }>('/articles/:id', async (request, reply) => {
    const { id } = request.params
    const { version } = request.query
    const article = !isId(id)
      ? null
      : version !== undefined && /^\d{1,6}$/.test(version)
        ? await getVersion(db, id, Number(version))
        : await getArticle(db, id)
    if (article === null) throw new Refusal(404, 'There is no such article or version.')
    const versions = await listVersions(db, id)
    const captures = await listCaptures(db, id, 50)
    const story = article.storyId === null ? null : await getStory(db, article.storyId)
    const membership = await whyMember(db, id)
    const headline = article.headline ?? '(without a headline)'
    return show(
      { request, reply, context },
      { title: headline },
      html`<h1 lang="${article.language}">${headline}</h1>
        ${facts(article, versions, story)}
        <div class="columns reading">
          <section>
            <h2>Text</h2>
            ${renderText(article)}
          </section>
          <section>
            ${renderPlace(id, membership)} ${sources(article)} ${quotes(article)} ${history(article, versions)}
            ${captureTable(captures)}
          </section>
        </div>`,
    )
  })
}

function facts(article: ArticleVersion, versions: readonly VersionSummary[], story: Story | null): Html {
  const { publisher, url, language, version, change, datePublished, dateModified, availability, pubStatus } = article
  const claim = (time: ArticleVersion['datePublished']): Html | string =>
    time === null
      ? 'not said'
      : html`${time.value} <span class="soft">(${time.precision}, zone ${time.zone}, from ${time.from})</span>`
  return html`<dl class="facts">
    <dt>Publisher</dt>
    <dd><a href="/publishers/${publisher.id}">${publisher.name}</a>, in ${language}</dd>
    <dt>Page</dt>
    <dd>${externalLink(url)} · <a href="/why?url=${encodeURIComponent(url)}">what happened to it</a></dd>
    <dt>Version</dt>
    <dd>
      ${version} of ${versions.length} (${change})
      ${availability === 'available' ? null : html`<span class="tag warning">${availability}</span>`}
      ${pubStatus === 'usable' ? null : html`<span class="tag urgent">${pubStatus}</span>`}
      ${version === versions.length ? null : html` · <a href="/articles/${article.id}">the newest</a>`}
    </dd>
    <dt>Published</dt>
    <dd>${claim(datePublished)}</dd>
    <dt>Modified</dt>
    <dd>${claim(dateModified)}</dd>
    <dt>Fetched</dt>
    <dd>${formatTime(article.provenance.fetchedAt)}</dd>
    <dt>Story</dt>
    <dd>${story === null ? 'none yet' : html`<a href="/stories/${story.id}">${nameOf(story)}</a>`}</dd>
    ${
      article.byline === null
        ? null
        : html`<dt>Byline</dt>
            <dd>${article.byline}</dd>`
    }
    ${
      article.access === 'full'
        ? null
        : html`<dt>Access</dt>
            <dd>${article.access}</dd>`
    }
  </dl>`
}

function sources(article: ArticleVersion): Html {
  const chains = buildChains(article)
  const places = new Map(article.citations.map(({ id }, index) => [id, index]))
  return html`<h2 id="sources">Whom it cites</h2>
    ${chains.length === 0 ? html`<p class="soft">Nobody.</p>` : renderChains(chains, places)}`
}

const renderChains = (chains: readonly Chain[], places: ReadonlyMap<string, number>): Html =>
  html`<ul class="chains">
    ${chains.map(
      ({ citation: { id, kind, relation, cited, marker }, through }) =>
        html`<li>
          <a href="#c${places.get(id)}"><strong>${cited.canonicalName}</strong></a>
          <span class="soft">${relation === 'cites' ? kind : `${relation}, ${kind}`}</span>
          ${cited.articleId === null ? null : html` · <a href="/articles/${cited.articleId}">the article cited</a>`}
          <br /><q>${marker.exact}</q>
          ${through.length === 0 ? null : renderChains(through, places)}
        </li>`,
    )}
  </ul>`

const quotes = ({ quotes: all }: ArticleVersion): Html | null =>
  all.length === 0
    ? null
    : html`<h2>Who said what</h2>
        <ul>
          ${all.map(
            ({ kind, speaker, evidence, translationOf }, index) =>
              html`<li>
                <a href="#q${index}">${speaker?.canonicalName ?? 'somebody unnamed'}</a>
                <span class="soft">${kind}${translationOf === null ? null : ', in translation'}</span><br />
                <q>${evidence.exact}</q>
              </li>`,
          )}
        </ul>`

const history = ({ id, version }: ArticleVersion, versions: readonly VersionSummary[]): Html =>
  html`<h2 id="versions">Versions</h2>
    <ul>
      ${versions.map(
        (one) =>
          html`<li>
            ${
              one.version === version
                ? html`<strong>${one.version}</strong>`
                : html`<a href="/articles/${id}?version=${one.version}">${one.version}</a>`
            }
            ${one.change}, ${formatTime(one.versionCreated)}
            ${one.version === 1 ? null : html` · <a href="/articles/${id}/diff?after=${one.version}">what changed</a>`}
          </li>`,
      )}
    </ul>`

const captureTable = (captures: readonly CaptureSummary[]): Html =>
  html`<h2>Captures</h2>
    <ul>
      ${captures.map(
        ({ id, fetchedAt, status, bytes, outcome }) =>
          html`<li>
            ${formatTime(fetchedAt)}, HTTP ${status}, ${formatNumber(bytes)} bytes, ${outcome ?? 'not read yet'} ·
            <a href="/captures/${id}">look</a>
          </li>`,
      )}
    </ul>`
