import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Crossing } from '@crosswire/solo'

/**
 * Names the place that makes a crossing: what is asked, the statement that asks, and who called for it. Rows and columns
 * are those of the bundle; `createPlaceReader` turns them into the sources'. Null: the suite itself asks.
 */
export type PlaceOf = (crossing: Crossing) => string | null

const FRAME = /:(\d+):(\d+)\)?$/
/** Files of the boundary itself. */
const OWN = /services\/solo\/src\/boundary\/|test\/crash\//

export function createPlaceOf(bundlePath: string): PlaceOf {
  const fileOf = createFileFinder(bundlePath)
  const known = new Map<string, string | null>()
  return ({ port, method, what }) => {
    const before = Error.stackTraceLimit
    Error.stackTraceLimit = 14
    const stack = new Error().stack ?? ''
    Error.stackTraceLimit = before
    const key = `${port} ${method} ${what} ${stack}`
    const found = known.get(key)
    if (found !== undefined) return found
    const frames = stack.split('\n').flatMap((line) => {
      const [, row, column] = line.includes(bundlePath) ? (FRAME.exec(line) ?? []) : []
      return row === undefined ? [] : [{ file: fileOf(Number(row)), at: `@${row}:${column!}` }]
    })
    const ours = frames.filter(({ file }) => !OWN.test(file))
    const [inner] = ours
    const outer = ours.find(({ file }) => file !== inner?.file && !file.includes('packages/store/'))
    const tag = /\s/.test(what) ? `#${createHash('sha1').update(what).digest('hex').slice(0, 6)}` : what
    const at = inner?.at ?? (frames.length > 0 ? null : '?')
    const place =
      at === null ? null : [`${port}.${method}`, tag, at, ...(outer ? ['<', outer.at] : [])].filter(Boolean).join(' ')
    known.set(key, place)
    return place
  }
}

/** Where each module begins in the bundle, as `bundle` noted it. */
function createFileFinder(bundlePath: string): (row: number) => string {
  const starts = JSON.parse(readFileSync(`${bundlePath}.files`, 'utf8')) as [row: number, file: string][]
  return (row) => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]![0] <= row) low = middle + 1
      else high = middle
    }
    return starts[low - 1]?.[1] ?? '?'
  }
}
