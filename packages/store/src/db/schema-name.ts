/** The schema that holds our tables; the queue's own stand in `bullmq`. */
export const SCHEMA = 'crosswire'
