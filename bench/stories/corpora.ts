/** The visible story corpora and the other texts whose words are counted. They are no part of this repository. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoryDocument } from '@crosswire/story'

export const sharedFolder = process.env['CROSSWIRE_SHARED'] ?? join(import.meta.dirname, '../../../shared')
const corpora = join(sharedFolder, 'corpora')

export const CLUSTERED = ['allsides-stream', 'ecbplus', 'fnc', 'neus'] as const
export const PAIRED = ['toloka-pairs', 'semeval-pairs'] as const

export interface PairLine {
  id: string
  a: Omit<StoryDocument, 'id'>
  b: Omit<StoryDocument, 'id'>
}

export interface PairLabel {
  id: string
  languages: string
  same: 0 | 1
  grade: number | null
}

export const hasCorpora = (): boolean => existsSync(join(corpora, 'stories'))

export function readLines<T>(...path: string[]): T[] {
  return readFileSync(join(corpora, ...path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

export const readDocuments = (name: string): StoryDocument[] => readLines('stories', `${name}.ndjson`)

export function readStoryLabels(name: string): Map<string, string> {
  const lines = readLines<{ id: string; story: string }>('stories', `${name}.labels.ndjson`)
  return new Map(lines.map(({ id, story }) => [id, story]))
}

export const readPairs = (name: string): PairLine[] => readLines('stories', `${name}.ndjson`)
export const readPairLabels = (name: string): PairLabel[] => readLines('stories', `${name}.labels.ndjson`)
