import { readFacts, type BlockFacts } from './body/block-facts.ts'
import { cutIntoBlocks, type PageBlocks } from './body/page-blocks.ts'
import { PageSignals } from './body/page-signals.ts'
import { parseHtml, type Document } from './dom/parse-html.ts'
import { decideHeadline, headlineClaims } from './metadata/headline.ts'
import { findArticleNode, stringOf, type JsonLdNode } from './metadata/json-ld.ts'
import { collectFacts, firstMeta, type PageFacts } from './metadata/page-facts.ts'
import { siteNames } from './metadata/site-name.ts'

/** A page taken apart: what it states about itself, its blocks of text, and which of them is the headline. */
export interface PageView {
  document: Document
  facts: PageFacts
  /** The node of its JSON-LD that describes the article. */
  article: JsonLdNode | null
  /** Names of its site, folded. */
  names: ReadonlySet<string>
  headline: string | null
  page: PageBlocks
  blocks: BlockFacts[]
  signals: PageSignals
  /** The block that is the headline, or -1. */
  title: number
}

export interface ViewOptions {
  url: string
  publisherNames?: readonly string[] | undefined
  /** The headline where the page gives none. */
  title?: string | undefined
}

export function viewPage(html: string, options: ViewOptions): PageView {
  const document = parseHtml(html)
  const facts = collectFacts(document)
  const article = findArticleNode(facts.jsonLd, options.url)
  const names = siteNames(facts, options.url, options.publisherNames)
  const headline = decideHeadline(headlineClaims(facts, article, names))?.text ?? options.title ?? null
  const page = cutIntoBlocks(document)
  const blocks = readFacts(page)
  const description = firstMeta(facts, 'og:description', 'description')
  const signals = new PageSignals(headline, description, stringOf(article?.['articleBody'] ?? null))
  return { document, facts, article, names, headline, page, blocks, signals, title: signals.titleBlock(blocks) }
}
