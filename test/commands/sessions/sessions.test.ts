import { personDocument } from '../../../bot/commands/imports/organisation-documents.ts'
import { directoryOf, planOf } from '../../../bot/commands/partitions.ts'
import { okrDocument } from '../../../bot/commands/plan/documents.ts'
import { cancelSession } from '../../../bot/commands/sessions/cancel-session.ts'
import { sessionHistoryType } from '../../../bot/commands/sessions/documents.ts'
import { getSession } from '../../../bot/commands/sessions/get-session.ts'
import { listSessions } from '../../../bot/commands/sessions/list-sessions.ts'
import { markSessionHeld } from '../../../bot/commands/sessions/mark-session-held.ts'
import { previewSession } from '../../../bot/commands/sessions/preview-session.ts'
import { rescheduleSession } from '../../../bot/commands/sessions/reschedule-session.ts'
import { retrySession } from '../../../bot/commands/sessions/retry-session.ts'
import { type SessionWish, scheduleSession } from '../../../bot/commands/sessions/schedule-session.ts'
import type { SessionKind } from '../../../okr/session.ts'
import { objective } from '../../okr/session-fixture.ts'
import { accepted, actor, codeOf, cycleId } from '../fixture.ts'
import { openSessionWorld, type SessionWorld } from './session-world.ts'

let world: SessionWorld
beforeEach(async () => {
  world = await openSessionWorld(['tenant-a', 'tenant-b'])
})
afterEach(() => world.close())

const everyone = ['ola', 'dee', 'tim', 'mia', 'max', 'pia', 'gus']
const dee = actor('dee')
const wish: SessionWish = {
  unitId: 'sales',
  kind: 'share',
  startsAt: '2026-12-01T09:00:00Z',
  minutes: 60,
  required: ['tim'],
  optional: ['mia'],
}
const preview = (unitId: string, kind: SessionKind, who = actor('ola')) =>
  previewSession(world.ports)(who, cycleId, { unitId, kind })
const schedule = (id: string, more: Partial<SessionWish> = {}, who = dee) =>
  scheduleSession(world.ports)(who, cycleId, id, { ...wish, ...more })
const get = (id: string, who = dee) => getSession(world.ports)(who, cycleId, id)
const move = (id: string, revision: number, startsAt = '2026-12-02T09:00:00Z', who = dee) =>
  rescheduleSession(world.ports)(who, cycleId, id, { revision, startsAt, minutes: 60 })
const cancel = (id: string, revision: number, who = dee) =>
  cancelSession(world.ports)(who, cycleId, id, { revision })

describe('the preview of a session', () => {
  it('computes who meets and the running order from the stored organisation and OKRs, at all three levels', async () => {
    const show = async (unitId: string) => {
      const value = accepted(await preview(unitId, 'share'))
      return {
        invitees: value.invitees.map((one) => `${one.personId}${one.required ? '' : '?'}`).join(' '),
        agenda: value.agenda.map((item) => item.okrId ?? item.personId ?? item.part).join(' '),
        minutes: value.minutes,
      }
    }
    expect(await show('organisation')).toEqual({
      invitees: 'ola dee pia',
      agenda: 'c1 s1 s2 pia commitment',
      minutes: 30,
    })
    expect(await show('sales')).toEqual({
      invitees: 'dee tim max? mia?',
      agenda: 's1 n1 s2 m1 commitment',
      minutes: 30,
    })
    expect(await show('north')).toEqual({
      invitees: 'tim max mia',
      agenda: 'n1 m1 max commitment',
      minutes: 30,
    })
  })

  it('takes the department’s OKRs as headings where a team has none', async () => {
    const plan = planOf('tenant-a', cycleId)
    const n1 = await world.ports.store.get(plan, 'n1')
    await world.ports.store.delete(plan, 'n1', n1?.etag ?? '')
    const value = accepted(await preview('north', 'share'))
    expect(value.agenda.map((item) => [item.okrId ?? item.personId, item.underOkrId])).toEqual([
      ['s1', undefined],
      ['s2', undefined],
      ['m1', 's2'],
      ['max', undefined],
      ['tim', undefined],
      [undefined, undefined],
    ])
  })

  it('does not hear in the leadership what one department does for a key result of another', async () => {
    const plan = planOf('tenant-a', cycleId)
    for (const okr of [
      objective('p1', { unitId: 'product', level: 'department', parents: ['s1k'], ownerId: 'pia' }),
      objective('p2', { unitId: 'product', level: 'department', parents: ['m1'], ownerId: 'pia' }),
      objective('p3', { unitId: 'product', level: 'department', ownerId: 'pia' }),
    ])
      await world.ports.store.create(plan, okrDocument(okr))
    const value = accepted(await preview('organisation', 'share'))
    expect(value.agenda.map((item) => [item.part, item.okrId])).toEqual([
      ['share', 'c1'],
      ['share', 's1'],
      ['unlinked', 's2'],
      ['unlinked', 'p3'],
      ['commitment', undefined],
    ])
  })

  it('invites to an alignment session the owners, and those to whose OKRs the unit contributes', async () => {
    const value = accepted(await preview('sales', 'alignment', dee))
    expect(value.invitees).toEqual([
      { personId: 'dee', required: true, reasons: ['unit-leader', 'okr-owner'] },
      { personId: 'mia', required: true, reasons: ['key-result-owner'] },
      { personId: 'ola', required: false, reasons: ['linked-owner'] },
    ])
    expect(value.agenda.map((item) => item.part)).toEqual(['review', 'review', 'feedback', 'quality-check'])
    expect(value.title).toBe('Alignment session: Sales')
  })

  it('leaves out owners who have left', async () => {
    const people = directoryOf('tenant-a', 'people')
    const stored = await world.ports.store.get(people, 'mia')
    const mia = (await world.ports.directory.person('tenant-a', 'mia')) ?? fail()
    await world.ports.store.replace(people, personDocument({ ...mia, active: false }), stored?.etag ?? '')
    world.ports.directory.forget('tenant-a')
    const value = accepted(await preview('sales', 'alignment', dee))
    expect(value.invitees.map((one) => one.personId)).toEqual(['dee', 'ola'])
  })
})

