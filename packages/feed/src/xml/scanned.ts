import type { XmlElement } from './element.ts'

/** Which items or entries of a document are kept, counted from 0; `to` is the first that is not. */
export interface EntryWindow {
  from: number
  to: number
}

export interface ScanLimits {
  /** Elements inside elements. */
  maxDepth: number
  /** Elements kept, and ends that nothing began. */
  maxElements: number
  /** Items, entries. */
  maxEntries: number
  /** The others are passed over and cost no memory. */
  window: EntryWindow
}

export interface ScannedXml {
  /** The elements at the top, usually one. */
  nodes: readonly XmlElement[]
  warnings: Set<string>
  /** The first entry past the window; null where there is none. */
  next: number | null
}
