import type { StoryArticle } from '@crosswire/store'
import { expect, it } from 'vitest'
import { sumUpStory } from './sum-up-story.ts'

const article = (publisherId: string, role: string): StoryArticle => ({
  articleId: `of ${publisherId}`,
  storyId: 'story',
  publisherId,
  language: 'en',
  headline: publisherId,
  url: `https://${publisherId}.example/`,
  publishedAt: new Date('2026-03-01T12:00:00Z'),
  firstCreated: new Date('2026-03-01T12:10:00Z'),
  role,
  derivedFrom: null,
  similarity: null,
  pubStatus: 'usable',
  versionId: 'version',
  version: 1,
})

it('counts outlets of one house as publishers each, and once as a house and as an origin', () => {
  const members = [article('wire', 'origin'), article('wire-sport', 'independent'), article('post', 'independent')]
  const familyOf = (id: string): string => (id.startsWith('of wire') ? 'wire' : id)
  const { publisherCount, houseCount, origins } = sumUpStory('story', members, { citations: [], related: [], familyOf })
  expect([publisherCount, houseCount, origins]).toEqual([3, 2, ['of wire', 'of post']])
})
