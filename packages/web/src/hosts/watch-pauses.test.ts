import { expect, test } from 'vitest'
import { DEFAULT_HOST_POLICY, FIRST_HOST_PACE, type HostPace } from './decide-host-pace.ts'
import { createHostTurns } from './host-turns.ts'
import { watchPauses } from './watch-pauses.ts'

function watched() {
  let now = 0
  let tick = (): void => undefined
  const paused = watchPauses({ elapsed: () => now, every: (_, run) => void (tick = run) })
  const pass = (ms: number): void => {
    now += ms
    tick()
  }
  return { paused, pass, skip: (ms: number) => void (now += ms) }
}

test('a process whose timers are on time had no pause', () => {
  const { paused, pass } = watched()
  for (let n = 0; n < 100; n++) pass(55)
  expect(paused()).toBe(0)
})

test('a process that was stopped had one, also before its timer has noticed', () => {
  const { paused, pass, skip } = watched()
  pass(50)
  skip(5_000)
  expect(paused()).toBe(4_950)
  pass(0)
  pass(50)
  expect(paused()).toBe(4_950)
})

test('a host that answered while this process was stopped is not taken for a slow one', async () => {
  let [now, stopped] = [0, 0]
  const settled: HostPace[] = []
  const turns = createHostTurns({
    store: {
      reserve: () => Promise.resolve({ kind: 'go', at: 0, pace: { ...FIRST_HOST_PACE, delayMs: 1_000 } }),
      settle: (_, pace) => Promise.resolve(void settled.push(pace)),
    },
    policy: DEFAULT_HOST_POLICY,
    clock: { now: () => new Date(now), elapsed: () => now, sleep: () => Promise.resolve() },
    paused: () => stopped,
  })
  const quick = await turns.take('a.test', { leaseUntil: 600_000 })
  now += 9_000
  stopped += 8_800
  await quick.end(null)
  expect(settled).toEqual([])
  const slow = await turns.take('a.test', { leaseUntil: 600_000 })
  now += 9_000
  await slow.end(null)
  expect(settled).toMatchObject([{ delayMs: 18_000 }])
})
