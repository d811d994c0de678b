import type { Overlay, Publisher } from '@crosswire/record'
import { parse } from 'css-what'
import type { Mistake } from './mistake.ts'

const SELECTORS = ['body', 'headline', 'published', 'byline'] as const

/** Selectors that are none, overlays whose days or versions contradict each other: they would be silent on every page. */
export function checkSelectors(publishers: readonly Publisher[]): Mistake[] {
  return publishers.flatMap((publisher, index) => {
    const where = `publisher ${index + 1} ("${publisher.id}")`
    const at = (path: (string | number)[], message: string): Mistake => ({
      path: ['publishers', index, ...path],
      where: `${where}, ${path.join('.').replace(/\.(\d+)/g, '[$1]')}`,
      message,
    })
    const links = publisher.feeds.flatMap(({ listing }, feed) =>
      faultsOf(listing?.links).map((fault) => at(['feeds', feed, 'listing', 'links'], fault)),
    )
    const { overlay } = publisher
    if (!Array.isArray(overlay))
      return overlay === undefined ? links : [...links, ...checkOverlay(overlay, ['overlay'], at)]
    const versions = overlay.map(({ version }) => version)
    const repeated = overlay.flatMap(({ version }, i) =>
      versions.indexOf(version) === i
        ? []
        : [at(['overlay', i, 'version'], `is ${version} a second time: give each overlay a number of its own`)],
    )
    return [...links, ...repeated, ...overlay.flatMap((one, i) => checkOverlay(one, ['overlay', i], at))]
  })
}

function checkOverlay(
  overlay: Overlay,
  path: (string | number)[],
  at: (path: (string | number)[], message: string) => Mistake,
): Mistake[] {
  const { remove = [], from, until, identity } = overlay
  return [
    ...SELECTORS.flatMap((field) => faultsOf(overlay[field]).map((fault) => at([...path, field], fault))),
    ...remove.flatMap((selector, i) => faultsOf(selector).map((fault) => at([...path, 'remove', i], fault))),
    ...(from !== undefined && until !== undefined && until < from
      ? [at([...path, 'until'], `is ${until}, before "from" ${from}: it would never hold`)]
      : []),
    ...(identity === undefined || isPattern(identity)
      ? []
      : [at([...path, 'identity'], `"${identity}" is no regular expression with a group`)]),
  ]
}

function faultsOf(selector: string | undefined): string[] {
  if (selector === undefined) return []
  try {
    return parse(selector).length === 0 ? ['is empty: write a CSS selector'] : []
  } catch (error) {
    return [`"${selector}" is no CSS selector (${(error as Error).message})`]
  }
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(`${text}|`).exec('')!.length > 1
  } catch {
    return false
  }
}
