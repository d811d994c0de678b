import { expect, it } from 'vitest'
import { WebError } from '../errors.ts'
import { askInTurn } from './ask-in-turn.ts'

async function endOfTurn(error: WebError): Promise<(WebError | null)[]> {
  const ends: (WebError | null)[] = []
  const turns = { take: () => Promise.resolve({ end: (how: WebError | null) => Promise.resolve(void ends.push(how)) }) }
  const wish = { crawlDelayMs: null, leaseUntil: Date.now() + 60_000, signal: AbortSignal.abort() }
  await expect(askInTurn(turns, 'agency.test', wish, () => Promise.reject(error))).rejects.toBe(error)
  return ends
}

it('ends the turn of a host with what it answered, also while the process stops, and not with what was given up', async () => {
  const busy = new WebError('http-503', 'too much at once')
  expect(await endOfTurn(busy)).toEqual([busy])
  expect(await endOfTurn(new WebError('aborted', 'the process stops'))).toEqual([])
})
