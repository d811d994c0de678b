import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Data to measure on that is no part of this repository; `CROSSWIRE_SHARED` says where it lies. */
const folder = process.env['CROSSWIRE_SHARED'] ?? join(import.meta.dirname, '../../../shared')

/** A path in the shared folder. Where it is absent, says so and ends the process: there is nothing to measure. */
export function sharedPath(...parts: string[]): string {
  const path = join(folder, ...parts)
  if (existsSync(path)) return path
  process.stderr.write(
    `left out: ${path} is absent; it is no part of the repository (CROSSWIRE_SHARED says where it lies)\n`,
  )
  process.exit(0)
}
