import express, { type Express, type RequestHandler } from 'express'
import { refusal } from '../../okr/refusal.ts'
import { type ApiParts, apiRouter } from './api.ts'
import { openApiDocument } from './openapi.ts'
import { problemHandler, sendRefusal } from './problem.ts'
import { securityHeaders, tabFiles } from './tab-files.ts'

export interface AppParts extends ApiParts {
  publicUrl: string
  tabDirectory: string
  /** `POST /api/messages`: it reads and verifies the request by itself. */
  botMessages: RequestHandler
  live: RequestHandler
  /** A cached state of what the server needs, so that one blip does not take every instance out. */
  health: () => { ok: boolean; store: string }
  log: (message: string, error: unknown) => void
}

export function httpApp(parts: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(securityHeaders)
  const openApi = openApiDocument(parts.publicUrl)
  app.get('/api/health', (_request, response) => {
    const health = parts.health()
    response.status(health.ok ? 200 : 503).json(health)
  })
  app.get('/api/openapi.json', (_request, response) => {
    response.json(openApi)
  })
  app.post('/api/messages', parts.botMessages)
  app.get('/api/live', parts.live)
  app.use(apiRouter(parts))
  app.use('/api', (_request, response) => {
    sendRefusal(response, refusal('not-found', 'There is nothing at this address; see /api/openapi.json.'))
  })
  app.use('/tab', tabFiles(parts.tabDirectory))
  app.get('/', (_request, response) => response.redirect('/tab/'))
  app.use(problemHandler(parts.log))
  return app
}
