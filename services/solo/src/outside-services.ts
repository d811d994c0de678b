import type { OutsideService, SoloContext } from './solo-context.ts'

/** Services that are no stage of the pipeline: each starts where it is wanted and configured, else gives null. */
export const OUTSIDE_SERVICES: Readonly<Record<string, (context: SoloContext) => Promise<OutsideService | null>>> = {}
