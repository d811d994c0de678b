import { catalogue } from '@crosswire/publishers'
import { CodePoints, evidenceHolds } from '@crosswire/text'
import { describe, expect, it } from 'vitest'
import { annotate } from '../annotate.ts'
import type { AnnotateInput } from '../types.ts'

/** Reads a text in which `[words](address)` is a link. */
function annotateLinked(marked: string, input: Partial<AnnotateInput> = {}) {
  let text = ''
  const links: NonNullable<AnnotateInput['links']>[number][] = []
  for (const [, plain = '', words, url] of marked.matchAll(/([^[]*)(?:\[([^\]]+)\]\(([^)]+)\))?/g)) {
    text += plain
    if (words === undefined || url === undefined) continue
    const start = [...text].length
    text += words
    links.push({ url, text: words, start, end: start + [...words].length })
  }
  const found = annotate({ id: 'x', language: 'ru', text, links, ...input }, { catalogue })
  const points = new CodePoints(text)
  for (const { marker } of found.citations) expect(evidenceHolds(points, marker)).toBe(true)
  return found.citations
}
const told = (marked: string, input?: Partial<AnnotateInput>) =>
  annotateLinked(marked, input)
    .filter(({ relation }) => relation === 'links')
    .map(({ kind, cited }) => `${kind} ${cited.canonicalName} (${cited.form})`)

describe('links', () => {
  it('are edges to the site of an outlet, to a post, to a document, to a page of somebody unknown', () => {
    expect(told('😀 Подробности — [в репортаже](https://en.apa.az/x/1).')).toEqual(['publisher APA (article)'])
    expect(told('Он [написал](https://t.me/s/mchs_official/77) об этом.')).toEqual([
      'document t.me/mchs_official (post)',
    ])
    expect(told('Вот [текст](https://example.org/a/report.pdf?v=2).')).toEqual(['document example.org (document)'])
    expect(told('Вот [страница](https://www.example.org/a).')).toEqual(['document example.org (unknown)'])
  })

  it('leave out the own site, the buttons that share a page, and a second link to one address', () => {
    const own = { url: 'https://news.example.org/1', publisherId: 'apa' }
    expect(told('[раньше](https://example.org/0) и [ещё](https://apa.az/2)', own)).toEqual([])
    expect(told('[делитесь](https://t.me/share/url?url=x)')).toEqual([])
    expect(told('[раз](https://example.com/1) и [два](https://example.com/1)')).toHaveLength(1)
  })

  it('give the attribution that they stand in its address', () => {
    const citations = annotateLinked('Об этом сообщает [ТАСС](https://tass.ru/politika/1) со ссылкой на МИД РФ.')
    expect(citations.map(({ relation, cited }) => [relation, cited.canonicalName, cited.url])).toEqual([
      ['cites', 'TASS', 'https://tass.ru/politika/1'],
      ['cites', 'Ministry of Foreign Affairs of Russia', null],
      ['links', 'TASS', 'https://tass.ru/politika/1'],
    ])
  })
})
