export { PAGE_ERRORS, PageError, type PageErrorCode, type PageErrorNext } from './errors.ts'
export { readPage } from './read-page.ts'
export type { PageReading, ReadPageOptions } from './types.ts'
export { partKey, segmentUpdates, type SegmentOptions, type UpdatePart } from './updates/segment-updates.ts'
