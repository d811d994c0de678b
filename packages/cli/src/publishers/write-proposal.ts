import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { readPublishersFile } from '@crosswire/publishers'
import { UsageError } from '../errors.ts'
import type { Proposal } from './propose-publisher.ts'

/** The entry as YAML, with a comment at everything that a person should look at. */
export function writeYaml({ id, name, kind, country, languages, timezone, homeUrl, feeds, doubts }: Proposal): string {
  const note = (field: keyof Proposal['doubts']): string => (doubts[field] === undefined ? '' : ` # ${doubts[field]}`)
  const lines = [
    `- id: ${id} # stays the same for ever: records are named after it`,
    `  name: ${quote(name)}${note('name')}`,
    `  kind: ${kind}`,
    ...(country === undefined ? [] : [`  country: ${country}`]),
    `  languages: [${languages.join(', ')}]${note('languages')}`,
    `  timezone: ${timezone}${note('timezone')}`,
    `  homeUrl: ${homeUrl}`,
    `  feeds:${note('feeds')}`,
    ...feeds.map(({ url, format, language, about }) => {
      const more = language === undefined ? '' : `, language: ${language}`
      return `    - { url: ${quote(url)}, format: ${format}${more} } # ${about}`
    }),
  ]
  return `${lines.join('\n')}\n`
}

/** YAML's double quotes are JSON's. */
const quote = (text: string): string => JSON.stringify(text)

/** The entry for a JSON file: nothing but its fields. */
export function toEntry({ doubts: _, feeds, ...proposal }: Proposal): object {
  return { ...proposal, feeds: feeds.map(({ about: _about, ...feed }) => feed) }
}

/** Adds an entry to a publishers file, YAML or JSON, or makes the file. What the file cannot be afterwards is not written. */
export async function addToFile(path: string, name: string, proposal: Proposal): Promise<void> {
  const before = existsSync(path) ? await readFile(path, 'utf8') : ''
  if (before.trim() !== '') {
    const known = readPublishersFile(before, name).publishers
    const host = new URL(proposal.homeUrl).hostname.replace(/^www\./, '')
    const same = known.find((one) => one.id === proposal.id || one.domain === host)
    if (same) throw new UsageError(`${name} has it already, as "${same.id}" (${same.domain})`)
  }
  const after = /^\s*[[{]/.test(before) ? addToJson(before, proposal) : addToYaml(before, name, proposal)
  readPublishersFile(after, name)
  await writeFile(`${path}.part`, after)
  await rename(`${path}.part`, path)
}

function addToJson(before: string, proposal: Proposal): string {
  const content = JSON.parse(before) as unknown[] | { publishers: unknown[] }
  if (Array.isArray(content)) content.push(toEntry(proposal))
  else content.publishers.push(toEntry(proposal))
  return `${JSON.stringify(content, null, 2)}\n`
}

function addToYaml(before: string, name: string, proposal: Proposal): string {
  const entry = writeYaml(proposal)
  if (before.trim() === '') return entry
  const first = before.split('\n').find((line) => /^\S/.test(line) && !line.startsWith('#') && line !== '---') ?? ''
  if (first.startsWith('-')) return `${before.trimEnd()}\n\n${entry}`
  throw new UsageError(`${name} is a mapping: copy the entry below its "publishers:" by hand`)
}
