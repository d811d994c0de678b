import { isAnswer } from '../errors.ts'
import type { Exchange } from '../types.ts'
import type { HostTurns, TurnWish } from './host-turns.ts'

/**
 * Asks a host in its turn, and ends the turn with what came of it, so that the next one is as far off as the host wants. What
 * was given up says nothing of the host. Throws `host-resting` where the host is to be left alone for a while.
 */
export async function askInTurn(
  turns: HostTurns,
  host: string,
  wish: TurnWish,
  ask: () => Promise<Exchange>,
): Promise<Exchange> {
  const turn = await turns.take(host, wish)
  try {
    const exchange = await ask()
    await turn.end(null)
    return exchange
  } catch (error) {
    if (isAnswer(error)) await turn.end(error)
    throw error
  }
}
