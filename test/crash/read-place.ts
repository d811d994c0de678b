import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { dirname, relative, resolve } from 'node:path'

/** Gives a place with the files and lines of the sources in it, relative to `root`. */
export function createPlaceReader(bundlePath: string, root: string): (place: string) => string {
  const map = new SourceMap(
    JSON.parse(readFileSync(`${bundlePath}.map`, 'utf8')) as ConstructorParameters<typeof SourceMap>[0],
  )
  return (place) =>
    place.replaceAll(/@(\d+):(\d+)/g, (_, row: string, column: string) => {
      const entry = map.findEntry(Number(row) - 1, Number(column) - 1)
      if (!('originalSource' in entry)) return `${row}:${column}`
      const file = resolve(dirname(bundlePath), entry.originalSource)
      return `${relative(root, file).replace(/^.*node_modules\//, '')}:${entry.originalLine + 1}`
    })
}
