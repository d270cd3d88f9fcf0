import express, { type ErrorRequestHandler, type Router } from 'express'
import type { Faults, FaultView } from './faults.ts'
import type { Meetings } from './meetings.ts'
import type { Permissions } from './permissions.ts'
import type { RequestLog } from './request-log.ts'
import type { SettingsStore } from './settings.ts'
import type { UsersDelta } from './users-delta.ts'

interface Dependencies {
  settings: SettingsStore
  faults: Faults
  log: RequestLog
  delta: UsersDelta
  meetings: Meetings
  permissions: Permissions
  homeTenant: string
}

/** /workbench/graph: what a tester may do to the Graph stand-in. No part of Graph. */
export function controlsRouter(parts: Dependencies): Router {
  const { settings, faults, log, delta, meetings, permissions, homeTenant } = parts
  const router = express.Router()
  router.use(express.json())

  router.get('/settings', (_request, response) => void response.json(settings.current()))
  router.patch('/settings', (request, response) => void response.json(settings.change(request.body ?? {})))
  router.delete('/settings', (_request, response) => void response.json(settings.reset()))

  router.get('/requests', (request, response) => {
    response.json({ requests: log.since(Number(request.query.since ?? 0)) })
  })

  const show = (view: FaultView | undefined, id: string) => {
    if (view === undefined) throw new RangeError(`There is no fault ${id}.`)
    return view
  }
  router.post('/faults', (request, response) => void response.status(201).json(faults.plant(request.body)))
  router.get('/faults', (_request, response) => void response.json({ faults: faults.list() }))
  router.get('/faults/:id', (request, response) => {
    response.json(show(faults.view(request.params.id), request.params.id))
  })
  // Answers when the fault has struck, so that tests need not guess how long that takes.
  router.get('/faults/:id/struck', async (request, response) => {
    response.json(
      show(await faults.struck(request.params.id, Number(request.query.hits ?? 1)), request.params.id),
    )
  })
  router.post('/faults/:id/release', (request, response) => {
    const verdict = request.body?.drop === true ? 'cut' : 'continue'
    response.json(show(faults.release(request.params.id, verdict), request.params.id))
  })
  router.delete('/faults', (_request, response) => {
    faults.clear()
    response.status(204).end()
  })

  router.post('/delta/expire', (request, response) => {
    delta.expireTokens(String(request.body?.tenant ?? homeTenant))
    response.status(204).end()
  })
  router.post('/join-links/release', (_request, response) => {
    response.json({ released: meetings.releaseJoinLinks(true) })
  })
  router.put('/mailbox-grant', (request, response) => {
    const { app, roles, mailboxes, tenant = homeTenant } = request.body ?? {}
    if (
      typeof app !== 'string' ||
      !Array.isArray(roles) ||
      !(mailboxes === 'all' || Array.isArray(mailboxes))
    )
      throw new RangeError('A mailbox grant needs app, roles and mailboxes ("all" or a list of ids).')
    permissions.setMailboxGrant(String(tenant), app, {
      roles: roles.map(String),
      mailboxes: mailboxes === 'all' ? 'all' : mailboxes.map(String),
    })
    response.status(204).end()
  })
  router.use(wrongInput)
  return router
}

/** A RangeError is the tester's mistake and says what is wrong. */
export const wrongInput: ErrorRequestHandler = (error, _request, response, next) => {
  if (error instanceof RangeError) response.status(400).json({ message: error.message })
  else next(error)
}
