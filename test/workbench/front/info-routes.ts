import fs from 'node:fs'
import path from 'node:path'
import express, { type Router } from 'express'
import { z } from 'zod'
import { teamGroupId, teamId } from '../channel/chat-ids.ts'
import { identities } from '../identities.ts'

/** The parts of the app's manifest that say which pages Teams opens. */
const manifest = z.looseObject({
  staticTabs: z.array(z.looseObject({ entityId: z.string(), contentUrl: z.string().optional() })).default([]),
  configurableTabs: z.array(z.looseObject({ configurationUrl: z.string() })).default([]),
})

const manifestFile = 'manifest/manifest.json'

/** What the page has to know about this workbench. */
export function infoRoutes({
  organisation,
  topLeader,
  root,
}: {
  organisation: string
  topLeader: string
  root: string
}): Router {
  const router = express.Router()
  router.get('/info', (_request, response) => {
    response.json({
      organisation,
      topLeader,
      tenantId: identities.tenantId,
      appId: identities.teamsAppId,
      team: { id: teamId(), name: organisation, groupId: teamGroupId() },
      ...appPages(path.join(root, manifestFile)),
    })
  })
  return router
}

/** Paths of the app's pages on its own origin, from its manifest. */
function appPages(file: string): { entityId: string; contentPath: string; configurationPath: string } {
  const fallback = { entityId: 'okr-align', contentPath: '/tab/', configurationPath: '/tab/' }
  if (!fs.existsSync(file)) return fallback
  const parsed = manifest.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`)
  const tab = parsed.data.staticTabs.find(({ contentUrl }) => contentUrl !== undefined)
  const configuration = parsed.data.configurableTabs[0]
  return {
    entityId: tab?.entityId ?? fallback.entityId,
    contentPath: pathOf(tab?.contentUrl) ?? fallback.contentPath,
    configurationPath: pathOf(configuration?.configurationUrl) ?? fallback.configurationPath,
  }
}

/** `${{PUBLIC_URL}}/tab/?x` or `https://host/tab/?x` -> `/tab/?x`. */
function pathOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined
  const withoutOrigin = url.replace(/^(\$\{\{[^}]+\}\}|https?:\/\/(\$\{\{[^}]+\}\}|[^/])+)/, '')
  return withoutOrigin.startsWith('/') ? withoutOrigin : `/${withoutOrigin}`
}
