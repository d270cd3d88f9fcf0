import type { BrowserContext } from 'playwright-core'

/** Where Microsoft's own pages frame the app; the browser's driver serves the host stand-in there. */
const hostOrigins = {
  teams: 'https://teams.microsoft.com',
  outlook: 'https://outlook.office.com',
} as const

/**
 * Serves the workbench's host page at the real addresses of Teams and Outlook, so that the app meets a parent of
 * another origin as in production. Everything is passed on to the workbench at `front`.
 */
export async function routeRealHosts(context: BrowserContext, front: string): Promise<void> {
  await context.grantPermissions(['local-network-access'])
  for (const origin of Object.values(hostOrigins))
    await context.route(`${origin}/**`, async (route) => {
      const { pathname, search } = new URL(route.request().url())
      await route.fulfill({ response: await route.fetch({ url: `${front}${pathname}${search}` }) })
    })
}

/** The host page's address for these parameters, at one of the real origins. */
export function hostUrl(app: keyof typeof hostOrigins, parameters: Record<string, string>): string {
  return `${hostOrigins[app]}/workbench/host/?${new URLSearchParams({ app, ...parameters })}`
}
