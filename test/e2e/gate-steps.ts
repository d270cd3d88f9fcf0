import type { SessionReply } from '../../okr/contract/sessions.ts'
import { eventually } from '../outbox/eventually.ts'
import type { Answer, RunningWorkbench } from './workbench.ts'

/** The plan of the unit that somebody leads or belongs to, as they reach it at the API. */
export interface OwnPlan {
  cycle: { id: string; startsOn: string; endsOn: string }
  unitId: string
  /** Below the address of the cycle. */
  try<Reply>(method: string, address: string, body?: unknown): Promise<Answer<Reply>>
  /** Must succeed. */
  ask<Reply>(method: string, address: string, body?: unknown): Promise<Reply>
}

/** The share session of the unit that this person leads begins in a moment; gives its title. */
export async function shareNow(workbench: RunningWorkbench, person: string): Promise<string> {
  const { title } = await scheduleNow(await planOf(workbench, person))
  return title
}

/** The unit that this person leads goes ahead: what its gates ask for is met, then its plan is locked. */
export async function lockPlan(workbench: RunningWorkbench, person: string): Promise<void> {
  const plan = await planOf(workbench, person)
  const { matches } = await plan.ask<{ matches: { row: { id: string; kind: string } }[] }>(
    'GET',
    `/filter?${new URLSearchParams({ unitId: plan.unitId })}`,
  )
  for (const { row } of matches.filter((match) => match.row.kind === 'objective')) {
    const parts = ['execution', 'measurement', 'resources', 'roadblocks'].map((field) => ({
      field,
      seen: null,
      value: { kind: 'answered', text: 'Told to everybody in the first session.' },
    }))
    await plan.ask('PATCH', `/okrs/${row.id}`, {
      changes: [{ field: 'why', seen: null, value: 'All the rest follows from it.' }, ...parts],
    })
  }
  const { id } = await scheduleNow(plan)
  await succeeds(() => plan.try('POST', `/sessions/${id}/held`, {}))
  for (const phase of ['share', 'execution'])
    await succeeds(() => plan.try('PUT', `/units/${plan.unitId}/phase`, { phase }))
}

export async function planOf(workbench: RunningWorkbench, person: string): Promise<OwnPlan> {
  const { body: me } = await workbench.api<{
    cycles: OwnPlan['cycle'][]
    leads: { id: string }[]
    unitPath: { id: string }[]
  }>(person, 'GET', '/api/me')
  const [cycle] = me.cycles
  const unit = me.leads[0] ?? me.unitPath.at(-1)
  if (cycle === undefined || unit === undefined)
    throw new Error(`${person} has no plan: ${JSON.stringify(me)}`)
  const attempt: OwnPlan['try'] = (method, address, body) =>
    workbench.api(person, method, `/api/cycles/${cycle.id}${address}`, body)
  return {
    cycle,
    unitId: unit.id,
    try: attempt,
    async ask<Reply>(method: string, address: string, body?: unknown) {
      const answer = await attempt<Reply>(method, address, body)
      if (answer.status >= 300) throw new Error(`${method} ${address}: ${JSON.stringify(answer)}`)
      return answer.body
    },
  }
}

/** Soon over: a session can be marked as held once it has begun, and can be planned only before. */
async function scheduleNow({ unitId, ask }: OwnPlan): Promise<SessionReply['session']> {
  const wanted = { unitId, kind: 'share' }
  const { invitees } = await ask<SessionReply['session']>('POST', '/sessions/preview', wanted)
  const { session } = await ask<SessionReply>('PUT', `/sessions/share-of-${unitId}`, {
    ...wanted,
    startsAt: new Date(Date.now() + 1000).toISOString(),
    minutes: 30,
    required: invitees.map((invitee) => invitee.personId),
    optional: [],
  })
  return session
}

/** What is refused because the time has not come, or because changes are still being checked, soon is not any more. */
async function succeeds(send: () => Promise<Answer<unknown>>): Promise<void> {
  await eventually(async () => {
    const answer = await send()
    if (answer.status < 300) return true
    if (answer.status === 409) return false
    throw new Error(JSON.stringify(answer))
  })
}
