import { readArticle } from '@crosswire/article-reader/reading'
import { catalogue } from '@crosswire/publishers'
import { findBrokenSpans } from '@crosswire/record'
import fc from 'fast-check'
import { expect, it } from 'vitest'

/** Bytes of windows-1251; what it lacks goes as a reference, as old systems write it. */
function encode(text: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte]),
  )
  return Uint8Array.from(
    [...text].flatMap((letter) => table.get(letter) ?? [...`&#${letter.codePointAt(0)!};`].map((c) => c.charCodeAt(0))),
  )
}

const SENTENCES = [
  'Об этом сообщает ТАСС со ссылкой на сообщение МИД РФ.',
  '&laquo;Мост откроют в&nbsp;мае, &ndash; сказал мэр Олег Белов, &ndash; а до&nbsp;того ездите в&nbsp;объезд&raquo;.',
  'По словам мэра, &bdquo;очередь растёт&ldquo; с 14 ноября 😀, передаёт <a href="https://tass.ru/a/1">ТАСС</a>.',
  'Напомним, 14 ноября посла вызвали в МИД Гру&shy;зии: &#171;не&#173;при&#1077;мле&#x43C;о&#187;, &mdash; заявил М.&nbsp;Кипиани.',
  '<b>Паром</b> вышел из <i>порта</i> с&#8239;опозданием на два часа, говорится в&#160;сообщении Ространснадзора.',
  'И\u0306од и е\u0308лка: всё сошлось, уточнили в пресс-службе порта.',
] // prettier-ignore
const noise = fc.constantFrom('', ' ', '&shy;', '&nbsp;', '&#128512;', '&zwj;', '\u00ad', '<br>', '&#65279;', '&laquo;')
const paragraph = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), noise), { minLength: 2, maxLength: 4 })
  .map((parts) => `<p>${parts.map(([sentence, mark]) => mark + sentence).join(' ')}</p>`)

let cited = 0

it('gives spans that slice the body exactly, whatever stands in a page of windows-1251', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 2, maxLength: 5 }), fc.boolean(), (paragraphs, declared) => {
      const html = `<!doctype html><html lang="ru"><head>${declared ? '<meta charset="windows-1251">' : ''}<title>Мост закрыли</title></head>
<body><article><h1>Мост закрыли</h1>${paragraphs.join('\r\n')}</article></body></html>`
      const read = readArticle(
        {
          bytes: encode(html),
          url: 'https://gavan.test/news/1.html',
          contentType: declared ? 'text/html' : 'text/html; charset=windows-1251',
          fetchedAt: new Date('2025-11-21T12:00:00Z'),
          publisherId: 'gavan',
          hints: {},
          head: null,
        },
        catalogue,
      )
      if (read.kind !== 'read') throw new Error(`not read: ${JSON.stringify(read)}`)
      const { content } = read.reading
      cited += read.findings.citations.length
      expect(findBrokenSpans({ ...content, ...read.findings })).toEqual([])
      expect(content.body.text).not.toMatch(/[\u00ad\ufeff]/)
    }),
    { numRuns: 60 },
  )
  expect(cited).toBeGreaterThan(60)
}, 60_000)