describe('who may plan sessions', () => {
  it('is the unit’s leader, leaders above and the program lead; every member may read, a guest nothing', async () => {
    accepted(await schedule('one', { unitId: 'north', required: ['mia'], optional: [] }, actor('tim')))
    const table: Record<string, string[]> = {}
    for (const name of everyone) {
      const who = actor(name, { programLead: name === 'pia' })
      table[name] = [
        codeOf(await preview('north', 'share', who)),
        codeOf(await schedule(`by-${name}`, { unitId: 'north', required: [], optional: [] }, who)),
        codeOf(await move('one', 99, undefined, who)),
        codeOf(await get('one', who)),
      ]
    }
    const may = ['accepted', 'accepted', 'edit-conflict', 'accepted']
    const reads = ['forbidden', 'forbidden', 'forbidden', 'accepted']
    expect(table).toEqual({
      ola: may,
      dee: may,
      tim: may,
      mia: reads,
      max: reads,
      pia: may,
      gus: ['not-found', 'not-found', 'not-found', 'not-found'],
    })
  })

  it('never reaches another tenant', async () => {
    accepted(await schedule('one'))
    const other = actor('dee', { tenantId: 'tenant-b' })
    expect(codeOf(await get('one', other))).toBe('not-found')
    expect(codeOf(await cancel('one', 1, other))).toBe('not-found')
    expect(accepted(await listSessions(world.ports)(other, cycleId, {})).sessions).toEqual([])
  })
})

