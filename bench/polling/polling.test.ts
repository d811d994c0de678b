import { expect, test } from 'vitest'
import { POLICIES } from './policies.ts'
import { simulate, type SimulationResult } from './simulate.ts'

function run(name: string, withoutHints = false): SimulationResult {
  const policy = POLICIES.find((one) => one.name === name)
  if (!policy) throw new Error(`no policy is called ${name}`)
  return simulate(policy, { days: 7, seed: 3, withoutHints })
}

test('the same seed gives the same result', () => {
  expect(run('every 15 min, whatever is asked')).toEqual(run('every 15 min, whatever is asked'))
})

test('fewer requests and less delay than a fixed quarter of an hour, nothing missed', () => {
  const [ours, fixed] = [run('Crosswire'), run('every 15 min, whatever is asked')]
  expect(ours.requestsPerFeedDay).toBeLessThan(fixed.requestsPerFeedDay)
  expect(ours.medianDelay).toBeLessThan(fixed.medianDelay)
  expect(ours.meanDelay).toBeLessThan(fixed.meanDelay)
  expect(ours.missed).toBe(0)
  const [free, freeFixed] = [run('Crosswire', true), run('every 15 min, whatever is asked', true)]
  expect(free.requestsPerFeedDay).toBeLessThan(freeFixed.requestsPerFeedDay)
  expect(free.p99Delay).toBeLessThan(freeFixed.p99Delay)
})

test('the thrifty setting asks less and sees sooner than Miniflux as it comes', () => {
  const [ours, theirs] = [run('Crosswire, thrifty'), run('Miniflux round_robin')]
  expect(ours.requestsPerFeedDay).toBeLessThan(theirs.requestsPerFeedDay)
  expect(ours.medianDelay).toBeLessThan(theirs.medianDelay)
  expect(ours.missed).toBe(0)
})
