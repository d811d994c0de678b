import type { StoryKin } from '@crosswire/store'
import { html, type Html } from '../html/html.ts'
import { renderReasons } from './reasons.ts'

/** How a story is related to another one, said of the first; then said of it where the other one is related to it. */
const SAID: Record<StoryKin['relation'], readonly [string, string]> = {
  'split-from': ['Split from', 'Split off'],
  'follow-up': ['Carries on', 'Carried on by'],
  background: ['Recalls', 'Recalled by'],
  merged: ['Ended in', 'Ended here'],
}

/** The stories around a story as facts, each by its headline, those of one kind together. */
export function renderKin(kin: readonly StoryKin[]): Html[] {
  const byWord = new Map<string, StoryKin[]>()
  for (const one of kin) {
    const word = SAID[one.relation][one.isReverse ? 1 : 0]
    byWord.set(word, [...(byWord.get(word) ?? []), one])
  }
  return [...byWord].map(
    ([word, stories]) =>
      html`<dt>${word}</dt>
        <dd>
          ${stories.map(
            ({ storyId, story, relation, reasons }) =>
              html`<div>
                ${
                  // The page of a story that ended is this one.
                  relation === 'merged'
                    ? html`${story ?? storyId} <span class="soft code">${storyId}</span>`
                    : html`<a href="/stories/${storyId}">${story ?? storyId}</a>`
                }
                ${
                  reasons.length === 0
                    ? null
                    : html`<details class="inline">
                        <summary>why</summary>
                        ${renderReasons(reasons, reasons.length)}
                      </details>`
                }
              </div>`,
          )}
        </dd>`,
  )
}
