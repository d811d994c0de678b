import { clip, explainUrl, formatTime } from '@crosswire/console/explain'
import type { UrlStory } from '@crosswire/store'
import type { Terminal } from '../demo/summary/terminal.ts'
import { renderMembership } from './render-membership.ts'
import { printable, renderTable } from './table.ts'

/** The story of a URL: the verdict first, then every stage with its outcome. */
export function renderWhy(story: UrlStory, { paint }: Terminal): string[] {
  const { kind, text, command } = explainUrl(story)
  return [
    paint('bold', printable(story.url)),
    paint(kind === 'here' ? 'green' : kind === 'underway' ? 'cyan' : 'red', printable(text)),
    ...(command === null ? [] : [`  ${command}`]),
    '',
    ...story.entries.map(
      ({ feed, publisherId, firstSeenAt, title }) =>
        `listed by ${printable(feed)} (${publisherId}) at ${formatTime(firstSeenAt)}${title === null ? '' : `: ${clip(printable(title), 90)}`}`,
    ),
    ...story.pages.map(
      ({ url, state, lastStatus, revisitAt, revisitReason }) =>
        `page ${printable(url)}: ${state}, last HTTP ${lastStatus ?? 'none'}${revisitAt === null ? '' : `, visited again at ${formatTime(revisitAt)} (${printable(revisitReason ?? '')})`}`,
    ),
    ...(story.article === null
      ? []
      : [
          `article ${story.article.id}, version ${story.article.version}, ${story.article.availability}; ${story.article.storyId === null ? 'in no story' : `story ${story.article.storyId}`}`,
        ]),
    ...(story.membership === null ? [] : ['', ...renderMembership(story.membership)]),
    ...(story.steps.length === 0
      ? []
      : [
          '',
          ...renderTable(
            [{ head: 'when' }, { head: 'stage' }, { head: 'outcome' }, { head: 'detail' }],
            story.steps.map(({ at, stage, outcome, detail }) => [
              formatTime(at),
              stage,
              outcome,
              detail === null ? '' : clip(printable(JSON.stringify(detail)), 100),
            ]),
          ),
        ]),
  ]
}
