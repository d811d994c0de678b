import { clip } from '@crosswire/console/explain'
import type { OriginShare } from '@crosswire/store'
import type { Terminal } from '../demo/summary/terminal.ts'
import { printable, renderTable } from './table.ts'

/** The share first, then how origins are spread, then the widest echoes. */
export function renderOrigins(
  { minPublishers, stories, oneOrigin, share, byOrigins, widest }: OriginShare,
  { paint }: Terminal,
): string[] {
  if (share === null) return [`no story was told by ${minPublishers} houses or more`]
  const percent = `${Math.round(share * 1_000) / 10} %`
  return [
    paint(
      'bold',
      `${oneOrigin} of ${stories} stories told by ${minPublishers} houses or more go back to one origin: ${percent}`,
    ),
    '',
    ...renderTable(
      [
        { head: 'origins', right: true },
        { head: 'stories', right: true },
      ],
      byOrigins.map((row) => [String(row.origins), String(row.stories)]),
    ),
    ...(widest.length === 0
      ? []
      : [
          '',
          ...renderTable(
            [{ head: 'houses', right: true }, { head: 'articles', right: true }, { head: 'from' }, { head: 'story' }],
            widest.map(({ houses, articles, publisherId, headline, storyId }) => [
              String(houses),
              String(articles),
              publisherId ?? '?',
              clip(printable(headline ?? storyId), 90),
            ]),
          ),
        ]),
  ]
}
