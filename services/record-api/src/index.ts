export { startRecordApi, type RecordApi, type RecordApiOptions } from './start-record-api.ts'
export { recordApiSettings } from './config.ts'
