export { writeWarc, type WarcCapture, type WarcInfo } from './warc/write-warc.ts'
