/**
 * Articles: what reading a page costs beside others, how often a page that only looks different makes a version, and which
 * language sentences are taken for. Quality is `pnpm bench corpora fundus daniel-ru …`.
 *   pnpm bench articles [speed|versions|language …]     all three without a name
 *   --pages N    pages of a measure (speed: 120, versions: 200)
 *   --seed N     of the mutations (1)
 */
import { parseArgs } from 'node:util'
import { measureLanguage } from './language/measure-language.ts'
import { measureSpeed } from './speed/measure-speed.ts'
import { measureVersions } from './versions/measure-versions.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string' }, seed: { type: 'string', default: '1' } },
})
const pages = values.pages === undefined ? undefined : Number(values.pages)
const MEASURES: Readonly<Record<string, () => Promise<void> | void>> = {
  speed: () => measureSpeed(pages ?? 120),
  versions: () => measureVersions({ pages: pages ?? 200, seed: Number(values.seed) }),
  language: () => measureLanguage(),
}
const unknown = positionals.filter((name) => !(name in MEASURES))
if (unknown.length > 0) {
  process.stderr.write(`no such measure: ${unknown.join(', ')}; there are ${Object.keys(MEASURES).join(', ')}\n`)
  process.exit(2)
}
for (const [name, measure] of Object.entries(MEASURES))
  if (positionals.length === 0 || positionals.includes(name)) await measure()
