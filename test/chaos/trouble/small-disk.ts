import { execFile } from 'node:child_process'
import { statfs, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A volume of its own that can be filled to the last byte. */
export interface SmallDisk {
  fill: () => Promise<void>
  free: () => Promise<void>
  remove: () => Promise<void>
}

/** Mounts a volume of `megabytes` on an empty folder; null where this user or this machine may not mount. */
export async function mountSmallDisk(folder: string, megabytes: number): Promise<SmallDisk | null> {
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  } catch {
    return null
  }
  const ballast = join(folder, 'ballast')
  return {
    async fill() {
      const { bavail, bsize } = await statfs(folder)
      await run('fallocate', ['-l', String(Math.max(bsize, bavail * bsize)), ballast]).catch(() => undefined)
    },
    free: () => rm(ballast, { force: true }),
    async remove() {
      // A server that has just ended may still hold it for a moment.
      await run('umount', [folder]).catch(() => run('umount', ['-l', folder]))
    },
  }
}
