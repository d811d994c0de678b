import { workerData } from 'piscina'

/** What `createThreadPool` was given as `workerData`, seen from inside a thread. */
export const threadData = <Data>(): Data => workerData as Data
