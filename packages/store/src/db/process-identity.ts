import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When a process started, in whatever form the system gives it: with the pid it names one process for good, because
 * pids are used again. Null where no such process lives.
 */
export function startOfProcess(pid: number): string | null {
  if (!isAlive(pid)) return null
  try {
    // Field 22 of /proc/<pid>/stat, in clock ticks since boot; the name in field 2 may hold spaces and parentheses.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return `ticks ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '?'}`
  } catch {
    return startByPs(pid)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user may not be signalled, and lives.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function startByPs(pid: number): string {
  try {
    return `ps ${execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()}`
  } catch {
    // Alive, and nobody can tell since when: it counts as the holder.
    return 'unknown'
  }
}
