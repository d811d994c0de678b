import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { runSettings } from '../../packages/cli/src/run/read-config.ts'
import { commonSettings, type Setting } from '@crosswire/service'

const root = new URL('../../', import.meta.url)
const settings = Object.entries<Setting>(runSettings)

it('no setting is without effect: each one reaches the process that it is of', async () => {
  const source = await readFile(new URL('packages/cli/src/run/read-config.ts', root), 'utf8')
  expect(settings.map(([name]) => name).filter((name) => !source.includes(`values.${name}`))).toEqual([])
})

it('docs/reference/settings.md has every setting, as it is (vitest -u writes it anew)', async () => {
  const rows = settings.map(
    ([name, { about, secret }]) => `| \`${name}\`${secret ? ` or \`${name}_FILE\`` : ''} | ${about} |`,
  )
  const page = `# Settings

Every setting is a variable of the environment, the same in one process (\`crosswire up\`) and in a container of its own
(\`crosswire work SERVICE\`); flags of the command line go first. An empty value counts as absent. A wrong one stops the start
with exit code 2, and the message names every wrong one and what it should be. \`…_FILE\` is the path of a file that holds the
secret. Those of one service begin with its name; its README says more.

| setting | what it does |
|---|---|
${rows.join('\n')}
`
  expect(Object.keys(commonSettings).every((name) => page.includes(name))).toBe(true)
  await expect(page).toMatchFileSnapshot('../../docs/reference/settings.md')
})
