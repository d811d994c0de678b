import { execFile } from 'node:child_process'
import { statfs } from 'node:fs/promises'
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
  const resize = (size: string): Promise<unknown> => run('mount', ['-o', `remount,size=${size}`, folder])
  return {
    // A volume in memory that holds ballast would take that memory from everybody: it is made as small as what is in it.
    async fill() {
      for (let tries = 0; tries < 5; tries++) {
        const { blocks, bfree, bsize } = await statfs(folder)
        const fits = await resize(String((blocks - bfree) * bsize)).then(
          () => true,
          () => false,
        )
        if (fits) return
      }
    },
    async free() {
      await resize(`${megabytes}m`)
    },
    async remove() {
      // A server that has just ended may still hold it for a moment.
      await run('umount', [folder]).catch(() => run('umount', ['-l', folder]))
    },
  }
}
