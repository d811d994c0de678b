import { describe, expect, it } from 'vitest'
import { readPage } from '../read-page.ts'
import { splitCredit } from './read-captions.ts'
import { noticeKind } from './read-notices.ts'

const TEXT = [
  'BAKU, November 21 (Reuters) - The ferry line between the two ports will open on Monday, the ministry said, adding that the first crossing was sold out.',
  'The port director said that the ship would sail three times a week, and daily from the autumn if enough people came along to fill it.',
  'A ticket costs twenty manats, and children under six travel free, the press service of the shipping company told reporters in Baku.',
]

const page = (inner: string, head = '') =>
  readPage(
    Buffer.from(
      `<!DOCTYPE html><html lang="en"><head><title>Ferry to sail on Monday | Wave</title><meta property="og:site_name" content="Wave">${head}</head>
       <body><div class="breadcrumbs"><a href="/">Home</a> / <a href="/economy">Economy</a> / Ferry to sail on Monday</div>
       <article><h1>Ferry to sail on Monday</h1><div class="meta"><span class="author">By Jane Roe, Baku</span></div>${inner}</article></body></html>`,
    ),
    { url: 'https://wave.example/economy/ferry', fetchedAt: new Date('2025-11-21T12:00:00Z') },
  ).content

const body = TEXT.map((text) => `<p>${text}</p>`).join('')

describe('what stands around the text', () => {
  it('reads section, byline and the place of the dateline', () => {
    const content = page(body)
    expect(content.section).toBe('Economy')
    expect(content.byline).toBe('Jane Roe, Baku')
    expect(content.authors.map(({ name }) => name)).toEqual(['Jane Roe'])
    expect(content.located).toBe('BAKU')
  })

  it('keeps pictures with their captions and credits apart from the text', () => {
    const content = page(
      `<figure><img src="/img/ferry-800x600.jpg"><figcaption>The ferry in May. Photo: Wave/J. Roe</figcaption></figure>${body}`,
      '<meta property="og:image" content="https://wave.example/img/ferry.jpg">',
    )
    expect(content.image).toEqual({
      url: 'https://wave.example/img/ferry.jpg',
      caption: 'The ferry in May.',
      credit: 'Wave/J. Roe',
    })
    expect(content.captions).toEqual(['The ferry in May. Photo: Wave/J. Roe'])
    expect(content.body.text).not.toContain('in May')
  })

  it('keeps posts of other sites apart from the text', () => {
    const content = page(
      `<p>${TEXT[0]}</p><blockquote class="twitter-tweet"><p>We sail on Monday, says the captain of the ferry.</p>&mdash; Port
       <a href="https://twitter.com/port/status/12?ref=x">21 November</a></blockquote><p>${TEXT[1]}</p>
       <iframe src="https://www.youtube.com/embed/abc"></iframe><p>${TEXT[2]}</p>`,
    )
    expect(content.embeds.map(({ provider, url }) => [provider, url])).toEqual([
      ['x', 'https://twitter.com/port/status/12?ref=x'],
      ['youtube', 'https://www.youtube.com/embed/abc'],
    ])
    expect(content.embeds[0]!.text).toContain('We sail on Monday')
    expect(content.body.text).toBe(TEXT.join('\n\n'))
  })

  it('gives links with where they stand', () => {
    const content = page(body.replace('the ministry said', '<a href="/ministry">the ministry</a> said'))
    expect(content.links).toEqual([
      expect.objectContaining({ url: 'https://wave.example/ministry', text: 'the ministry' }),
    ])
    const { start, end } = content.links[0]!.evidence!
    expect([...content.body.text!].slice(start, end).join('')).toBe('the ministry')
  })

  it('says where a page sells the rest of its text', () => {
    const wall = '<div class="paywall"><p>Subscribe to continue reading this article.</p></div>'
    expect(page(body + wall).access).toBe('paywalled')
    expect(page(body).access).toBe('unknown')
    const free =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","isAccessibleForFree":true}</script>'
    expect(page(body, free).access).toBe('full')
  })

  it('finds a note of correction with its span', () => {
    const note = 'Correction: an earlier version of this article gave the wrong day.'
    const [found] = page(`${body}<p>${note}</p>`).corrections
    expect(found).toMatchObject({ text: note, kind: 'correction' })
  })
})

describe('noticeKind', () => {
  it.each([
    ['Correction, 21 November: an earlier version said that the plant had failed.', 'correction'],
    ["Editor's note: This story has been corrected to give the right day.", 'correction'],
    ['Уточнение: в ранней версии материала был неверно назван порт.', 'correction'],
    ['От редакции. В тексте исправлена неточность: рейсов три, а не два.', 'correction'],
    ['Düzəliş: xəbərin əvvəlki versiyasında limanın adı səhv göstərilmişdi.', 'correction'],
    ['Виправлення: у попередній версії тексту йшлося про два рейси.', 'correction'],
    ['Haberin önceki versiyonunda limanın adı yanlış yazılmıştı.', 'correction'],
    ['Редакция «Волны» отзывает материал, опубликованный 17 ноября.', 'retraction'],
    ['Публикация отозвана: сведения не подтвердились.', 'retraction'],
    ['This article has been retracted because its source was invented.', 'retraction'],
    ['Redaksiya xəbəri geri çağırır.', 'retraction'],
    ['Министр исправил ошибку в расчётах, сообщили в ведомстве.', null],
    ['The court corrected the sentence on Monday.', null],
    ['Завод отзывает партию автомобилей.', null],
  ])('"%s" is %s', (text, kind) => expect(noticeKind(text)).toBe(kind))
})

describe('splitCredit', () => {
  it.each([
    ['Мост в мае. Фото: ТАСС', 'Мост в мае.', 'ТАСС'],
    ['The bridge (Photo: AP/J. Roe)', 'The bridge', 'AP/J. Roe'],
    ['© Архив ТАСС', null, 'Архив ТАСС'],
    ['Körpü', 'Körpü', null],
  ])('takes "%s" apart', (text, caption, credit) => expect(splitCredit(text)).toEqual({ caption, credit }))
})

describe('a live page', () => {
  it('takes its parts from LiveBlogPosting, with their exact times', () => {
    const posts = TEXT.map((text, i) => ({
      '@type': 'BlogPosting',
      headline: `Entry ${i + 1} of the day`,
      datePublished: `2025-11-21T1${2 - i}:00:00+04:00`,
      articleBody: text,
    }))
    const live = { '@type': 'LiveBlogPosting', headline: 'Ferry: live', liveBlogUpdate: posts }
    const { updates } = page(body, `<script type="application/ld+json">${JSON.stringify(live)}</script>`)
    expect(updates.map(({ time, headline }) => [time?.value, headline])).toEqual([
      ['2025-11-21T12:00:00+04:00', 'Entry 1 of the day'],
      ['2025-11-21T11:00:00+04:00', 'Entry 2 of the day'],
      ['2025-11-21T10:00:00+04:00', 'Entry 3 of the day'],
    ])
  })
})
