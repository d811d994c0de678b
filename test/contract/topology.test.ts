import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { STAGES, TOPOLOGY } from '@crosswire/pipeline'
import { expect, it } from 'vitest'
import { STAGE_OF } from '../../services/solo/src/build-stages.ts'

const root = new URL('../../', import.meta.url)
const rows = readFileSync(new URL('README.md', root), 'utf8')
  .split('| service | queue |')[1]!
  .split('\n\n')[0]!
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .filter(([, service]) => service?.startsWith('['))
  .map(([, service, queue]) => ({
    service: /^\[(.+)\]\(services\/\1\)$/.exec(service!)?.[1],
    queue: /^`(\w+)`$/.exec(queue!)?.[1] ?? null,
  }))

it('the table of the README has every service that there is, each with its queue', () => {
  expect(rows.map(({ service }) => service).sort()).toEqual(readdirSync(new URL('services/', root)).sort())
  const queueOf = new Map(STAGES.map((stage) => [TOPOLOGY[stage].service, stage as string]))
  for (const { service, queue } of rows) expect(queue, service).toBe(queueOf.get(service!) ?? null)
})

it('solo runs every stage, each as its service', () => {
  expect(STAGE_OF).toEqual(Object.fromEntries(STAGES.map((stage) => [TOPOLOGY[stage].service, stage])))
})

it('the README of a stage says what it takes, gives, is told, ends in, and what to do when it fails', () => {
  for (const { service } of Object.values(TOPOLOGY)) {
    const file = new URL(`services/${service}/README.md`, root)
    const parts = ['takes', 'gives', '## Settings', '## Outcomes', '## When it fails']
    if (existsSync(file)) for (const part of parts) expect(readFileSync(file, 'utf8'), service).toContain(part)
  }
})
