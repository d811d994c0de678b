import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * One folder for each run of vitest. Servers are started by the first test that wants one and shared by all; this stops
 * whatever was started, also when tests fail.
 */
export default function setUp(): () => void {
  const run = mkdtempSync(join(tmpdir(), 'cwt-'))
  process.env['CROSSWIRE_TEST_RUN'] = run
  return () => {
    stopServers(run)
    rmSync(run, { recursive: true, force: true })
  }
}

/** Servers note their pid when they start; each is stopped by its own. */
export function stopServers(run: string): void {
  for (const name of readdirSync(run).filter((file) => file.endsWith('.pid'))) {
    const pid = Number(readFileSync(join(run, name), 'utf8'))
    try {
      // PostgreSQL's fast shutdown is SIGINT; Redis without persistence ends on it too.
      process.kill(pid, 'SIGINT')
      for (let tries = 0; tries < 100; tries++) {
        process.kill(pid, 0)
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
      }
      process.kill(pid, 'SIGKILL')
    } catch {
      // Gone, as wanted.
    }
  }
}
