import { requestId } from '../../okr/alignment-request.ts'
import { teamId } from '../workbench/channel/chat-ids.ts'
import { cycle, type RunningProduct, startProduct } from './product.ts'

/**
 * Mia's OKRs in the team North of Sales: Max contributes to each, Tim leads North, Dee leads Sales above it, Nat owns the
 * goal in Product that each is linked to. Sessions and phases have cycles of their own, so that they stay small.
 */
export interface RightsWorld {
  product: RunningProduct
  units: { organisation: string; sales: string; north: string; product: string }
  /** Published, of Ola. */
  company: string
  /** Published, of Nat. */
  goal: string
  /** Mia's draft in the sessions' cycle, also linked to a goal of Nat. */
  draftOnAgenda: string
  channel: { teamId: string; channelId: string }
  /** An id that nothing has yet. */
  nextId(): string
  /** A new OKR of Mia's. */
  okr(visibility: 'draft' | 'published', more?: object): Promise<string>
  /** A new OKR of Mia's with a comment `c1` of this person. */
  commented(visibility: 'draft' | 'published', author: string): Promise<string>
  /** A new draft of Mia's that this person was asked about; with `changes`, that they propose. */
  asked(personId: string, proposal?: object): Promise<string>
  /** What a new draft of Mia's needs of this person. */
  dependency(providerId: string): Promise<string>
  /** What is found about two drafts of one aim, a new one of Mia's and one of Max's. */
  finding(): Promise<string>
  /** What Mia asks to change of an OKR whose plan is locked. */
  changeRequest(): Promise<string>
  /** A new session of North. */
  session(): Promise<string>
  /** A request that has to be accepted. */
  must(person: string, method: string, address: string, body?: unknown): Promise<unknown>
}

/** Each of other words, so that only the two that have it in common are found. */
function aimOfItsOwn(number: number): string {
  const word = (seed: number) =>
    ['ka', 'mo', 'ri', 'tu', 'be', 'lo', 'ny', 'pa'].map((part, i) => ((seed >> i) & 1 ? part : '')).join('')
  const [a, b, c] = [number * 7 + 3, number * 11 + 5, number * 13 + 1].map(word)
  return `Repair the ${a}ster bridges, the ${b}wick harbour and the ${c}dale museum`
}

export const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString()

export async function openRightsWorld(): Promise<RightsWorld> {
  const product = await startProduct()
  let last = 0
  let aims = 0
  const nextId = () => `made-${++last}`
  const must: RightsWorld['must'] = async (person, method, address, body) => {
    const answer = await product.as(person, method, address, body)
    if (answer.status !== 200)
      throw new Error(`${person}: ${method} ${address}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const unitOf = async (person: string) => {
    const me = (await must(person, 'GET', '/api/me')) as { unitPath: { id: string }[] }
    return me.unitPath.at(-1)?.id ?? 'none'
  }
  const put = async (person: string, cycleId: string, body: object) => {
    const id = nextId()
    await must(person, 'PUT', `/api/cycles/${cycleId}/objectives/${id}`, {
      title: `Objective ${id}`,
      priority: 1,
      visibility: 'published',
      ...body,
    })
    return id
  }

  await must('lea', 'POST', '/api/import/directory', {})
  await product.channel.chat.installInTeam('tim')
  for (const id of ['sessions', 'phases']) await must('lea', 'PUT', `/api/cycles/${id}`, cycle)
  const units = {
    organisation: 'organisation',
    sales: await unitOf('dee'),
    north: await unitOf('tim'),
    product: await unitOf('pia'),
  }
  await must('lea', 'PUT', '/api/cycles/running', { ...cycle, initialPhase: 'execution' })
  const markdown = '# North\n\n- Mia Seller: Sail further\n'
  await must('lea', 'POST', '/api/cycles/running/import', { markdown, fileName: 'plan.md', dryRun: false })
  const found = (await must('lea', 'GET', '/api/cycles/running/filter?text=Sail')) as {
    matches: { row: { id: string } }[]
  }
  const runningOkr = found.matches[0]?.row.id
  const company = await put('ola', 'q1', { unitId: units.organisation, level: 'organisation' })
  const goalIn = (cycleId: string) => put('nat', cycleId, { unitId: units.product, level: 'individual' })
  const goal = await goalIn('q1')
  const miasIn = async (cycleId: string, parentId: string, more: object) =>
    put('mia', cycleId, {
      unitId: units.north,
      level: 'individual',
      contributorIds: ['max'],
      links: [{ parentId, weight: 100 }],
      ...more,
    })
  const draftOnAgenda = await miasIn('sessions', await goalIn('sessions'), { visibility: 'draft' })
  const okr: RightsWorld['okr'] = (visibility, more = {}) => miasIn('q1', goal, { visibility, ...more })

  return {
    product,
    units,
    company,
    goal,
    draftOnAgenda,
    channel: { teamId: teamId(), channelId: teamId() },
    nextId,
    okr,
    async commented(visibility, author) {
      const id = await okr(visibility)
      await product.as(author, 'PUT', `/api/cycles/q1/okrs/${id}/conversation/c1`, { text: 'Hello' })
      return id
    },
    async asked(personId, proposal) {
      const id = await okr('draft')
      const address = `/api/cycles/q1/okrs/${id}/alignment`
      await must('mia', 'POST', address, { to: [{ kind: 'team', personId }] })
      if (proposal !== undefined) {
        const answer = `${address}/${requestId(id, personId)}/answer`
        await must(personId, 'POST', answer, { answer: 'adapt', ...proposal })
      }
      return id
    },
    async dependency(providerId) {
      const id = nextId()
      await must('mia', 'PUT', `/api/cycles/q1/dependencies/${id}`, {
        okrId: await okr('draft'),
        need: 'A trial',
        providerId,
        neededBy: '2027-02-01',
      })
      return id
    },
    async finding() {
      const title = aimOfItsOwn(++aims)
      const id = await okr('draft', { title })
      const other = await put('max', 'q1', {
        unitId: units.north,
        level: 'individual',
        title,
        visibility: 'draft',
      })
      await product.deliverChecks([id, other])
      const page = (await must('lea', 'GET', `/api/cycles/q1/findings?okrId=${id}&kind=redundancy`)) as {
        findings: { id: string }[]
      }
      return page.findings[0]?.id ?? 'none'
    },
    async changeRequest() {
      const id = nextId()
      const address = `/api/cycles/running/okrs/${runningOkr}`
      const { okr } = (await must('mia', 'GET', address)) as { okr: { title: string } }
      await must('mia', 'PUT', `${address}/change-requests/${id}`, {
        changes: [{ field: 'title', seen: okr.title, value: `Sail ${id}` }],
        reason: 'The market moved',
      })
      return id
    },
    async session() {
      const id = nextId()
      await must('tim', 'PUT', `/api/cycles/sessions/sessions/${id}`, {
        unitId: units.north,
        kind: 'alignment',
        required: ['tim'],
        optional: [],
        minutes: 30,
        startsAt: inAWeek(),
      })
      return id
    },
    must,
  }
}
