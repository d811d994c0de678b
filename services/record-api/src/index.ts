export { startRecordApi, type RecordApi, type RecordApiOptions } from './start-record-api.ts'
export { recordApiSettings } from './config.ts'
export { toChange, toSequence } from './present.ts'
