import { clip, formatTime } from '@crosswire/console/explain'
import type { Membership } from '@crosswire/store'
import { printable } from './table.ts'

const whyEnded = (reasons: Membership['decisions'][number]['endedBecause']): string =>
  reasons.length === 0
    ? ''
    : ` (${reasons.map(({ detail, weight }) => `${clip(printable(detail), 110)}${weight === null ? '' : ` ${weight}`}`).join('; ')})`

/** Why an article is in its story, in words that a person can check. */
export function renderMembership({
  storyId,
  story,
  articles,
  role,
  derivedFrom,
  because,
  reasons,
  decisions,
  rulings,
}: Membership): string[] {
  const source =
    derivedFrom === null
      ? ''
      : ` of ${derivedFrom.publisherId}: ${clip(printable(derivedFrom.headline ?? derivedFrom.url), 80)}`
  return [
    `story ${storyId} (${articles} ${articles === 1 ? 'article' : 'articles'}): ${clip(printable(story ?? ''), 90)}`,
    `  ${role}${source}`,
    ...(because === '' ? [] : [`  because: ${printable(because)}`]),
    ...reasons.map(
      ({ kind, detail, weight }) =>
        `    ${kind}: ${clip(printable(detail), 110)}${weight === null ? '' : ` (${weight})`}`,
    ),
    ...decisions
      .filter((decision) => decision.storyId !== storyId)
      .map(
        ({ at, storyId: id, story: headline, endedIn, endedBecause }) =>
          `  since ${formatTime(at)} it was in story ${id}${headline === null ? '' : `: ${clip(printable(headline), 80)}`}${endedIn === null ? '' : `, which has ended in ${endedIn === storyId ? 'this one' : endedIn}${whyEnded(endedBecause)}`}`,
      ),
    ...rulings.map(
      ({ at, kind, note }) =>
        `  ${formatTime(at)} a person ruled: ${kind}${note === null ? '' : ` (${printable(note)})`}`,
    ),
  ]
}
