import express, { type Router } from 'express'
import { z } from 'zod'
import type { State } from '../state.ts'

const config = z.object({
  contentUrl: z.url(),
  websiteUrl: z.string().nullable(),
  entityId: z.string(),
  suggestedDisplayName: z.string(),
})

/** The tabs that people have added to channels, as Teams keeps them. */
export function tabRoutes(state: State): Router {
  const tabs = state.collection<z.infer<typeof config>>('channel-tabs')
  const router = express.Router()
  router.get('/tabs/:channel', (request, response) => {
    response.json(tabs.get(request.params.channel) ?? null)
  })
  router.put('/tabs/:channel', express.json(), (request, response) => {
    const parsed = config.safeParse(request.body)
    if (!parsed.success) return void response.status(400).json({ error: z.prettifyError(parsed.error) })
    tabs.set(request.params.channel, parsed.data)
    response.json(parsed.data)
  })
  router.delete('/tabs/:channel', (request, response) => {
    response.json({ removed: tabs.delete(request.params.channel) })
  })
  return router
}
