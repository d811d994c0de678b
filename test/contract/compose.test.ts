import { readFileSync, readdirSync } from 'node:fs'
import { TOPOLOGY } from '@crosswire/pipeline'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Container {
  image?: string
  command?: string[]
  profiles?: string[]
  read_only?: boolean
  init?: boolean
  cap_drop?: string[]
  security_opt?: string[]
  environment?: Record<string, string>
  healthcheck?: { test: string[] }
  ports?: string[]
  pids_limit?: number
  mem_limit?: string
  user?: string
  privileged?: boolean
  volumes?: string[]
  network_mode?: string
  pid?: string
  cap_add?: string[]
}

const root = new URL('../../', import.meta.url)
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const { services } = parse(text('docker-compose.yml'), { merge: true }) as { services: Record<string, Container> }
const workers = Object.entries(services).filter(([, { command }]) => command?.[0] === 'work')
const ours = Object.entries(services).filter(([, { image }]) => image?.includes('crosswire') === true)

describe('docker-compose.yml', () => {
  it('runs every service that there is, under its name', () => {
    const rooms = readdirSync(new URL('services/', root)).filter((name) => name !== 'solo')
    expect(workers.map(([name]) => name).sort()).toEqual(rooms.sort())
    expect(workers.filter(([name, { command }]) => command?.[1] !== name)).toEqual([])
    for (const { service } of Object.values(TOPOLOGY)) expect(rooms).toContain(service)
  })

  it('gives every service a health port that its check asks', () => {
    for (const [name, { environment, healthcheck }] of workers) {
      expect(environment?.['HEALTH_PORT'], name).toBe('9100')
      expect(healthcheck?.test, name).toEqual(['CMD', 'node', 'infra/docker/check-health.ts'])
    }
  })

  it('lets no container of ours write, gain privileges or keep zombies', () => {
    for (const [name, container] of ours) {
      expect(container, name).toMatchObject({
        read_only: true,
        init: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      })
    }
  })

  it('limits what a container may take, and gives none more than its image has', () => {
    for (const [name, container] of ours)
      expect([container.pids_limit, container.mem_limit], name).toEqual([256, expect.stringMatching(/\d+m/)])
    for (const [name, container] of Object.entries(services)) {
      expect(container.security_opt, name).toEqual(['no-new-privileges:true'])
      expect(container.pids_limit, name).toBeLessThanOrEqual(512)
      for (const more of ['privileged', 'network_mode', 'pid', 'cap_add', 'user'] as const)
        expect(container[more], `${more} of ${name}`).toBeUndefined()
      for (const volume of container.volumes ?? []) expect(volume, name).not.toMatch(/docker\.sock|^\/(?!var\/lib)/)
      // What is mounted from the repository is read.
      for (const volume of container.volumes ?? []) if (volume.startsWith('.')) expect(volume, name).toMatch(/:ro$/)
    }
  })

  it('runs an image of which every process is nobody in particular, and which none of them may change', () => {
    const last = text('infra/docker/Dockerfile')
      .split(/^FROM /m)
      .at(-1)!
    expect(last).toMatch(/^USER node$/m)
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('ENTRYPOINT'))
    expect(last).toMatch(/COPY --from=build --chown=root:root/)
    expect(last.split('USER node')[1]).not.toMatch(/^(USER|RUN|COPY|ADD) /m)
  })

  it('opens ports on this machine alone, unless the operator says otherwise', () => {
    const open = Object.values(services).flatMap(({ ports = [] }) => ports)
    expect(open.filter((port) => !/^(127\.0\.0\.1|\$\{API_ADDRESS:-127\.0\.0\.1):/.test(port))).toEqual([])
  })

  it('runs Redis so that a queue survives: a log of every change, and no eviction', () => {
    const settings = text('infra/redis/redis.conf')
    expect(settings).toMatch(/^appendonly yes$/m)
    expect(settings).toMatch(/^maxmemory-policy noeviction$/m)
  })
})
