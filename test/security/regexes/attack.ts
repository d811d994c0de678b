/** A text that is made to be slow for a regular expression: parts, some of which are repeated to make it long. */
export type Attack = readonly { text: string; pump: boolean }[]

const LONGEST = 32_000
/** What a text of that length may take, in milliseconds of CPU: a linear search takes a few, a quadratic one a thousand. */
const LIMIT_MS = 150

export function buildAttack(attack: Attack, length: number): string {
  const pumps = attack.filter(({ pump }) => pump).length
  return attack
    .map(({ text, pump }) =>
      pump ? text.repeat(Math.max(1, Math.floor(length / pumps / Math.max(1, text.length)))) : text,
    )
    .join('')
}

/** How long the text is at which the expression takes too long; null where it never does. */
export function findSlowLength(regex: RegExp, attack: Attack): number | null {
  for (let length = 2_000; length <= LONGEST; length *= 4) {
    const text = buildAttack(attack, length)
    // Others' work may have fallen into the first try: only what is slow twice is slow.
    if (cpuMs(regex, text) > LIMIT_MS && cpuMs(regex, text) > LIMIT_MS) return length
  }
  return null
}

function cpuMs(regex: RegExp, text: string): number {
  const before = process.cpuUsage()
  regex.lastIndex = 0
  text.replace(regex, '')
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** Long repetitive texts for an expression of which nobody can say how it ends: of its own letters, and of what it repeats. */
export function guessAttacks(source: string): Attack[] {
  const letters = [...new Set(source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, '').replace(/[\\^$*+?()[\]{}|]/g, ''))].slice(
    0,
    6,
  )
  const pumps = [' ', '\t', '\n', 'a', 'A', '0', '-', '.', 'я', ' a', 'a.', '<', '"', ...letters]
  const ends = ['\u0000', '!\n']
  return pumps.flatMap((text) =>
    ends.map((end) => [
      { text: letters.slice(0, 3).join(''), pump: false },
      { text, pump: true },
      { text: end, pump: false },
    ]),
  )
}
