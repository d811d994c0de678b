/** `pnpm bench NAME …`: runs a benchmark; without a name, lists them. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const benchmarks = readdirSync(import.meta.dirname)
  .filter((name) => existsSync(join(import.meta.dirname, name, 'main.ts')))
  .sort()
const [name] = process.argv.splice(2, 1)
if (name !== undefined && benchmarks.includes(name)) await import(`./${name}/main.ts`)
else {
  process.stderr.write(`usage: pnpm bench ${benchmarks.join(' | ')}\n`)
  process.exitCode = 2
}
