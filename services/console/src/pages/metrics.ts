import type { Pages } from '../context.ts'
import { measureLook } from '../metrics/measure-look.ts'
import { renderFamilies } from '../metrics/render-families.ts'

/** The whole pipeline for Prometheus. What one process did is told on its own health port. */
export const addMetrics: Pages = (app, context) => {
  app.get('/metrics', async (_request, reply) => {
    void reply.type('text/plain; version=0.0.4; charset=utf-8')
    return renderFamilies(measureLook(await context.look(), context.judgeFeed))
  })
}
