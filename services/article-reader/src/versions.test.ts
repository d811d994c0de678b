import { hashText, readPage } from '@crosswire/article'
import type { ArticleVersion, PageContent } from '@crosswire/record'
import { describe, expect, it } from 'vitest'
import { carryOver } from './carry-over.ts'
import { digestContent } from './content-digest.ts'
import { decideChange, isCutShort } from './decide-version.ts'
import { differsByDoubtOnly } from './differs-by-doubt.ts'

const P = {
  opened:
    'Паромная линия между двумя портами откроется в понедельник, сообщили в министерстве, добавив, что рейс распродан.',
  director:
    'По словам начальника порта, судно будет ходить трижды в неделю, а осенью, если спрос сохранится, ежедневно.',
  price: 'Билет стоит двадцать манатов, дети до шести лет едут бесплатно, уточнили в пресс-службе перевозчика.',
  delayed: 'Открытие паромной линии перенесли на среду из-за шторма, сообщил вечером начальник порта журналистам.',
  storm:
    'Шторм, по прогнозу синоптиков, продлится двое суток, волна достигнет четырёх метров, а ветер стихнет во вторник.',
}
const URL = 'https://volna.example/news/ferry'

interface Page {
  headline?: string
  text: readonly string[]
  date?: string
  around?: string
  at?: string
}

function read({
  headline = 'Паром пойдёт в понедельник',
  text,
  date = '21.11.2025 15:10',
  around = '',
  at = '18:00',
}: Page): PageContent {
  const html = `<!DOCTYPE html><html lang="ru"><head><title>${headline} | Волна</title><meta property="og:site_name" content="Волна"></head><body>
    <div class="menu"><a href="/a">Политика</a></div><h1>${headline}</h1><div class="date">${date}</div>
    <div class="article-text">${text.map((line) => `<p>${line}</p>`).join('')}</div>${around}</body></html>`
  return readPage(Buffer.from(html), {
    url: URL,
    timezone: 'Asia/Baku',
    fetchedAt: new Date(`2025-11-22T${at}:00Z`),
    publisherNames: ['Волна'],
  }).content
}

const first = read({ text: [P.opened, P.director, P.price] })
const known = (content: PageContent, pubStatus: ArticleVersion['pubStatus'] = 'usable') => ({ ...content, pubStatus })
const changeTo = (page: Page, before = known(first)) => decideChange(before, read(page))

describe('decideChange', () => {
  it('tells an edit of the text from one of the headline', () => {
    expect(decideChange(null, first)).toBe('initial')
    expect(changeTo({ text: [P.opened, P.director.replace('трижды', 'дважды'), P.price] })).toBe('revision')
    expect(changeTo({ text: [P.opened, P.director, P.price], headline: 'Паром пойдёт через неделю' })).toBe('headline')
  })

  it('tells text that came in above the old text from a rewrite', () => {
    expect(changeTo({ text: [P.delayed, P.storm, '15:10', P.opened, P.director, P.price] })).toBe('update-added')
    expect(
      changeTo({
        text: [P.delayed, P.storm, P.opened, P.director, P.price],
        headline: 'Паром пойдёт в понедельник - ОБНОВЛЕНО',
      }),
    ).toBe('update-added')
    expect(changeTo({ text: [P.delayed, P.storm], headline: 'Паром пойдёт в понедельник - ОБНОВЛЕНО' })).toBe(
      'revision',
    )
  })

  it.each([
    ['correction', 'Уточнение: в ранней версии материала говорилось о вторнике.'],
    ['correction', 'В тексте исправлена неточность: рейсов три, а не два.'],
    ['retraction', 'Редакция отзывает этот материал: сведения не подтвердились.'],
  ])('finds a %s', (kind, note) => expect(changeTo({ text: [P.opened, P.director, P.price, note] })).toBe(kind))

  it('keeps a note for what it is: the next edit is an edit', () => {
    const corrected = read({
      text: [P.opened, P.director, P.price, 'Уточнение: в ранней версии материала говорилось о вторнике.'],
    })
    const again = { text: [P.opened, P.price, 'Уточнение: в ранней версии материала говорилось о вторнике.'] }
    expect(changeTo(again, known(corrected))).toBe('revision')
  })

  it('restores what was withdrawn once the page no longer says so', () => {
    const withdrawn = read({
      text: ['Редакция «Волны» отзывает материал о пароме, опубликованный в пятницу утром.', P.price],
    })
    expect(changeTo({ text: [P.opened, P.director, P.price] }, known(withdrawn, 'canceled'))).toBe('restoration')
    expect(
      changeTo(
        { text: ['Редакция «Волны» отзывает материал о пароме, опубликованный в пятницу утром.', P.director, P.price] },
        known(withdrawn, 'canceled'),
      ),
    ).toBe('revision')
  })
})

