/** What the console knows to tell, without its pages: for the command line. */
export { diagnoseStatus } from '../diagnose/diagnose.ts'
export { clip, formatDuration, formatNumber, formatTime } from '../html/format.ts'
export { explainUrl, type UrlVerdict } from './explain-url.ts'
export { describeClock } from '../diagnose/diagnose-stages.ts'
