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

  it('does not count the start of a thread towards the deadline', async () => {
    const slow = createThreadPool<string, string>({
      module: new URL('./fixtures/slow-start-thread.ts', import.meta.url),
      threads: 1,
      deadlineMs: 1_500,
    })
    try {
      expect(await slow.run('up at last')).toBe('up at last')
      await expect(slow.run('hang')).rejects.toThrow(ThreadDeadlineError)
      expect(await slow.run('up again')).toBe('up again')
    } finally {
      await slow.close()
    }
  })

  it('ends a task that hangs, bursts or throws, and goes on', async () => {
    await expect(pool.run('hang')).rejects.toThrow(ThreadDeadlineError)
    await expect(pool.run('burst')).rejects.toThrow(ThreadMemoryError)
    await expect(pool.run('throw')).rejects.toThrow(TypeError)
    expect(await pool.run('still here')).toBe('STILL HERE')
  })
})
