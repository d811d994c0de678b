import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findFolderHolder, takeFolder } from './folder-lock.ts'
import { startOfProcess } from './process-identity.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cwl-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const writeLock = (holder: object): Promise<void> =>
  writeFile(
    join(folder, 'crosswire.lock'),
    JSON.stringify({ host: hostname(), since: 'yesterday', addresses: {}, ...holder }),
  )

it('refuses a second taker and names the first one, with its addresses', async () => {
  const lock = await takeFolder(folder)
  await lock.announce({ api: 'http://127.0.0.1:8080' })
  await expect(takeFolder(folder)).rejects.toMatchObject({
    code: 'folder-in-use',
    message: expect.stringMatching(new RegExp(`pid ${process.pid}.*api http://127.0.0.1:8080`)) as string,
  })
  await lock.release()
  expect(await readdir(folder)).toEqual([])
  await (await takeFolder(folder)).release()
})

it('takes over the lock of a process that is gone, and of one whose pid is used again', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  const start = startOfProcess(child.pid!)!
  await once(child, 'exit')
  await writeLock({ pid: child.pid, start })
  expect(await findFolderHolder(folder)).toBeNull()
  await (await takeFolder(folder)).release()
  await writeLock({ pid: process.pid, start: 'ticks 1' })
  await (await takeFolder(folder)).release()
})

it('leaves a lock from another machine alone: nobody here can see whether its process lives', async () => {
  await writeLock({ pid: 1, start: 'ticks 1', host: 'another-machine' })
  await expect(takeFolder(folder)).rejects.toMatchObject({
    code: 'folder-in-use',
    message: expect.stringContaining('on another-machine') as string,
  })
})

it('goes to exactly one of many takers of a stale lock', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  await writeLock({ pid: child.pid, start: 'ticks 5' })
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => takeFolder(folder)))
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
  const reasons = results.flatMap((result) =>
    result.status === 'rejected' ? [(result.reason as { code: string }).code] : [],
  )
  expect(new Set(reasons)).toEqual(new Set(['folder-in-use']))
})

it('says so when it cannot write', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(takeFolder(join(folder, 'file'))).rejects.toMatchObject({ code: 'folder-unusable' })
})
