import type { ArticleVersion, Block, BlockType } from '@crosswire/record'
import { CodePoints } from '@crosswire/text'
import { diffParts } from './diff-parts.ts'
import { diffWords, likeness, type WordChange } from './diff-words.ts'

type Span = Pick<Block, 'start' | 'end'>

/** What became of one block of the text: its place in either version, and its words where they changed. */
export interface BlockChange {
  kind: 'same' | 'changed' | 'added' | 'removed' | 'moved'
  type: BlockType
  /** In code points of the version's body; null where the block is not in it. */
  before: Span | null
  after: Span | null
  /** Null where the text of one of the versions may not be given. */
  words: WordChange[] | null
}

export interface FieldChange {
  field: 'headline' | 'byline' | 'description' | 'section' | 'datePublished' | 'dateModified' | 'access' | 'pubStatus'
  before: string | null
  after: string | null
  words: WordChange[]
}

export interface VersionDiff {
  articleId: string
  before: { version: number; versionId: string; versionCreated: string }
  after: { version: number; versionId: string; versionCreated: string }
  fields: FieldChange[]
  blocks: BlockChange[]
  /** Words of the body that one side has and the other has not. */
  wordsAdded: number
  wordsRemoved: number
}

/** Blocks with at least so many of their words in common are one block that was edited. */
const ALIKE = 0.5

/** What changed between two versions of an article, by field, by block and by word. */
export function diffVersions(before: ArticleVersion, after: ArticleVersion): VersionDiff {
  const blocks = diffBlocks(before, after)
  return {
    articleId: after.id,
    before: { version: before.version, versionId: before.versionId, versionCreated: before.versionCreated },
    after: { version: after.version, versionId: after.versionId, versionCreated: after.versionCreated },
    fields: diffFields(before, after),
    blocks,
    wordsAdded: count(blocks, 'added'),
    wordsRemoved: count(blocks, 'removed'),
  }
}

function diffFields(before: ArticleVersion, after: ArticleVersion): FieldChange[] {
  const changes: FieldChange[] = []
  const add = (field: FieldChange['field'], old: string | null, now: string | null) => {
    if (old !== now) changes.push({ field, before: old, after: now, words: diffWords(old ?? '', now ?? '') })
  }
  add('headline', marked(before), marked(after))
  add('byline', before.byline, after.byline)
  add('description', before.description, after.description)
  add('section', before.section, after.section)
  add('datePublished', before.datePublished?.value ?? null, after.datePublished?.value ?? null)
  add('dateModified', before.dateModified?.value ?? null, after.dateModified?.value ?? null)
  add('access', before.access, after.access)
  add('pubStatus', before.pubStatus, after.pubStatus)
  return changes
}

/** The headline with its marks, as the outlet prints it. */
const marked = ({ headline, headlineMarks }: ArticleVersion): string | null =>
  headline === null ? null : [headline, ...headlineMarks.map(({ text }) => text)].join(' – ')

interface TextBlock extends Span {
  type: BlockType
  text: string
}

function diffBlocks(before: ArticleVersion, after: ArticleVersion): BlockChange[] {
  const old = blocksOf(before)
  const now = blocksOf(after)
  if (old === null || now === null) return spansOnly(before, after)
  const changes: BlockChange[] = []
  let removed: TextBlock[] = []
  let added: TextBlock[] = []
  const flush = () => {
    changes.push(...pairUp(removed, added))
    removed = []
    added = []
  }
  for (const run of diffParts(textsOf(old), textsOf(now))) {
    if (run.kind === 'removed') removed.push(...old.slice(run.before.start, run.before.end))
    else if (run.kind === 'added') added.push(...now.slice(run.after.start, run.after.end))
    else {
      flush()
      for (let i = 0; i < run.after.end - run.after.start; i++)
        changes.push(change('same', old[run.before.start + i]!, now[run.after.start + i]!))
    }
  }
  flush()
  return findMoves(changes, old, now)
}

const textsOf = (blocks: readonly TextBlock[]): string[] => blocks.map(({ text }) => text)

function blocksOf({ body }: ArticleVersion): TextBlock[] | null {
  if (body.text === null) return null
  const points = new CodePoints(body.text)
  return body.blocks.map(({ type, start, end }) => ({ type, start, end, text: points.slice(start, end) }))
}

/** Between two blocks that stayed: what was taken out and what came in, the alike ones as one that was edited. */
function pairUp(removed: readonly TextBlock[], added: readonly TextBlock[]): BlockChange[] {
  const changes: BlockChange[] = []
  let next = 0
  for (const block of added) {
    let best = -1
    for (let i = next; i < removed.length; i++) {
      if (likeness(removed[i]!.text, block.text) < ALIKE) continue
      best = i
      break
    }
    if (best < 0) {
      changes.push(change('added', null, block))
      continue
    }
    for (; next < best; next++) changes.push(change('removed', removed[next]!, null))
    changes.push(change('changed', removed[best]!, block))
    next = best + 1
  }
  for (; next < removed.length; next++) changes.push(change('removed', removed[next]!, null))
  return changes
}

function change(kind: BlockChange['kind'], before: TextBlock | null, after: TextBlock | null): BlockChange {
  const span = (block: TextBlock | null): Span | null => block && { start: block.start, end: block.end }
  const words =
    before && after
      ? diffWords(before.text, after.text)
      : [{ kind: after ? ('added' as const) : ('removed' as const), text: (after ?? before)!.text }]
  return { kind, type: (after ?? before)!.type, before: span(before), after: span(after), words }
}

/** A block taken out in one place that stands in another word for word was moved. */
function findMoves(
  changes: readonly BlockChange[],
  old: readonly TextBlock[],
  now: readonly TextBlock[],
): BlockChange[] {
  const textAt = (blocks: readonly TextBlock[], span: Span | null) =>
    blocks.find(({ start }) => start === span?.start)?.text
  const gone = changes.filter(({ kind }) => kind === 'removed')
  const moved = new Map<BlockChange, BlockChange>()
  for (const added of changes.filter(({ kind }) => kind === 'added')) {
    const text = textAt(now, added.after)
    const from = gone.find((removed) => !moved.has(removed) && textAt(old, removed.before) === text)
    if (from) moved.set(from, added)
  }
  const targets = new Map([...moved].map(([from, to]) => [to, from]))
  return changes.flatMap((one) => {
    if (moved.has(one)) return []
    const from = targets.get(one)
    if (!from) return [one]
    return [
      {
        ...one,
        kind: 'moved' as const,
        before: from.before,
        words: one.words!.map(({ text }) => ({ kind: 'same' as const, text })),
      },
    ]
  })
}

/** Where a text may not be given, that it changed may be said. */
function spansOnly(before: ArticleVersion, after: ArticleVersion): BlockChange[] {
  if (before.body.textDigest === after.body.textDigest)
    return after.body.blocks.map(({ type, ...span }, i) => ({
      kind: 'same',
      type,
      before: spanOf(before.body.blocks[i]),
      after: span,
      words: null,
    }))
  return [
    ...before.body.blocks.map(({ type, ...span }) => ({
      kind: 'removed' as const,
      type,
      before: span,
      after: null,
      words: null,
    })),
    ...after.body.blocks.map(({ type, ...span }) => ({
      kind: 'added' as const,
      type,
      before: null,
      after: span,
      words: null,
    })),
  ]
}

const spanOf = (block: Block | undefined): Span | null => (block ? { start: block.start, end: block.end } : null)

const count = (blocks: readonly BlockChange[], kind: WordChange['kind']): number =>
  blocks
    .flatMap(({ words }) => words ?? [])
    .filter((word) => word.kind === kind)
    .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
