/**
 * Writes `packages/evidence/data/places.json`: the names of countries (from the runtime's own CLDR by
 * Intl.DisplayNames) and of CLDR's exemplar cities, in English, Russian and Azerbaijani. Run:
 * `npm pack cldr-dates-full@48.2.0 && tar xzf cldr-dates-full-48.2.0.tgz` and
 * `node --import tsx packages/evidence/src/mentions/bake-places/main.ts package`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: main.ts FOLDER, the unpacked cldr-dates-full package')

const LANGUAGES = ['en', 'ru', 'az'] as const

type Zones = Record<string, unknown>

/** Exemplar cities of one language by zone. */
function readCities(language: string): Map<string, string> {
  const file = join(folder!, 'main', language, 'timeZoneNames.json')
  const data = JSON.parse(readFileSync(file, 'utf8')) as {
    main: Record<string, { dates: { timeZoneNames: { zone: Zones } } }>
  }
  const cities = new Map<string, string>()
  const walk = (node: Zones, path: string): void => {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'exemplarCity' && typeof value === 'string') cities.set(path, value)
      else if (typeof value === 'object' && value !== null) walk(value as Zones, path ? `${path}/${key}` : key)
    }
  }
  walk(data.main[language]!.dates.timeZoneNames.zone, '')
  return cities
}

const [english, russian, azerbaijani] = LANGUAGES.map(readCities) as [
  Map<string, string>,
  Map<string, string>,
  Map<string, string>,
]
const names = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }))
const lines: string[] = []
/** CLDR shortens and annotates for menus; text does neither. */
const plain = (name: string): string =>
  name
    .replace(/\s*\(.*?\)/g, '')
    .replace(/о-ва/g, 'острова')
    .replace(/ & /g, ' and ')
    .replace(/ (?:SAR China|САР|Xüsusi İnzibati Rayonu Çin|XİR Çin)$/, '')
for (let a = 65; a <= 90; a++) {
  for (let b = 65; b <= 90; b++) {
    const code = String.fromCharCode(a, b)
    // Codes that CLDR names without their being a place on a map.
    if (/^(?:XA|XB|ZZ|EU|EZ|UN|QO|AN|DD|FX|SU|TP|YD|YU|ZR|CS|NT|BU|CP|DG|EA|IC|TA|AC)$/.test(code)) continue
    const [en, ru, az] = names.map((name) => name.of(code))
    if (en && ru) lines.push([en, ru, az ?? ''].map(plain).join(' | '))
  }
}
for (const [zone, ru] of russian) {
  if (/^(?:Etc|Antarctica)/.test(zone) || /о-в|остров/.test(ru)) continue
  const en = english.get(zone) ?? zone.split('/').at(-1)!.replaceAll('_', ' ')
  lines.push([en, ru, azerbaijani.get(zone) ?? ''].map(plain).join(' | '))
}
const provenance =
  'Names of regions and exemplar cities from Unicode CLDR 48 (Intl.DisplayNames and cldr-dates-full 48.2.0), Unicode License v3, Copyright Unicode, Inc.'
const target = fileURLToPath(new URL('../../../data/places.json', import.meta.url))
writeFileSync(target, `${JSON.stringify({ provenance, places: lines.join('\n') }, null, 1)}\n`)
process.stdout.write(`${lines.length} places written to ${target}\n`)
