import { parseArgs } from 'node:util'
import { POLICIES } from './policies.ts'
import { simulate } from './simulate.ts'

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '28' },
    seed: { type: 'string', default: '1' },
    'without-hints': { type: 'boolean', default: false },
  },
})
const options = { days: Number(values.days), seed: Number(values.seed), withoutHints: values['without-hints'] }
const lines = [
  '| policy | requests per feed and day | answered 304 | median delay | p99 delay | mean delay | missed |',
  '|---|---|---|---|---|---|---|',
]
for (const policy of POLICIES) {
  const result = simulate(policy, options)
  const minutes = (value: number) => `${value.toFixed(1)} min`
  lines.push(
    `| ${result.policy} | ${result.requestsPerFeedDay.toFixed(1)} | ${(result.notModified * 100).toFixed(0)} % | ${minutes(result.medianDelay)} | ${minutes(result.p99Delay)} | ${minutes(result.meanDelay)} | ${result.missed} of ${result.entries + result.missed} |`,
  )
}
process.stdout.write(`${lines.join('\n')}\n`)
