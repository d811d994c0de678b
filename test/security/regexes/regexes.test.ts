import { expect, it } from 'vitest'
import { findSlowLength, guessAttacks, type Attack } from './attack.ts'
import { checkRegex, digestOf, readReviewed } from './check-regex.ts'
import { findBuilt, findWritten, nameOf, type FoundRegex } from './find-regexes.ts'

/** Slow ones that see no text from outside. */
const OURS: Readonly<Record<string, string>> = {
  'packages/evidence/src/mentions/bake-places/main.ts': 'bakes a list of ours into the repository',
  'packages/article/src/body/class-groups.ts': 'takes patterns of ours apart when it is loaded',
  'services/console/src/html/format.ts': 'groups the digits of a number of ours',
}
const { safe, attacks } = readReviewed()
const proven = new Set(safe)

async function attacksOn(regex: FoundRegex): Promise<readonly Attack[]> {
  if (proven.has(digestOf(regex))) return []
  const name = nameOf(regex)
  if (!(name in attacks)) {
    // Nobody has looked at this one yet.
    const verdict = await checkRegex(regex, 1_500)
    if (verdict.kind === 'safe') return []
    return verdict.kind === 'attack' ? [verdict.attack] : guessAttacks(regex.source)
  }
  const known = attacks[name]
  return known ? [known] : guessAttacks(regex.source)
}

it('lets no text from outside keep a regular expression busy', { timeout: 240_000 }, async () => {
  const written = findWritten()
  const built = await findBuilt()
  expect(written.length).toBeGreaterThan(900)
  expect(built.length).toBeGreaterThan(20)
  const slow: string[] = []
  let measured = 0
  for (const regex of [...written, ...built]) {
    if (regex.at.replace(/:\d+$/, '') in OURS) continue
    for (const attack of await attacksOn(regex)) {
      measured++
      const length = findSlowLength(new RegExp(regex.source, regex.flags), attack)
      if (length !== null)
        slow.push(`${regex.at} ${nameOf(regex).slice(0, 120)} on ${JSON.stringify(attack)} of ${length}`)
    }
  }
  expect(measured).toBeGreaterThan(20)
  expect(slow).toEqual([])
})

it('knows a slow one when it sees it', { timeout: 60_000 }, async () => {
  const regex = { source: '^(?:a|a)+$', flags: '', at: 'nowhere' }
  const verdict = await checkRegex(regex, 10_000)
  expect(verdict.kind).toBe('attack')
  expect(
    findSlowLength(/[\s,]+$/, [
      { text: ' ', pump: true },
      { text: 'x', pump: false },
    ]),
  ).toBeGreaterThan(1_000)
  expect(
    findSlowLength(/(?<![\s,])[\s,]+$/, [
      { text: ' ', pump: true },
      { text: 'x', pump: false },
    ]),
  ).toBeNull()
})