describe('scheduling a session', () => {
  it('keeps it with its invitees, agenda and zone, and asks for the event in the same transaction', async () => {
    const { session, people } = accepted(await schedule('one', { startsAt: '2026-12-01T09:00:00Z' }))
    expect(session).toMatchObject({
      id: 'one',
      unitName: 'Sales',
      title: 'Share session: Sales',
      organiserId: 'dee',
      startsAt: '2026-12-01T09:00:00.000Z',
      endsAt: '2026-12-01T10:00:00.000Z',
      timeZone: 'UTC',
      status: 'scheduled',
      revision: 1,
      event: { state: 'pending' },
      can: { schedule: true },
    })
    expect(session.invitees).toEqual([
      { personId: 'dee', required: true, reasons: ['department-leader', 'member'] },
      { personId: 'tim', required: true, reasons: ['team-leader', 'member'] },
      { personId: 'mia', required: false, reasons: ['member'] },
    ])
    expect(people.tim?.displayName).toBe('Tim Smith')
    const due = await world.ports.store.due('2999-01-01T00:00:00.000Z', 10)
    expect(due.map((one) => one.document.id)).toEqual(['outbox:session-event:one'])
    const history = await world.ports.store.list(planOf('tenant-a', cycleId), {
      type: sessionHistoryType,
      limit: 10,
    })
    expect(history.documents.map((document) => document.body)).toMatchObject([
      { sessionId: 'one', by: 'dee', action: 'scheduled' },
    ])
  })

  it('is one session however often the same request comes, also at the same time', async () => {
    const replies = await Promise.all([schedule('one'), schedule('one'), schedule('one')])
    expect(replies.map(codeOf)).toEqual(['accepted', 'accepted', 'accepted'])
    expect(accepted(await listSessions(world.ports)(dee, cycleId, {})).sessions).toHaveLength(1)
    await world.deliver()
    expect(world.outlook.events).toHaveLength(1)
    expect(codeOf(await schedule('one', { unitId: 'north' }))).toBe('already-exists')
    expect(codeOf(await schedule('one', { minutes: 45 }))).toBe('already-exists')
    expect(codeOf(await schedule('one', { title: 'Another title' }))).toBe('already-exists')
    expect(codeOf(await schedule('one', {}, actor('ola')))).toBe('already-exists')
  })

  it('refuses what cannot work, and says what to do', async () => {
    expect(codeOf(await schedule('x', { startsAt: '2026-11-21T10:00:00Z' }))).toBe('invalid')
    expect(codeOf(await schedule('x', { unitId: 'nowhere' }))).toBe('not-found')
    expect(codeOf(await schedule('x', { required: ['tim', 'nobody'] }))).toBe('invalid')
    expect(await schedule('x', { unitId: 'product', required: [] }, actor('pia'))).toMatchObject({
      ok: true,
    })
    expect(await schedule('y', { unitId: 'product', kind: 'alignment' }, actor('pia'))).toMatchObject({
      refusal: { code: 'invalid', message: 'Product has no OKR to talk about yet; draft one first.' },
    })
  })

  it('refuses required people without a mailbox, by name; a mailbox that only the directory knows is enough', async () => {
    const people = directoryOf('tenant-a', 'people')
    const stored = await world.ports.store.get(people, 'tim')
    const { mail, ...tim } = (await world.ports.directory.person('tenant-a', 'tim')) ?? fail()
    await world.ports.store.replace(people, personDocument(tim), stored?.etag ?? '')
    world.ports.directory.forget('tenant-a')
    expect(await schedule('one')).toMatchObject({
      refusal: { code: 'no-mailbox', details: ['Tim Smith'], field: 'required' },
    })
    accepted(await schedule('two', { required: [], optional: ['tim'] }))
    await world.deliver()
    expect((await world.session('two')).event).toMatchObject({
      state: 'confirmed',
      note: 'Not invited, because they have no mailbox: Tim Smith.',
    })
    world.outlook.mails.set('tim', 'tim@elsewhere.example')
    accepted(await schedule('one'))
    await world.deliver()
    expect(world.outlook.standing.at(-1)?.draft.attendees[0]?.mail).toBe('tim@elsewhere.example')
  })

  it('works with 86 people, and refuses more than Outlook takes with an advice', async () => {
    const crowd = await addPeople(520)
    const { session } = accepted(await schedule('many', { required: crowd.slice(0, 85), optional: [] }))
    expect(session.invitees).toHaveLength(86)
    await world.deliver()
    expect(world.outlook.standing[0]?.draft.attendees).toHaveLength(85)
    accepted(await schedule('most', { required: crowd.slice(0, 200), optional: crowd.slice(200, 499) }))
    expect(
      await schedule('over', { required: crowd.slice(0, 201), optional: crowd.slice(201, 500) }),
    ).toMatchObject({
      refusal: { code: 'too-large', message: expect.stringContaining('Invite the leaders only') },
    })
  })

  it('needs a leader, who organises', async () => {
    const units = directoryOf('tenant-a', 'units')
    const stored = await world.ports.store.get(units, 'north')
    const { leaderId, ...body } = stored?.body ?? {}
    await world.ports.store.replace(units, { id: 'north', type: 'unit', body }, stored?.etag ?? '')
    world.ports.directory.forget('tenant-a')
    expect(codeOf(await schedule('one', { unitId: 'north' }))).toBe('no-leader')
    expect(codeOf(await preview('north', 'share'))).toBe('no-leader')
  })

  it('cannot take the place of an OKR with the same id', async () => {
    accepted(await schedule('s1'))
    expect((await world.ports.store.get(planOf('tenant-a', cycleId), 's1'))?.type).toBe('okr')
  })
})

