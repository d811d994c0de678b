import { clip } from '@crosswire/console/explain'
import type { CitingStatistics } from '@crosswire/record'
import type { Terminal } from '../demo/summary/terminal.ts'
import { printable, renderTable } from './table.ts'

/** How much each outlet cites at all, then whom. */
export function renderCiting({ publishers, pairs }: CitingStatistics, { paint }: Terminal): string[] {
  if (pairs.length === 0) return ['nobody cites anybody there']
  return [
    ...publishers.map(({ publisherId, articles, citing, unnamedOnly }) =>
      paint(
        'bold',
        `${publisherId}: ${citing} of ${articles} articles cite somebody${unnamedOnly === 0 ? '' : `, ${unnamedOnly} of them nobody with a name`}`,
      ),
    ),
    '',
    ...renderTable(
      [
        { head: 'who' },
        { head: 'cites' },
        { head: 'articles', right: true },
        { head: 'share', right: true },
        { head: 'through others', right: true },
        { head: 'half within', right: true },
      ],
      pairs.map(({ publisherId, kind, cited, articles, share, through, medianDelayMinutes }) => [
        publisherId,
        clip(kind === 'unnamed' ? '(nobody named)' : printable(cited.publisherId ?? cited.name), 60),
        String(articles),
        `${Math.round(share * 100)} %`,
        through === 0 ? '' : String(through),
        medianDelayMinutes === null ? '' : spellDelay(medianDelayMinutes),
      ]),
    ),
  ]
}

/** Minutes as people say them: 12 min, 3.5 h, 2 d. */
function spellDelay(minutes: number): string {
  if (minutes < 90) return `${Math.round(minutes)} min`
  const hours = minutes / 60
  return hours < 48 ? `${Math.round(hours * 10) / 10} h` : `${Math.round(hours / 24)} d`
}
