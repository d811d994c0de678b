import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { catalogue, loadPublishers } from '@crosswire/publishers'
import type { Catalogue } from '@crosswire/record'
import { WEB_ERRORS } from '@crosswire/web'
import { Option, type Command } from 'commander'
import { UsageError } from '../errors.ts'
import { userDirectory } from '../filters/documents.ts'
import { explorePublisher } from '../publishers/add-publisher.ts'
import { describePublishers } from '../publishers/describe-publishers.ts'
import type { TriedAddress } from '../publishers/explore-site.ts'
import { addToFile, writeYaml } from '../publishers/write-proposal.ts'
import { parseTime } from '../run/duration.ts'
import { AbortedRun } from '../run/explain.ts'
import { readConfig, type RunFlags } from '../run/read-config.ts'
import { say } from '../run/say.ts'
import { addReachOptions } from '../run/store-options.ts'

/** `crosswire publishers check [FILE]`, `crosswire publishers add URL` */
export function addPublishers(program: Command): void {
  const publishers = program.command('publishers').description('the publishers that are polled')
  publishers
    .command('check')
    .description('validate a publishers file, or the catalogue without one, and show what would be polled')
    .argument('[file]', 'JSON or YAML')
    .option('--json', 'one JSON object instead of a table')
    .action(async (file: string | undefined, options: { json?: boolean }) => {
      const known = file === undefined ? catalogue : await loadFile(file)
      const { table, ...found } = describePublishers(known)
      process.stdout.write(`${options.json === true ? JSON.stringify(found) : table}\n`)
      for (const warning of found.warnings) process.stderr.write(`crosswire: ${warning}\n`)
    })
  addReachOptions(
    publishers
      .command('add')
      .description('find the feeds of a site, try them, and propose an entry of a publishers file')
      .argument('<url>', "the site's address, or that of a feed"),
  )
    .option('--to <file>', 'add the entry to this publishers file, or make it')
    .option('--json', 'one JSON object: what was tried and what is proposed')
    .addOption(new Option('--now <time>', 'take this for the present').argParser(parseTime))
    .action(async (url: string, options: AddFlags) => {
      const site = /^https?:\/\//.test(url) ? url : `https://${url}`
      if (!URL.canParse(site)) throw new UsageError(`"${url}" is no address`)
      const { proposal, tried } = await explorePublisher(site, readConfig(options), (one) => {
        say(`  ${one.outcome === 'feed' || one.outcome === 'listing' ? '+' : '-'} ${one.url}: ${one.outcome}`)
      })
      if (options.json === true) process.stdout.write(`${JSON.stringify({ proposal, tried: tried.map(toTold) })}\n`)
      if (!proposal) throw new AbortedRun(explainNothing(tried))
      if (options.to !== undefined) {
        await addToFile(resolve(userDirectory(), options.to), options.to, proposal)
        say(`added ${proposal.id} to ${options.to}; look it over: crosswire publishers check ${options.to}`)
      } else if (options.json !== true) process.stdout.write(writeYaml(proposal))
      for (const [field, why] of Object.entries(proposal.doubts)) say(`  to look at: ${field}: ${why}`)
    })
}

interface AddFlags extends RunFlags {
  to?: string
  json?: boolean
}

const toTold = ({ url, by, outcome, finalUrl, reading }: TriedAddress) => ({
  url,
  by,
  outcome,
  finalUrl,
  entries: reading?.entries.length ?? 0,
})

/** What a person can do where a site has nothing that can be polled. */
function explainNothing(tried: readonly TriedAddress[]): string {
  const [first] = tried
  const code = first?.html === null ? first.outcome : undefined
  const action = code !== undefined && code in WEB_ERRORS ? WEB_ERRORS[code as keyof typeof WEB_ERRORS].action : null
  return action === null
    ? 'no feed was found, and no page that plainly lists articles; give the address of the page with the news'
    : `the site cannot be looked at (${code}): ${action}`
}

async function loadFile(file: string): Promise<Catalogue> {
  let text: string
  try {
    text = await readFile(resolve(userDirectory(), file), 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  return loadPublishers(text, file)
}
