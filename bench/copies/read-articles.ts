import { readDocuments, readPairs } from '../stories/read-corpora.ts'

export const LANGUAGES = ['en', 'ru', 'az', 'tr'] as const
export type Language = (typeof LANGUAGES)[number]

export interface Article {
  text: string
  /** Articles of one story may share their words rightly; null where nobody told it apart from all others. */
  story: string | null
}

/** Shorter ones are no articles but teasers. */
const LEAST_WORDS = 80

/** Articles of a language from the story corpora, at most so many, each text once. */
export function readArticles(folder: string, language: Language, most: number): Article[] {
  const documents = ['fnc', 'ntrex-parallel', ...(language === 'en' ? ['ecbplus'] : [])].flatMap((name) =>
    readDocuments(folder, name).map((document) => ({ ...document, story: `${name} ${document.story ?? document.id}` })),
  )
  const pairs = ['toloka-pairs', 'semeval-pairs'].flatMap((name) =>
    readPairs(folder, name).flatMap(({ a, b }) => [a, b].map((side) => ({ ...side, story: null }))),
  )
  const seen = new Set<string>()
  const found = [...documents, ...pairs].filter(({ language: own, text }) => {
    const isNew = own === language && !seen.has(text) && (text.match(/\S+/g)?.length ?? 0) >= LEAST_WORDS
    if (isNew) seen.add(text)
    return isNew
  })
  return found.slice(0, most).map(({ text, story }) => ({ text, story }))
}

/** Pairs of a language that people judged to be of different happenings. */
export function readStrangers(folder: string, language: Language): [a: string, b: string][] {
  return ['toloka-pairs', 'semeval-pairs'].flatMap((name) =>
    readPairs(folder, name)
      .filter(({ languages, same }) => languages === `${language}-${language}` && !same)
      .map(({ a, b }): [string, string] => [a.text, b.text]),
  )
}
