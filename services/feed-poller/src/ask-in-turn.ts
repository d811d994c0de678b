import { hostOf, isAnswer, type Exchange, type HostTurns, type TurnWish } from '@crosswire/web'

/**
 * Asks a host in its turn, and ends the turn with what came of it, so that the next one is as far off as the host wants. What
 * was given up says nothing of the host.
 */
export async function askInTurn(
  turns: HostTurns,
  url: string,
  wish: TurnWish & { signal: AbortSignal },
  ask: () => Promise<Exchange>,
): Promise<Exchange> {
  const turn = await turns.take(hostOf(url) ?? url, wish)
  try {
    const exchange = await ask()
    await turn.end(null)
    return exchange
  } catch (error) {
    if (isAnswer(error)) await turn.end(error)
    throw error
  }
}