describe('digestContent', () => {
  it('is the same whatever stands around the text', () => {
    const teasers =
      '<div class="related"><h3>Читайте также</h3><ul><li><a href="/1">Другая новость</a></li></ul></div><div class="views">Просмотров: 912</div>'
    const other = read({
      text: [P.opened, P.director, P.price],
      around: teasers,
      date: '21.11.2025 16:00',
      at: '19:00',
    })
    expect(digestContent(other)).toBe(digestContent(first))
  })
})

describe('isCutShort', () => {
  it('takes a wall for no edit', () => {
    const cut = { ...read({ text: [P.opened, P.director] }), access: 'paywalled' as const }
    expect(isCutShort(first, cut)).toBe(true)
    expect(isCutShort(first, { ...cut, access: 'unknown' })).toBe(false)
    expect(isCutShort(first, { ...read({ text: [P.delayed, P.director] }), access: 'paywalled' })).toBe(false)
  })
})

describe('carryOver', () => {
  it('keeps the first date of publication of a page that is stamped anew', () => {
    const later = carryOver(first, read({ text: [P.delayed, P.storm], date: '21.11.2025 17:40' }))
    expect(later.datePublished?.value).toBe('2025-11-21T15:10:00+04:00')
    expect(later.dateModified?.value).toBe('2025-11-21T17:40:00+04:00')
  })

  it('keeps the identity of a part that is pushed down, even where its wording is mended', () => {
    const grown = carryOver(first, read({ text: [P.delayed, P.storm, '15:10', P.opened, P.director, P.price] }))
    expect(grown.updates[1]!.id).toBe(first.updates[0]!.id)
    const mended = carryOver(
      grown,
      read({ text: [P.delayed, P.storm, '15:10', P.opened.replace('Паромная', 'Морская'), P.director, P.price] }),
    )
    expect(mended.updates.map(({ id }) => id)).toEqual(grown.updates.map(({ id }) => id))
  })
})

describe('differsByDoubtOnly', () => {
  const look = (text: readonly string[], left: readonly string[] = [], more: Partial<PageContent> = {}) => ({
    content: { ...read({ text }), ...more },
    passedOver: left.map(hashText),
  })
  const NOTE =
    'Редакция благодарит читателей, которые прислали нам свои снимки порта и парома, и ждёт новых писем от них.'

  it('takes a text that was on the page before, or still is, for a block that is judged otherwise', () => {
    const short = look([P.opened, P.director, P.price], [NOTE])
    const long = look([P.opened, P.director, P.price, NOTE])
    expect(differsByDoubtOnly(short, long)).toBe(true)
    expect(differsByDoubtOnly(long, short)).toBe(true)
  })

  it('takes a text that came or went for an edit, and so a new order, a new headline, a label', () => {
    const before = look([P.opened, P.director, P.price])
    expect(differsByDoubtOnly(before, look([P.opened, P.director, P.price, NOTE]))).toBe(false)
    expect(differsByDoubtOnly(before, look([P.opened, P.price]))).toBe(false)
    expect(differsByDoubtOnly(before, look([P.director, P.opened, P.price]))).toBe(false)
    expect(differsByDoubtOnly(before, look([P.opened, P.director], [P.price], { headline: 'Паром не пойдёт' }))).toBe(
      false,
    )
    const labelled = look([P.delayed, P.storm, '15:10', P.opened, P.director, P.price])
    const parted = { ...before, passedOver: [P.delayed, P.storm, '15:10'].map(hashText) }
    expect(differsByDoubtOnly(parted, labelled)).toBe(false)
  })
})
