import { diffVersions, type BlockChange, type VersionDiff } from '@crosswire/article/diff'
import { getVersion } from '@crosswire/store'
import { Refusal } from '../access/add-access.ts'
import type { Pages } from '../context.ts'
import { formatNumber, formatTime } from '../html/format.ts'
import { html, type Html } from '../html/html.ts'
import { isId } from '../html/ids.ts'
import { show } from './show.ts'

type Words = NonNullable<BlockChange['words']>

/** What changed between two versions: fields, then the text block by block and word by word. */
export const addArticleDiff: Pages = (app, context) => {
  app.get<{ Params: { id: string }; Querystring: { before?: string; after?: string } }>(
    '/articles/:id/diff',
    async (request, reply) => {
      const { id } = request.params
      const after = readNumber(request.query.after)
      const before = readNumber(request.query.before) ?? (after === null ? null : after - 1)
      const read = async (version: number | null) =>
        isId(id) && version !== null ? getVersion(context.db, id, version) : null
      const [old, now] = [await read(before), await read(after)]
      if (old === null || now === null) throw new Refusal(404, 'There are no such versions.')
      const diff = diffVersions(old, now)
      return show(
        { request, reply, context },
        { title: `What changed: ${now.headline ?? id}` },
        html`<h1 lang="${now.language}">${now.headline}</h1>
          <p>
            Version ${old.version} of ${formatTime(old.versionCreated)} →
            <a href="/articles/${id}?version=${now.version}">version ${now.version}</a> of
            ${formatTime(now.versionCreated)}: ${now.change}; ${formatNumber(diff.wordsAdded)} words came,
            ${formatNumber(diff.wordsRemoved)} went.
          </p>
          ${renderFields(diff)}
          <div class="text diff" lang="${now.language}">${renderBlocks(diff.blocks)}</div>`,
      )
    },
  )
}

const readNumber = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null

const renderFields = ({ fields }: VersionDiff): Html | null =>
  fields.length === 0
    ? null
    : html`<dl class="facts diff">
        ${fields.map(
          ({ field, words }) =>
            html`<dt>${field}</dt>
              <dd>${renderWords(words)}</dd>`,
        )}
      </dl>`

/** Blocks that stayed are shown where they stand beside a change; long stretches of them are folded. */
function renderBlocks(blocks: readonly BlockChange[]): Html[] {
  const isNear = (index: number): boolean =>
    blocks.slice(Math.max(0, index - 1), index + 2).some(({ kind }) => kind !== 'same')
  const out: Html[] = []
  let folded = 0
  const flush = (): void => {
    if (folded > 0)
      out.push(html`<p class="soft">… ${folded} ${folded === 1 ? 'paragraph stays' : 'paragraphs stay'}</p>`)
    folded = 0
  }
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'same' && !isNear(index)) {
      folded++
      continue
    }
    flush()
    out.push(renderBlock(block))
  }
  flush()
  return out
}

function renderBlock({ kind, words }: BlockChange): Html {
  if (words === null) return html`<p class="soft">(the text is withheld)</p>`
  return html`<p class="${kind}">
    ${kind === 'moved' ? html`<span class="tag">moved</span> ` : null}${renderWords(words)}
  </p>`
}

const renderWords = (words: Words): Html[] =>
  words.map(({ kind, text }) =>
    kind === 'same' ? html`${text}` : kind === 'added' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`,
  )
