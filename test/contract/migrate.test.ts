import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { describeModes, makeMode } from '../setup/modes.ts'

const bin = join(import.meta.dirname, '../../packages/cli/bin/crosswire.js')

describeModes('crosswire migrate', ['pglite', 'postgres'], (mode) => {
  it(
    'brings an empty database to the schema, and finds nothing to do the second time',
    { timeout: 120_000 },
    async () => {
      const { databaseUrl, folder, remove } = await makeMode(mode)
      // The folder that tests are given holds an empty database already; an operator's does not exist yet.
      if (folder !== undefined) await rm(folder, { recursive: true })
      const flags = folder === undefined ? [] : ['--data', folder]
      const migrate = () =>
        promisify(execFile)(process.execPath, [bin, 'migrate', ...flags], {
          env: { ...process.env, DATABASE_URL: databaseUrl, REDIS_URL: undefined },
        })
      try {
        // On PostgreSQL two may start at once: one does the work.
        const first = await Promise.all(mode === 'postgres' ? [migrate(), migrate()] : [migrate()])
        const said = first.map(({ stderr }) => stderr.trim()).sort()
        expect(said[0]).toMatch(/^schema (is at|went from)/)
        expect(said.at(-1)).toMatch(/^schema went from version 0 to \d+$/)
        expect((await migrate()).stderr).toMatch(/^schema is at version \d+$/m)
      } finally {
        await remove()
      }
    },
  )
})
