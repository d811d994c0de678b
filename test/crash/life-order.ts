import type { Standing } from './solo-config.ts'
import type { TaleOrder } from './tales/tale.ts'

/** One life of a process. */
export interface LifeOrder extends Standing, TaleOrder {
  crash?: Crash
  /** Pages first seen within so many days are visited, whatever their schedules say. Default 7. */
  pageDays?: number
  /** Where places are noted when they are first reached, and in the end with how often. */
  report: string
}

export interface Crash {
  place: string
  /** `instead` is no death: what was asked for is refused, and the process lives on. */
  side: 'before' | 'after' | 'instead'
  /** At which time it is reached. */
  nth: number
}
