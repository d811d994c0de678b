import type { Overlay } from '@crosswire/record'
import { describe, expect, it } from 'vitest'
import { readPage } from '../read-page.ts'
import { pickOverlay } from './pick-overlay.ts'

const PARAGRAPHS = [
  'Паромная линия между двумя портами откроется в понедельник, сообщили в министерстве транспорта, где добавили, что первый рейс уже распродан.',
  'По словам начальника порта, судно будет ходить трижды в неделю, а осенью, если спрос сохранится, рейсы станут ежедневными.',
  'Билет стоит двадцать манатов, дети до шести лет едут бесплатно, уточнили в пресс-службе перевозчика.',
]
const page = (layout: string): Uint8Array =>
  Buffer.from(
    `<!DOCTYPE html><html lang="ru"><head><title>Паром пойдёт в понедельник</title></head><body><h1>Паром пойдёт в понедельник</h1>
     <div class="when">21 ноября 2025, 15:10</div><div class="who">Автор: Лейла Керимова</div>
     <div class="${layout}"><div class="in">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}
     <p class="read-also">Читайте также: как строили порт и сколько это стоило казне</p></div></div>
     <p class="sign">Редакция не отвечает за мнения авторов, но всегда готова выслушать читателя и его доводы.</p></body></html>`,
  )
const OVERLAY: Overlay = {
  version: 2,
  from: '2025-06-01',
  body: '.story',
  remove: ['.read-also'],
  headline: 'h1',
  published: '.when',
  byline: '.who',
}
const read = (layout: string, overlays: Overlay[], day = '2025-11-21') =>
  readPage(page(layout), {
    url: 'https://volna.example/ferry',
    timezone: 'Asia/Baku',
    fetchedAt: new Date(`${day}T12:00:00Z`),
    overlays,
  })

describe('an overlay', () => {
  it('holds from its first to its last day, the latest version of several', () => {
    const overlays: Overlay[] = [
      { version: 1, until: '2025-05-31' },
      { version: 2, from: '2025-06-01' },
      { version: 3 },
    ]
    const versionAt = (day: string, some = overlays) => pickOverlay(some, new Date(`${day}T10:00:00Z`))?.version ?? null
    expect(versionAt('2025-11-21')).toBe(3)
    expect(versionAt('2025-05-31', overlays.slice(0, 2))).toBe(1)
    expect(versionAt('2025-06-01', overlays.slice(0, 2))).toBe(2)
    expect(versionAt('2025-06-01', overlays.slice(0, 1))).toBe(null)
  })

  it('gives what its selectors name and says where the general reading agrees', () => {
    const { content, method, overlay } = read('story', [OVERLAY])
    expect(method).toBe('overlay')
    expect(content.body.text).toBe(PARAGRAPHS.join('\n\n'))
    expect(content.datePublished).toMatchObject({ value: '2025-11-21T15:10:00+04:00', precision: 'minute' })
    expect(content.byline).toBe('Лейла Керимова')
    expect(overlay).toEqual({
      version: 2,
      fields: { body: 'agrees', headline: 'agrees', published: 'agrees', byline: 'agrees' },
    })
  })

  it('wins where the general reading says something else, and says so', () => {
    const { content, overlay } = read('story', [{ version: 1, body: '.sign', headline: '.when' }])
    expect(content.body.text).toMatch(/^Редакция не отвечает/)
    expect(content.headline).toBe('21 ноября 2025, 15:10')
    expect(overlay).toEqual({ version: 1, fields: { body: 'differs', headline: 'differs' } })
  })

  it('leaves the page to the general reading where its selectors find nothing, as after a redesign', () => {
    const general = read('new-story', [])
    const { content, method, overlay } = read('new-story', [OVERLAY])
    expect(method).toBe(general.method)
    expect(content.body.text).toBe(general.content.body.text)
    expect(content.body.text).toContain(PARAGRAPHS[0])
    expect(overlay).toEqual({
      version: 2,
      fields: { body: 'missing', headline: 'agrees', published: 'agrees', byline: 'agrees' },
    })
  })

  it('does no harm where a selector is none', () => {
    expect(read('story', [{ version: 1, body: 'div:[' }]).overlay).toEqual({ version: 1, fields: { body: 'missing' } })
  })
})
