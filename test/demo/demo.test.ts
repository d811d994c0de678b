import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Reading, SummaryVersion } from '@crosswire/cli/demo'
import { expect, it } from 'vitest'
import { describeModes, makeMode, MODES } from '../setup/modes.ts'
import { compareGolden } from './compare-golden.ts'
import { readGolden } from './golden.ts'

const root = join(import.meta.dirname, '../..')

/** Runs the command as a newcomer does, on what a mode configures. */
async function runDemo(flags: string[], env: { DATABASE_URL: string | undefined; REDIS_URL: string | undefined }) {
  return promisify(execFile)(process.execPath, ['packages/cli/bin/crosswire.js', 'demo', '--exit', ...flags], {
    cwd: root,
    env: { ...process.env, ...env },
    maxBuffer: 100_000_000,
  })
}

describeModes('crosswire demo', MODES, (mode) => {
  it(
    'reads the newsroom as a careful reader does, but for the misses that are known',
    { timeout: 180_000 },
    async () => {
      const { databaseUrl, redisUrl, remove } = await makeMode(mode)
      try {
        const { stdout } = await runDemo(['--json', '--port', '0', '--console-port', '0'], {
          DATABASE_URL: databaseUrl,
          REDIS_URL: redisUrl,
        })
        const told = JSON.parse(stdout) as Omit<Reading, 'histories'> & { histories: Record<string, SummaryVersion[]> }
        const reading: Reading = { ...told, histories: new Map(Object.entries(told.histories)) }
        const golden = readGolden()
        const known = Object.keys(golden.misses)
        const misses = compareGolden(golden, reading)
        const isOf = (miss: string, field: string): boolean =>
          miss.startsWith(`${field}:`) || miss.startsWith(`${field} `)
        const mended = known.filter((field) => !misses.some((miss) => isOf(miss, field)))
        if (mended.length > 0) process.stdout.write(`mended, take it out of golden.yaml: ${mended.join(', ')}\n`)
        expect(misses.filter((miss) => !known.some((field) => isOf(miss, field)))).toEqual([])
      } finally {
        await remove()
      }
    },
  )
})
