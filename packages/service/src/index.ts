export {
  createThreadPool,
  ThreadDeadlineError,
  ThreadMemoryError,
  type ThreadPool,
  type ThreadPoolOptions,
} from './thread-pool.ts'
