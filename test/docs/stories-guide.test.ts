import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MemberRole, StoryRelation } from '@crosswire/record'
import { expect, it } from 'vitest'

const read = (path: string): string => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8')
const guide = read('guides/stories.md')

it('shows a split as it happens', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const command = ['packages/cli/bin/crosswire.js', 'link', 'docs/guides/stories.example.ndjson']
  expect(guide).toContain(`crosswire ${command.slice(1).join(' ')}`)
  const lines = execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' }).trim().split('\n')
  const told = lines
    .map((line) => JSON.parse(line) as { id: string; storyId: string; relation?: string })
    .map(({ id, storyId, relation = 'moved' }) => `${id} ${storyId.slice(0, 8)} ${relation}`)
  expect(/```text\n([\s\S]*?)\n```/.exec(guide)![1]!.split('\n')).toEqual(told)
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
