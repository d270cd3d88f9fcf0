import type { RequestHandler } from 'express'

/**
 * Refuses requests that a browser was tricked into sending here under another name (DNS rebinding):
 * the workbench hands out tokens for everyone.
 */
export const onlyLoopbackNames: RequestHandler = (request, response, next) => {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '')
  if (['localhost', '127.0.0.1', '[::1]'].includes(name)) return next()
  response.status(403).json({
    error: `The workbench answers to localhost only, not to "${name}". Open it as http://localhost.`,
  })
}
