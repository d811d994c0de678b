import { readFileSync } from 'node:fs'
import { PublishersFileError, loadPublishers } from '@crosswire/publishers'
import { Publisher } from '@crosswire/record'
import { describe, expect, it } from 'vitest'

const guides = new URL('../../docs/guides/', import.meta.url)
const readGuide = (name: string): string => readFileSync(new URL(name, guides), 'utf8')

describe('the guide to your own feeds', () => {
  it('shows a file that loads', () => {
    const { publishers } = loadPublishers(readGuide('publishers.example.yaml'), 'publishers.example.yaml')
    expect(publishers.map(({ id, domain }) => `${id} ${domain}`)).toEqual([
      'hill-gazette hill-gazette.example',
      'valley-portal dolina.example',
      'valley-council council.valley.example',
    ])
    expect(publishers[1]!.names.en).toBe('Долина.инфо')
  })

  it('explains every field of a publisher and no other', () => {
    const table = readGuide('your-own-feeds.md').split('## A publisher')[1]!.split('\n\n')[1]!
    const told = table
      .split('\n')
      .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, field]) => field!))
    expect(told.sort()).toEqual(Object.keys(Publisher.shape).sort())
  })

  it('shows an error as it is printed', () => {
    const broken = readGuide('publishers.example.yaml').replaceAll('  timezone: Asia/Tbilisi\n', '')
    expect(() => loadPublishers(broken, 'my-publishers.yaml')).toThrow(PublishersFileError)
    expect(() => loadPublishers(broken, 'my-publishers.yaml')).toThrow(
      'publisher 2 ("valley-portal"), timezone: is missing: add timezone: Asia/Baku',
    )
  })
})
