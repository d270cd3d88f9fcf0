import http from 'node:http'
import express, { type Express, type RequestHandler, type Router } from 'express'
import { forward } from './forward.ts'
import type { ProductServer } from './product-server.ts'
import { onlyLoopbackNames } from './same-machine.ts'
import { serverRoutes } from './server-routes.ts'

export type FrontParts = {
  server: ProductServer
  /** What lives below /workbench beside the server's control. */
  workbench: (Router | RequestHandler)[]
  /** The Graph stand-in, below /graph/v1.0. */
  graph: Router
  /** Folder with the workbench's built page. */
  pageFolder: string
}

/** The one address of the workbench: its page, the Graph stand-in, and everything else as the product server answers it. */
export function frontApp({ server, workbench, graph, pageFolder }: FrontParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(onlyLoopbackNames)
  app.use('/workbench/server', serverRoutes(server))
  for (const part of workbench) app.use('/workbench', part)
  app.get('/', (_request, response) => {
    response.setHeader('cache-control', 'no-cache')
    response.sendFile('page/index.html', { root: pageFolder })
  })
  app.get('/workbench', (_request, response) => {
    response.redirect('/')
  })
  app.use('/workbench', express.static(pageFolder, { index: 'index.html', dotfiles: 'ignore' }))
  app.use('/workbench', (_request, response) => {
    response.status(404).json({ error: 'The workbench has no such address.' })
  })
  app.use('/graph/v1.0', graph)
  app.use((request, response) =>
    forward(request, response, { port: server.port, describe: () => describeServer(server) }),
  )
  app.use(answerFault)
  return app
}

function describeServer(server: ProductServer): string {
  const { state, lastExit, lastOutput } = server.status()
  const what = {
    starting: 'The product server is starting.',
    restarting: `The product server ${lastExit ?? 'ended'} and is starting again.`,
    running: 'The product server closed the connection.',
    paused: 'The product server is paused.',
    stopped: 'The product server was stopped. POST /workbench/server/start starts it.',
  }[state]
  return [what, ...lastOutput.slice(-8)].join('\n')
}

const answerFault: express.ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error)
  const status = typeof error?.status === 'number' ? error.status : 500
  response.status(status).json({ error: status < 500 ? String(error.message) : http.STATUS_CODES[500] })
}
