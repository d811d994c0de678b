import type { MergedStory, Reason } from '@crosswire/record'
import type { StoryKin } from '@crosswire/store'
import { formatTime } from '../html/format.ts'
import { html, type Html } from '../html/html.ts'
import { renderReasons } from './reasons.ts'

/** How a story is related to another one, said of the first; then said of it where the other one is related to it. */
const SAID: Record<StoryKin['relation'], readonly [string, string]> = {
  'split-from': ['Split from', 'Split off'],
  'follow-up': ['Carries on', 'Carried on by'],
  background: ['Recalls', 'Recalled by'],
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
            ({ storyId, story, reasons }) =>
              html`<div><a href="/stories/${storyId}">${story ?? storyId}</a> ${why(reasons)}</div>`,
          )}
        </dd>`,
  )
}

/** The stories that ended in a story; the page of each of them is the page of that one now. */
export const renderMerged = (merged: readonly MergedStory[]): Html | null =>
  merged.length === 0
    ? null
    : html`<dt>Ended here</dt>
        <dd>
          ${merged.map(
            ({ storyId, story, version, mergedAt, by, reasons }) =>
              html`<div>
                ${story ?? storyId}
                <span class="soft">
                  <span class="code">${storyId}</span>, version ${version}, ${formatTime(mergedAt)},
                  ${by === 'person' ? 'as a person ruled' : 'by the linker'}
                </span>
                ${why(reasons)}
              </div>`,
          )}
        </dd>`

const why = (reasons: readonly Reason[]): Html | null =>
  reasons.length === 0
    ? null
    : html`<details class="inline">
        <summary>why</summary>
        ${renderReasons(reasons, reasons.length)}
      </details>`
