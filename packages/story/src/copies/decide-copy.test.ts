import { describe, expect, it } from 'vitest'
import { decideCopy } from './decide-copy.ts'
import { readSketch } from './sketch.ts'

const REPORT = `The port of Larnholm closed its northern basin on Tuesday after a crane weighing 340 tonnes tilted towards the quay.
Harbour master Ingrid Solvang said the crane had stood unused since 2019 and that nobody was hurt.
Engineers expect to lower the boom within 6 days; until then 14 ferries a day are sent to the southern basin.
The port handles about 21,000 containers a year, most of them fish and timber, and employs 420 people.
The owner of the crane, a shipping company from the mainland, has been asked to pay for the salvage.`
const judge = (a: string, b: string) => decideCopy(readSketch(a, 'en'), readSketch(b, 'en'))

describe('decideCopy', () => {
  it('calls the same words exact whatever their case, spacing and dateline', () => {
    expect(judge(REPORT, `LARNHOLM (Coast Wire) — ${REPORT.toUpperCase().replace(/\n/g, '  ')}`).kind).toBe('exact')
  })

  it('calls a part of a text an excerpt', () => {
    expect(judge(REPORT, REPORT.split('\n').slice(0, 2).join('\n')).kind).toBe('excerpt')
  })

  it('calls a lightly edited text a near-copy', () => {
    const edited = REPORT.replace('on Tuesday', 'this week').replace('nobody was hurt', 'no one was injured')
    expect(judge(REPORT, edited).kind).toBe('near-copy')
  })

  it('tells a bulletin of other figures from a copy', () => {
    const bulletin = (a: number, b: number, c: string) =>
      `An earthquake of magnitude ${a} was recorded ${b} kilometres from the town at ${c} local time. It was felt by residents. No damage has been reported so far, the seismic service said.`
    expect(judge(bulletin(4.3, 17, '06:12'), bulletin(3.8, 52, '21:40')).kind).toBe('template')
  })

  it('is not misled by small figures that stand in both bulletins, but elsewhere', () => {
    const weather = (a: number, b: number, c: number, d: number) =>
      `By night the air cools to ${a} degrees and by day it warms to ${b} degrees. A wind of ${c} to ${d} metres a second blows from the north-west, the weather service said, and the sea stays calm.`
    expect(judge(weather(3, 7, 5, 9), weather(9, 5, 7, 3)).kind).toBe('template')
  })

  it('knows a reworded copy by its figures, also where the words on both sides of them are others', () => {
    const reworded = REPORT.replace('weighing 340 tonnes tilted', 'of 340 tons leaned')
      .replace('since 2019 and that nobody was hurt', 'from 2019 on and hurt no one')
      .replace('within 6 days; until then 14 ferries a day', 'in 6 or so; meanwhile some 14 boats daily')
      .replace('handles about 21,000 containers a year, most', 'takes in 21,000 boxes yearly, largely')
    const decision = judge(REPORT, reworded.replace('employs 420 people', 'has 420 workers'))
    expect(decision.overlap.placed!.share).toBeLessThan(0.5)
    expect(decision.kind).toBe('near-copy')
  })

  it('finds nothing between strangers', () => {
    expect(judge(REPORT, 'Parliament votes on the budget on Friday, and the outcome is open.').kind).toBe('none')
  })
})
