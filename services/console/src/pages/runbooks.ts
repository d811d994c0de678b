import { readdirSync, readFileSync } from 'node:fs'
import type { Pages } from '../context.ts'
import { Refusal } from '../access/add-access.ts'
import { html } from '../html/html.ts'
import { renderMarkdown } from '../html/markdown.ts'
import { show } from './show.ts'

const FOLDER = new URL('../../../../infra/runbooks/', import.meta.url)

/** The pages that say what to do, by the name of what is wrong; read when the console starts. */
function readRunbooks(): Map<string, string> {
  try {
    return new Map(
      readdirSync(FOLDER)
        .filter((name) => name.endsWith('.md') && name !== 'README.md')
        .sort()
        .map((name) => [name.replace(/\.md$/, ''), readFileSync(new URL(name, FOLDER), 'utf8')]),
    )
  } catch {
    // An installation without the folder has its runbooks elsewhere.
    return new Map()
  }
}

const titleOf = (text: string): string => /^# (.+)$/m.exec(text)?.[1] ?? ''

/** `infra/runbooks`, where the console is: nobody looks for a repository at night. */
export const addRunbooks: Pages = (app, context) => {
  const pages = readRunbooks()
  app.get('/runbooks', async (request, reply) =>
    show(
      { request, reply, context },
      { title: 'Runbooks' },
      html`<h1>Runbooks</h1>
        <ul>
          ${[...pages].map(
            ([name, text]) =>
              html`<li><a href="/runbooks/${name}">${titleOf(text)}</a> <span class="code">${name}</span></li>`,
          )}
        </ul>`,
    ),
  )
  app.get<{ Params: { name: string } }>('/runbooks/:name', async (request, reply) => {
    const text = pages.get(request.params.name)
    if (text === undefined) throw new Refusal(404, 'There is no such runbook.')
    return show(
      { request, reply, context },
      { title: request.params.name },
      html`<article class="runbook">${renderMarkdown(text)}</article>
        <p><a href="/runbooks">All runbooks</a></p>`,
    )
  })
}
