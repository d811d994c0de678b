import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { FINDING_CODES } from '../../services/console/src/diagnose/types.ts'

interface Rules {
  groups: { rules: { alert: string; expr: string; annotations: { runbook_url: string } }[] }[]
}

const infra = new URL('../../infra/', import.meta.url)
const text = (path: string): string => readFileSync(new URL(path, infra), 'utf8')
const pages = readdirSync(new URL('runbooks/', infra))
  .filter((name) => name !== 'README.md')
  .map((name) => name.replace('.md', ''))
const rules = (parse(text('prometheus/alerts.yml'), { merge: true }) as Rules).groups.flatMap((group) => group.rules)
/** Beside what the console finds: that nobody hears of it. */
const everything = [...FINDING_CODES, 'metrics-missing'].sort()

it('has a page and a rule for everything that can be wrong, and no others', () => {
  expect(pages.sort()).toEqual(everything)
  expect(rules.map(({ alert }) => alert).sort()).toEqual(everything)
})

it('lists every page in the index', () => {
  const index = text('runbooks/README.md')
  expect(everything.filter((code) => !index.includes(`[${code}](${code}.md)`))).toEqual([])
})

it('asks in each rule for the finding of its name, and leads to its page', () => {
  for (const { alert, expr, annotations } of rules) {
    if (alert !== 'metrics-missing') expect(expr).toBe(`crosswire_finding{code="${alert}"} == 1`)
    expect(annotations.runbook_url.replace('{{ $labels.code }}', alert)).toMatch(new RegExp(`/runbooks/${alert}$`))
  }
})

it('says on every page what is meant and what to do', () => {
  for (const page of pages)
    expect(text(`runbooks/${page}.md`), page).toMatch(/^# .+\n\n\*\*What it says\.\*\*[\s\S]+^## What to do$/m)
})