describe('changing a session', () => {
  it('moves it once for the same request, and refuses whoever saw an older state', async () => {
    accepted(await schedule('one'))
    expect(accepted(await move('one', 1)).session).toMatchObject({
      revision: 2,
      startsAt: '2026-12-02T09:00:00.000Z',
      event: { state: 'pending' },
    })
    expect(accepted(await move('one', 1)).session.revision).toBe(2)
    expect(await move('one', 1, '2026-12-03T09:00:00Z')).toMatchObject({
      refusal: { code: 'edit-conflict', field: 'revision' },
    })
    expect(codeOf(await move('one', 2, '2026-11-01T09:00:00Z'))).toBe('invalid')
    expect(codeOf(await move('nothing', 1))).toBe('not-found')
  })

  it('cancels it once, and leaves it over', async () => {
    accepted(await schedule('one'))
    expect(codeOf(await cancel('one', 7))).toBe('edit-conflict')
    expect(accepted(await cancel('one', 1)).session).toMatchObject({
      status: 'cancelled',
      revision: 2,
      event: { state: 'cancelling' },
    })
    expect(accepted(await cancel('one', 1)).session.revision).toBe(2)
    expect(codeOf(await move('one', 2))).toBe('session-over')
    expect(codeOf(await markSessionHeld(world.ports)(dee, cycleId, 'one'))).toBe('session-over')
  })

  it('marks it as held once it has begun, which ends it', async () => {
    accepted(await schedule('one'))
    expect(codeOf(await markSessionHeld(world.ports)(dee, cycleId, 'one'))).toBe('phase')
    world.fixture.tick(10 * 86_400_000)
    expect(accepted(await markSessionHeld(world.ports)(dee, cycleId, 'one')).session.status).toBe('held')
    expect(accepted(await markSessionHeld(world.ports)(dee, cycleId, 'one')).session.status).toBe('held')
    expect(codeOf(await cancel('one', 1))).toBe('session-over')
    expect(codeOf(await move('one', 1))).toBe('session-over')
  })

  it('has nothing to retry while nothing is parked', async () => {
    accepted(await schedule('one'))
    const before = await world.session('one')
    accepted(await retrySession(world.ports)(dee, cycleId, 'one'))
    expect(await world.session('one')).toEqual(before)
  })
})

describe('reading sessions', () => {
  it('shows a draft on the agenda to whoever is invited or leads, and hides it from others', async () => {
    accepted(await schedule('one'))
    const titles = async (name: string) =>
      accepted(await get('one', actor(name))).session.agenda.map((item) => item.title)
    expect(await titles('tim')).toContain('Objective s2')
    expect(await titles('ola')).toContain('Objective s2')
    const stranger = accepted(await get('one', actor('pia'))).session
    expect(stranger.agenda.map((item) => item.okrId)).toEqual(['s1', 'n1', 'm1', undefined])
    expect(JSON.stringify(stranger)).not.toContain('Objective s2')
    expect(stranger.agenda.map((item) => item.number)).toEqual([1, 2, 3, 4])
    expect(stranger.can.schedule).toBe(false)
  })

  it('lists a unit’s sessions by time, page by page, without agendas for strangers', async () => {
    for (let day = 1; day <= 28; day++) {
      const startsAt = `2026-12-${String(29 - day).padStart(2, '0')}T09:00:00Z`
      accepted(await schedule(`s-${day}`, { startsAt, unitId: day % 14 === 0 ? 'north' : 'sales' }))
    }
    const list = listSessions(world.ports)
    const first = accepted(await list(actor('pia'), cycleId, {}))
    const second = accepted(await list(actor('pia'), cycleId, { cursor: first.cursor }))
    const starts = [...first.sessions, ...second.sessions].map((session) => session.startsAt)
    expect(starts).toHaveLength(28)
    expect(starts).toEqual([...starts].sort())
    expect(first.sessions.every((session) => session.agenda.length === 0)).toBe(true)
    const north = accepted(await list(actor('tim'), cycleId, { unitId: 'north' }))
    expect(north.sessions.map((session) => session.id)).toEqual(['s-28', 's-14'])
    expect(north.sessions[0]?.agenda.length).toBeGreaterThan(0)
  })
})

async function addPeople(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, i) => `p${i}`)
  for (let i = 0; i < ids.length; i += 100) {
    await world.ports.store.transact(
      directoryOf('tenant-a', 'people'),
      ids.slice(i, i + 100).map((id) => ({
        op: 'create',
        document: personDocument({
          id,
          displayName: `Person ${id}`,
          mail: `${id}@example.com`,
          unitId: 'product',
          managerId: 'pia',
          active: true,
          managerChain: ['pia', 'ola'],
        }),
      })),
    )
  }
  await world.ports.store.create(
    planOf('tenant-a', cycleId),
    okrDocument(objective('extra', { unitId: 'sales', level: 'department', ownerId: 'dee' })),
  )
  return ids
}

function fail(): never {
  throw new Error('This person must exist.')
}
