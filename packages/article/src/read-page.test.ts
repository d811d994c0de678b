import { describe, expect, it } from 'vitest'
import { PageError } from './errors.ts'
import { readPage } from './read-page.ts'

const page = (body: string, head = ''): Uint8Array =>
  Buffer.from(`<!DOCTYPE html><html lang="ru"><head>${head}</head><body>${body}</body></html>`)

const PARAGRAPHS = [
  'Паромная линия между двумя портами откроется в понедельник, сообщили в министерстве транспорта, где добавили, что первый рейс уже распродан.',
  'По словам начальника порта, судно будет ходить трижды в неделю, а осенью, если спрос сохранится, рейсы станут ежедневными.',
  'Билет стоит двадцать манатов, дети до шести лет едут бесплатно, уточнили в пресс-службе перевозчика.',
]

const STORY = page(
  `<div class="menu"><a href="/a">Политика</a><a href="/b">Экономика</a></div>
   <h1>Паром пойдёт в понедельник - ОБНОВЛЕНО</h1>
   <div class="article-text">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>
   <div class="teasers"><a href="/c">Другая новость дня, которую мы советуем</a></div>`,
  `<title>Паром пойдёт в понедельник - ОБНОВЛЕНО | Волна</title><meta property="og:site_name" content="Волна">
   <link rel="canonical" href="https://volna.example/news/ferry?utm_source=x">
   <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-11-21T15:10:00+04:00","author":{"name":"Лейла Керимова"}}</script>`,
)
const OPTIONS = { url: 'https://volna.example/news/ferry?fbclid=1', fetchedAt: new Date('2025-11-21T12:00:00Z') }

describe('readPage', () => {
  it('reads body, headline with its mark, author, date, language and address', () => {
    const { content } = readPage(STORY, OPTIONS)
    expect(content.body.text).toBe(PARAGRAPHS.join('\n\n'))
    expect(content.headline).toBe('Паром пойдёт в понедельник')
    expect(content.headlineMarks).toEqual([{ kind: 'updated', text: 'ОБНОВЛЕНО', count: null }])
    expect(content.byline).toBe('Лейла Керимова')
    expect(content.datePublished).toEqual({
      value: '2025-11-21T15:10:00+04:00',
      precision: 'second',
      zone: 'stated',
      from: 'json-ld',
    })
    expect(content.language).toBe('ru')
    expect(content.url).toBe('https://volna.example/news/ferry')
  })

  it('reads a flash of two sentences, one of them mostly a link, and no teaser from the box below it', () => {
    const flash = [
      'Паром с восемьюдесятью пассажирами остановился в Каспии из-за отказа двигателей, пострадавших нет.',
      'Сообщение распространила «Волна» со ссылкой на порт.',
    ]
    const teasers = PARAGRAPHS.map((text) => `<div class="t"><a href="/x"><b>Ещё новость</b></a><p>${text}</p></div>`)
    const html = page(
      `<div class="menu"><a href="/a">Политика</a><a href="/b">Экономика</a></div><h1>Паром встал в Каспии</h1>
       <div class="article-text"><p>${flash[0]!}</p><p><a href="/w">Сообщение распространила «Волна»</a> со ссылкой на порт.</p></div>
       <div class="more"><h3>Ещё по теме</h3>${teasers.join('')}</div>`,
    )
    expect(readPage(html, OPTIONS).content.body.text).toBe(flash.join('\n\n'))
  })

  it('gives blocks that slice back to their text', () => {
    const { body } = readPage(STORY, OPTIONS).content
    expect(body.blocks.map(({ start, end }) => [...body.text!].slice(start, end).join(''))).toEqual(PARAGRAPHS)
  })

  it('refuses pages that are too large or nest too deep', () => {
    const codeOf = (run: () => unknown) => {
      try {
        run()
        return null
      } catch (error) {
        return error instanceof PageError ? error.code : error
      }
    }
    expect(codeOf(() => readPage(new Uint8Array(20_000_000), OPTIONS))).toBe('too-large')
    expect(codeOf(() => readPage(page('<div>'.repeat(100_000)), OPTIONS))).toBe('too-deep')
    expect(codeOf(() => readPage(page(''), OPTIONS))).toBe('empty-page')
  })

  it('ends within two seconds on what no person wrote', () => {
    for (const bytes of [new Uint8Array(20_000_000), page('<div>'.repeat(100_000)), page('<b>'.repeat(100_000))]) {
      const before = process.cpuUsage()
      try {
        readPage(bytes, OPTIONS)
      } catch (error) {
        expect(error).toBeInstanceOf(PageError)
      }
      const { user, system } = process.cpuUsage(before)
      expect((user + system) / 1e6).toBeLessThan(2)
    }
  })

  it.each([
    ['soft-404', '<title>Страница не найдена</title>', '/news/1', ''],
    ['challenge', '<title>Just a moment...</title>', '/news/1', ''],
    ['login', '<title>Вход</title>', '/news/1', '<form><input name="p" type="password"></form>'],
    ['listing', '<title>Волна</title>', '/', ''],
    ['listing', '<title>Волна</title>', '/az/', ''],
  ])('calls a page %s where it says so, not where it states an article', (code, head, path, more) => {
    const url = `https://volna.example${path}`
    const text = `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>${more}`
    expect(() => readPage(page(text, head), { ...OPTIONS, url })).toThrow(expect.objectContaining({ code }) as Error)
    const stated = `${head}<script type="application/ld+json">{"@type":"NewsArticle","headline":"Паром пойдёт"}</script>`
    expect(readPage(page(text, stated), { ...OPTIONS, url }).content.body.text).toContain(PARAGRAPHS[0])
  })

  it('knows other files by their first bytes, whatever their header says', () => {
    expect(() => readPage(Buffer.from('%PDF-1.7 text of a report'), OPTIONS)).toThrow(/another kind of file/)
  })

  it('leaves the count of readers out of the text', () => {
    const counted = page(
      `<h1>Паром пойдёт в понедельник</h1><div class="text"><p>20 noyabr 2025, 14:48 | İqtisadiyyat | Oxunub: 618</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<p>Просмотров: 1204</p></div>`,
    )
    expect(readPage(counted, OPTIONS).content.body.text).toBe(PARAGRAPHS.join('\n\n'))
  })
})
