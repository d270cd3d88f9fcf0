import express, { type Router } from 'express'
import type { ProductServer } from './product-server.ts'

/** Control of the product server's process, for tests of what a crash leaves behind. */
export function serverRoutes(server: ProductServer): Router {
  const router = express.Router()
  router.use(express.json())
  router.get('/', (_request, response) => {
    response.json(server.status())
  })
  router.post('/kill', async (request, response) => {
    await server.kill({ stayDown: request.body?.stayDown === true })
    response.json(server.status())
  })
  router.post('/stop', async (_request, response) => {
    await server.stop()
    response.json(server.status())
  })
  router.post('/start', async (_request, response) => {
    try {
      await server.start()
      response.json(server.status())
    } catch (error) {
      response
        .status(502)
        .json({ error: error instanceof Error ? error.message : String(error), ...server.status() })
    }
  })
  router.post('/pause', (_request, response) => {
    response.status(server.pause() ? 200 : 409).json(server.status())
  })
  router.post('/resume', (_request, response) => {
    response.status(server.resume() ? 200 : 409).json(server.status())
  })
  return router
}
