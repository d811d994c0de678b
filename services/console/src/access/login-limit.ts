const WINDOW_MS = 60_000
const MOST_FAILURES = 10

/** Slows down who guesses passwords: ten wrong ones in a minute, whoever sent them, and nobody gets in for the rest of it. */
export interface LoginLimit {
  /** Milliseconds until the next try; 0 where one may be made. */
  waitMs: (now: number) => number
  failed: (now: number) => void
}

export function createLoginLimit(): LoginLimit {
  let failures: number[] = []
  return {
    waitMs(now) {
      failures = failures.filter((at) => now - at < WINDOW_MS)
      return failures.length < MOST_FAILURES ? 0 : failures[0]! + WINDOW_MS - now
    },
    failed: (now) => void failures.push(now),
  }
}
