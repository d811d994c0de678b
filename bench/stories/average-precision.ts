export interface Scored {
  score: number
  isSame: boolean
  weight: number
}

/** The mean of the precision at every pair that is the same, best score first. */
export function averagePrecision(pairs: readonly Scored[]): number {
  const sorted = [...pairs].sort((a, b) => b.score - a.score)
  let seen = 0
  let right = 0
  let sum = 0
  for (const { isSame, weight } of sorted) {
    seen += weight
    if (!isSame) continue
    right += weight
    sum += (weight * right) / seen
  }
  return right === 0 ? 0 : sum / right
}
