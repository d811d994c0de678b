import { describe, expect, it } from 'vitest'
import { segmentUpdates } from './segment-updates.ts'

const DATE = {
  value: '2025-11-21T15:40:00+04:00',
  precision: 'minute',
  zone: 'stated',
  from: 'json-ld',
} as const

describe('segmentUpdates', () => {
  it('takes a text without labels as one part', () => {
    const parts = segmentUpdates('Первый абзац.\n\nВторой абзац в 15:10 начался.', { date: DATE })
    expect(parts).toHaveLength(1)
    expect(parts[0]).toMatchObject({ position: 0, role: 'current', label: null, span: { start: 0, end: 44 } })
  })

  it('cuts the newest on top, a line with a time, and the older text below', () => {
    const text = 'Стало известно больше.\n\n15:10\n\nПервое сообщение.\n\nВторой абзац.'
    const [top, below] = segmentUpdates(text, { date: DATE, timezone: 'Asia/Baku' })
    expect(top).toMatchObject({ role: 'current', label: null, time: DATE, span: { start: 0, end: 22 } })
    expect(below).toMatchObject({
      role: 'earlier',
      label: '15:10',
      time: { value: '2025-11-21T15:10:00+04:00', precision: 'minute', zone: 'assumed', from: 'visible-text' },
      span: { start: 24, end: 63 },
    })
  })

  it('counts back across midnight in the zone of the publisher', () => {
    const text = 'Итог.\n\n00:20\n\nНочью.\n\n23:50\n\nВечером.\n\n18:00\n\nДнём.'
    const date = { ...DATE, value: '2025-11-21T00:45:00+04:00' }
    const times = segmentUpdates(text, { date, timezone: 'Asia/Baku' }).map((part) => part.time?.value)
    expect(times).toEqual([
      '2025-11-21T00:45:00+04:00',
      '2025-11-21T00:20:00+04:00',
      '2025-11-20T23:50:00+04:00',
      '2025-11-20T18:00:00+04:00',
    ])
  })

  it('counts from the label that shows the time of the page, where the page is stamped with its first part', () => {
    const text = '12:10\n\nОткрыто.\n\n07:55\n\nНочью.\n\n18:40\n\nВечером.\n\n09:05\n\nЗакрыто.'
    const date = { ...DATE, value: '2025-11-20T09:05:00+04:00' }
    const times = segmentUpdates(text, { date, timezone: 'Asia/Baku' }).map((part) => part.time?.value)
    expect(times).toEqual([
      '2025-11-21T12:10:00+04:00',
      '2025-11-21T07:55:00+04:00',
      '2025-11-20T18:40:00+04:00',
      '2025-11-20T09:05:00+04:00',
    ])
  })

  it('cuts where the page says that parts begin', () => {
    const text = 'Коротко о главном.\n\n12:10\n\nДорога открыта.\n\nПодробности.\n\nДорога закрыта.'
    const time = (value: string) => ({ ...DATE, value })
    const parts = segmentUpdates(text, {
      date: DATE,
      parts: [
        { start: 27, time: time('2025-11-21T12:10:00+04:00'), headline: 'Дорога открыта' },
        { start: 58, time: time('2025-11-20T09:05:00+04:00'), headline: null },
      ],
    })
    expect(parts.map(({ role, label, span, headline }) => [role, label, span.start, headline])).toEqual([
      ['current', null, 0, null],
      ['earlier', '12:10', 20, 'Дорога открыта'],
      ['earlier', null, 58, null],
    ])
  })

  it('knows a part again when newer parts have pushed it down and labelled it', () => {
    const before = segmentUpdates('Moskva açıqlama yayıb.', {})
    const after = segmentUpdates('Bakı cavab verib.\n\n15:50\n\nMoskva açıqlama yayıb.', {})
    expect(after[1]!.key).toBe(before[0]!.key)
  })
})
