import express, { type Router } from 'express'
import { identities } from '../identities.ts'

export type Person = {
  id: string
  displayName: string
  mail: string
  jobTitle: string | null
  department: string | null
  timeZone: string
}

/** Gives a token as Teams would; undefined for somebody who is not in the directory. */
export type TokenSource = (
  person: string,
  wish: { audience: 'tab' | 'graph'; tenant: 'home' | 'other' },
) => Promise<string | undefined>

export type People = { everyone: () => Person[]; find: (id: string) => Person | undefined }

/** The people of the organisation, and the token of each: for the page, the host and tests. */
export function peopleRoutes(people: People, tokenFor: TokenSource): Router {
  const router = express.Router()
  router.get('/people', (_request, response) => {
    response.json(
      people
        .everyone()
        .map(asListed)
        .sort((a, b) => a.displayName.localeCompare(b.displayName, 'en') || (a.id < b.id ? -1 : 1)),
    )
  })
  router.get('/people/:id', (request, response) => {
    const person = people.find(request.params.id)
    if (!person)
      return void response.status(404).json({ error: `Nobody here has the id "${request.params.id}".` })
    response.json({ ...asListed(person), tenantId: identities.tenantId })
  })
  router.get('/token', async (request, response) => {
    const { person, audience = 'tab', tenant = 'home' } = request.query
    if (typeof person !== 'string' || !person)
      return void response.status(400).json({ error: 'Say for whom: /workbench/token?person=ID' })
    if (audience !== 'tab' && audience !== 'graph')
      return void response.status(400).json({ error: 'audience is "tab" or "graph".' })
    if (tenant !== 'home' && tenant !== 'other')
      return void response.status(400).json({ error: 'tenant is "home" or "other".' })
    const token = await tokenFor(person, { audience, tenant })
    if (token === undefined)
      return void response.status(404).json({ error: `Nobody here has the id "${person}".` })
    response.setHeader('cache-control', 'no-store')
    response.json({ token })
  })
  return router
}

function asListed({ id, displayName, mail, jobTitle, department, timeZone }: Person): Person {
  return { id, displayName, mail, jobTitle, department, timeZone }
}
