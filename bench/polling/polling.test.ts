import { expect, test, vi } from 'vitest'
import { POLICIES } from './policies.ts'
import { simulate, type SimulationResult } from './simulate.ts'

// Weeks of hundreds of feeds are all computing: a machine that does other things takes its time.
vi.setConfig({ testTimeout: 180_000 })

function run(name: string, { withoutHints = false, days = 7 } = {}): SimulationResult {
  const policy = POLICIES.find((one) => one.name === name)
  if (!policy) throw new Error(`no policy is called ${name}`)
  return simulate(policy, { days, seed: 3, withoutHints })
}

test('the same seed gives the same result', () => {
  expect(run('every 15 min, whatever is asked')).toEqual(run('every 15 min, whatever is asked'))
})

test('fewer requests and less delay than a fixed quarter of an hour, nothing missed', () => {
  const [ours, fixed] = [run('Crosswire, swift'), run('every 15 min, whatever is asked')]
  expect(ours.requestsPerFeedDay).toBeLessThan(fixed.requestsPerFeedDay)
  expect(ours.medianDelay).toBeLessThan(fixed.medianDelay)
  expect(ours.meanDelay).toBeLessThan(fixed.meanDelay)
  expect(ours.missed).toBe(0)
  const [free, freeFixed] = [
    run('Crosswire, swift', { withoutHints: true }),
    run('every 15 min, whatever is asked', { withoutHints: true }),
  ]
  expect(free.requestsPerFeedDay).toBeLessThan(freeFixed.requestsPerFeedDay)
  expect(free.p99Delay).toBeLessThan(freeFixed.p99Delay)
})

// Miniflux counts the entries of a week: it takes that long until its rule is what it says.
test.each([
  ['steady', 'Miniflux round_robin', 7],
  ['busy', 'Miniflux entry_frequency, timer 5 min', 28],
  ['thrifty', 'Miniflux entry_frequency, timer 60 min', 28],
])('%s asks less and sees sooner than %s, and misses next to nothing', (pace, rule, days) => {
  const [ours, theirs] = [run(`Crosswire, ${pace}`, { days }), run(rule, { days })]
  expect(ours.requestsPerFeedDay).toBeLessThan(theirs.requestsPerFeedDay)
  expect(ours.medianDelay).toBeLessThan(theirs.medianDelay)
  expect(ours.p99Delay).toBeLessThan(theirs.p99Delay)
  expect(ours.missed).toBeLessThanOrEqual(theirs.missed / 10)
})
