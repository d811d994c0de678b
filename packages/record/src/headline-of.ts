import type { Story } from './story.ts'

/** A headline to know a story by: the English one, else its first; null where it has none. */
export const headlineOf = ({ headlines }: Pick<Story, 'headlines'>): string | null =>
  headlines['en'] ?? Object.values(headlines)[0] ?? null
