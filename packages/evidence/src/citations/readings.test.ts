import { catalogue } from '@crosswire/publishers'
import { describe, expect, it } from 'vitest'
import { annotate } from '../annotate.ts'
import { READINGS } from './readings.data.ts'

/** Whom a text cites, each as `English name` or `English name < through whom`, in its order and once each. */
function citedIn(text: string, language: string, publisherId?: string): string[] {
  const date = '2026-02-03T10:00:00+04:00'
  const { citations } = annotate({ id: 'reading', language, text, date, publisherId }, { catalogue })
  const names = new Map(citations.map(({ id, cited }) => [id, cited.canonicalName]))
  return [
    ...new Set(
      citations.map(({ cited, via }) =>
        via === null ? cited.canonicalName : `${cited.canonicalName} < ${names.get(via)}`,
      ),
    ),
  ]
}

for (const [about, readings] of Object.entries(READINGS)) {
  describe(about, () => {
    for (const [text, wanted, publisherId] of readings) {
      it(text, () => {
        const language = /[əğışçöüƏĞİŞÇÖÜ]/.test(text) ? 'az' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'
        expect(citedIn(text, language, publisherId).sort()).toEqual([...wanted].sort())
      })
    }
  })
}
