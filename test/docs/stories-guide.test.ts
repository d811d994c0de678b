import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MemberRole, StoryRelation } from '@crosswire/record'
import { expect, it } from 'vitest'

const read = (path: string): string => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8')
const guide = read('guides/stories.md')

interface Told {
  id: string
  storyId: string
  /** Absent where an article was moved. */
  relation?: string
}

/** Articles by the story that each is in at the end. */
function lastStories(lines: readonly Told[]): string[][] {
  const storyOf = new Map(lines.map(({ id, storyId }) => [id, storyId]))
  const ids = [...storyOf.keys()].sort()
  return [...new Set(ids.map((id) => storyOf.get(id)))].map((story) => ids.filter((id) => storyOf.get(id) === story))
}

// When a split comes depends on weights, which are learned anew; that it comes does not.
it('shows a split as it happens', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const command = ['packages/cli/bin/crosswire.js', 'link', 'docs/guides/stories.example.ndjson']
  expect(guide).toContain(`crosswire ${command.slice(1).join(' ')}`)
  const printed = execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' }).trim().split('\n')
  const told = printed.map((line) => JSON.parse(line) as Told)
  const shown = /```text\n([\s\S]*?)\n```/
    .exec(guide)![1]!
    .split('\n')
    .map((line): Told => {
      const [id, storyId, relation] = line.split(' ')
      return relation === 'moved' ? { id: id!, storyId: storyId! } : { id: id!, storyId: storyId!, relation: relation! }
    })
  for (const lines of [told, shown]) {
    expect(lines.some(({ relation }) => relation === undefined)).toBe(true)
    expect(lastStories(lines)).toEqual([
      ['coast/1', 'post/1', 'voice/1'],
      ['herald/1', 'tidings/1', 'wire/1'],
    ])
  }
}, 60_000)

it('calls routes that there are', () => {
  const { paths } = JSON.parse(read('reference/openapi.json')) as { paths: Record<string, Record<string, unknown>> }
  const calls = [...guide.matchAll(/curl (?:-X (\w+) )?'?http:\/\/127\.0\.0\.1:8080([^'? ]+)/g)].map(
    ([, method = 'GET', path]) => [path!.replace(/STORY|ARTICLE/, '{id}'), method.toLowerCase()] as const,
  )
  expect(calls.length).toBeGreaterThan(8)
  expect(calls.filter(([path, method]) => paths[path]?.[method] === undefined)).toEqual([])
})

it('runs commands that there are', () => {
  const named = [...guide.matchAll(/(?:pnpm |`)crosswire ([a-z-]+)/g)].map(([, name]) => name!)
  expect(named.length).toBeGreaterThan(3)
  // Each has a file of its own.
  const file = (name: string): URL => new URL(`../../packages/cli/src/commands/${name}.ts`, import.meta.url)
  expect(named.filter((name) => !existsSync(file(name)))).toEqual([])
})

it('explains every relation between stories, and leads to every role', () => {
  const table = (page: string, heading: string): string[] =>
    [
      ...page
        .split(heading)[1]!
        .split('\n## ')[0]!
        .matchAll(/^\| `([\w-]+)` +\|/gm),
    ].map(([, name]) => name!)
  expect(table(guide, '## Related stories').sort()).toEqual([...StoryRelation.options].sort())
  expect(table(read('guides/origins.md'), '## What an article is to its story').sort()).toEqual(
    [...MemberRole.options].sort(),
  )
})
