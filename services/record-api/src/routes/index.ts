import type { Route } from '../route.ts'
import { aboutRoutes } from './about.ts'
import { articleRoutes } from './articles.ts'
import { catalogueRoutes } from './catalogue.ts'
import { changeRoutes } from './changes.ts'
import { citingRoutes } from './citing.ts'
import { documentRoutes } from './document.ts'
import { exportRoutes } from './exports.ts'
import { operationRoutes } from './operations.ts'
import { replayRoutes } from './replay.ts'
import { rulingRoutes } from './rulings.ts'
import { sourcingRoutes } from './sourcing.ts'
import { storyRoutes } from './stories.ts'
import { webhookRoutes } from './webhooks.ts'

/** Everything that the API answers, in the order in which its document tells of it. */
const DESCRIBED: readonly Route[] = [
  ...articleRoutes,
  ...storyRoutes,
  ...rulingRoutes,
  ...sourcingRoutes,
  ...citingRoutes,
  ...catalogueRoutes,
  ...changeRoutes,
  ...webhookRoutes,
  ...exportRoutes,
  ...aboutRoutes,
  ...operationRoutes,
  ...replayRoutes,
]

export const ROUTES: readonly Route[] = [...DESCRIBED, ...documentRoutes(DESCRIBED)]
