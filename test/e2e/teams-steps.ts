import type { BrowserContext, FrameLocator, Page } from 'playwright-core'
import type { SessionReply } from '../../okr/contract/sessions.ts'
import { eventually } from '../outbox/eventually.ts'
import { hostUrl, routeRealHosts } from '../standins/real-host.ts'
import type { TestBrowser } from './browser.ts'
import { people } from './organisation.ts'
import type { RunningWorkbench } from './workbench.ts'

const { carla, dev } = people
export const objective = 'Every new customer has a plan that works'
export const question = 'Which partners would go first?'

export interface Planned {
  cycleId: string
  okrId: string
  sessionTitle: string
}

/** Carla's objective has a comment and a change in its history, and her team a session. */
export async function plan(workbench: RunningWorkbench): Promise<Planned> {
  const ask = async <Reply>(method: string, address: string, body?: unknown) => {
    const answer = await workbench.api<Reply>(carla.id, method, address, body)
    if (answer.status >= 300) throw new Error(`${method} ${address}: ${JSON.stringify(answer)}`)
    return answer.body
  }
  const me = await ask<{ cycles: { id: string }[]; leads: { id: string }[] }>('GET', '/api/me')
  const cycleId = me.cycles[0]?.id ?? ''
  const cycle = `/api/cycles/${cycleId}`
  const found = await ask<{ matches: { row: { id: string } }[] }>(
    'GET',
    `${cycle}/filter?${new URLSearchParams({ text: objective })}`,
  )
  const okrId = found.matches[0]?.row.id ?? ''
  await ask('PATCH', `${cycle}/okrs/${okrId}`, {
    changes: [{ field: 'why', seen: null, value: 'Who starts with a plan stays.' }],
  })
  await ask('PUT', `${cycle}/okrs/${okrId}/conversation/first-question`, { text: question })
  const session = `${cycle}/sessions/team-share`
  const { session: scheduled } = await ask<SessionReply>('PUT', session, {
    unitId: me.leads[0]?.id,
    kind: 'share',
    startsAt: new Date(Math.ceil(Date.now() / 86_400_000) * 86_400_000 + 7 * 86_400_000).toISOString(),
    minutes: 60,
    required: [dev.id],
    optional: [],
  })
  await eventually(async () => (await ask<SessionReply>('GET', session)).session.event.state === 'confirmed')
  return { cycleId, okrId, sessionTitle: scheduled.title }
}

/** A browser for which teams.microsoft.com frames the tab, as the real one does. */
export async function teams(
  browser: TestBrowser,
  workbench: RunningWorkbench,
  width: number,
  height = 800,
): Promise<BrowserContext> {
  const context = await browser.context({
    viewport: { width, height },
    // Colours are read at once, so they must not be on their way.
    reducedMotion: 'reduce',
    timezoneId: carla.timeZone,
  })
  await routeRealHosts(context, workbench.url)
  return context
}

/** Opens the tab in Teams' own origin. */
export async function openInTeams(
  context: BrowserContext,
  workbench: RunningWorkbench,
  place: Record<string, string> = {},
): Promise<{ page: Page; tab: FrameLocator }> {
  const page = await context.newPage()
  await page.goto(
    hostUrl('teams', { person: carla.id, surface: 'personal', content: `${workbench.url}/tab/`, ...place }),
  )
  return { page, tab: page.frameLocator('iframe[title="OKR Align"]') }
}
