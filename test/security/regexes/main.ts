/** Looks at every expression that was not looked at yet: `node --import tsx test/security/regexes/main.ts [SECONDS] [--again]`. */
import { writeFileSync } from 'node:fs'
import { checkRegex, digestOf, readReviewed, REVIEWED } from './check-regex.ts'
import { findBuilt, findWritten, nameOf } from './find-regexes.ts'

/** `--again` also looks at those that could not be told the last time. */
const again = process.argv.includes('--again')
const timeoutMs = Number(process.argv[2] ?? 5) * 1_000
const { safe, attacks } = readReviewed()
const regexes = [...findWritten(), ...(await findBuilt())]
const present = new Map(regexes.map((regex) => [nameOf(regex), regex]))
const proven = new Set(safe)
const kept: typeof attacks = {}
for (const [name, regex] of present) {
  if (proven.has(digestOf(regex))) continue
  const known = attacks[name]
  if (known) {
    kept[name] = known
    continue
  }
  if (known === null && !again) {
    kept[name] = null
    continue
  }
  const verdict = await checkRegex(regex, timeoutMs)
  if (verdict.kind === 'safe') proven.add(digestOf(regex))
  else kept[name] = verdict.kind === 'attack' ? verdict.attack : null
  process.stderr.write(`${verdict.kind.padEnd(8)} ${regex.at} ${name.slice(0, 100)}\n`)
  write()
}
write()

/** Written after each, so that a run that is cut short was not in vain. */
function write(): void {
  const still = new Set([...present.values()].map(digestOf))
  const reviewed = {
    safe: [...proven].filter((digest) => still.has(digest)).sort(),
    attacks: Object.fromEntries(
      Object.entries({ ...attacks, ...kept })
        .filter(([name]) => present.has(name))
        .sort(),
    ),
  }
  writeFileSync(REVIEWED, `${JSON.stringify(reviewed, null, 1)}\n`)
}
