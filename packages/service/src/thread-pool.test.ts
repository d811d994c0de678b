import { afterAll, describe, expect, it } from 'vitest'
import { createThreadPool, ThreadDeadlineError, ThreadMemoryError } from './thread-pool.ts'

describe('createThreadPool', () => {
  const pool = createThreadPool<string, string>({
    module: new URL('./fixtures/trouble-thread.ts', import.meta.url),
    threads: 2,
    memoryMb: 64,
    deadlineMs: 2_000,
  })
  afterAll(() => pool.close())

  it('runs tasks on threads', async () => {
    expect(await Promise.all(['a', 'b', 'c'].map((input) => pool.run(input)))).toEqual(['A', 'B', 'C'])
  })

  it('ends a task that hangs, bursts or throws, and goes on', async () => {
    await expect(pool.run('hang')).rejects.toThrow(ThreadDeadlineError)
    await expect(pool.run('burst')).rejects.toThrow(ThreadMemoryError)
    await expect(pool.run('throw')).rejects.toThrow(TypeError)
    expect(await pool.run('still here')).toBe('STILL HERE')
  })
})
