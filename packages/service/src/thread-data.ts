import { workerData } from 'piscina'

/** What `createThreadPool` was given as `workerData`, seen from inside a thread. Its type is the caller's to know. */
export const threadData = (): unknown => workerData
