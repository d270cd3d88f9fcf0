import { answerRequest } from '../../../bot/commands/alignment/answer-request.ts'
import { askForAlignment } from '../../../bot/commands/alignment/ask-for-alignment.ts'
import { putPriorities } from '../../../bot/commands/alignment/priorities.ts'
import { moveUnitPhase } from '../../../bot/commands/cycles/move-unit-phase.ts'
import { answerDependency, putRiskOwner } from '../../../bot/commands/dependencies/change-dependency.ts'
import { putDependency } from '../../../bot/commands/dependencies/put-dependency.ts'
import { createKeyResult } from '../../../bot/commands/okrs/create-key-result.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import { askForChange } from '../../../bot/commands/readiness/ask-for-change.ts'
import { getHome } from '../../../bot/commands/readiness/get-home.ts'
import { requestId } from '../../../okr/alignment-request.ts'
import type { Todo } from '../../../okr/contract/readiness.ts'
import type { Phase } from '../../../okr/cycle.ts'
import { draftReady } from '../cycles/ready-unit.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture } from '../fixture.ts'

describe('home', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
  })
  afterEach(() => fixture.close())

  const home = async (by: string) => accepted(await getHome(fixture.ports)(actor(by), cycleId))
  const todos = async (by: string, kind?: Todo['kind']) =>
    (await home(by)).todo.filter((todo) => kind === undefined || todo.kind === kind)
  const objective = (id: string, by: string, extra: object = {}) =>
    createObjective(fixture.ports)(actor(by), cycleId, id, {
      unitId: 'north',
      level: 'team',
      title: `Objective ${id}`,
      priority: 1,
      ...extra,
    })
  const move = async (unitId: string, to: Phase) => {
    await fixture.settle()
    accepted(await moveUnitPhase(fixture.ports)(actor('ola'), cycleId, unitId, to))
  }

  it('asks who has no OKR yet to contribute, until the plan is locked', async () => {
    expect(await todos('mia')).toEqual([
      {
        kind: 'first-okr',
        title: 'Draft your first objective: what will you contribute to?',
        unitId: 'north',
      },
    ])
    accepted(await objective('o', 'tim', { contributorIds: ['mia'] }))
    expect(await todos('mia', 'first-okr')).toEqual([])
    expect(await todos('max', 'first-okr')).toHaveLength(1)
    await fixture.ports.store.create(planOf('tenant-a', cycleId), {
      id: 'phase:north',
      type: 'phase',
      body: { unitId: 'north', phase: 'execution' },
    })
    expect(await todos('max', 'first-okr')).toEqual([])
  })

  it('lists what others wait for: requests, proposals, dependencies and changes', async () => {
    accepted(await objective('o', 'tim'))
    const to = [{ kind: 'leader' as const }, { kind: 'team' as const, personId: 'mia' }]
    accepted(await askForAlignment(fixture.ports)(actor('tim'), cycleId, 'o', { to }))
    const id = requestId('o', 'dee')
    expect(await todos('dee', 'answer-request')).toMatchObject([
      {
        okrId: 'o',
        requestId: id,
        personId: 'tim',
        title: 'Tim Smith asks whether “Objective o” is aligned with what you answer for.',
      },
    ])
    const changes = [{ field: 'title', seen: 'Objective o', value: 'Sail' }]
    const answer = { answer: 'adapt', changes } as const
    accepted(await answerRequest(fixture.ports)(actor('dee'), cycleId, 'o', id, answer))
    expect(await todos('dee', 'answer-request')).toEqual([])
    expect(await todos('tim', 'decide-proposal')).toMatchObject([
      {
        okrId: 'o',
        requestId: id,
        personId: 'dee',
        title: 'Dee Smith proposes an edit of “Objective o”: take it over, or keep it as it is.',
      },
    ])
    const decline = { answer: 'decline', comment: 'No' } as const
    accepted(await answerRequest(fixture.ports)(actor('mia'), cycleId, 'o', requestId('o', 'mia'), decline))
    expect(await todos('tim', 'declined')).toMatchObject([
      {
        okrId: 'o',
        personId: 'mia',
        title: 'Mia Smith does not agree to “Objective o”: decide what becomes of it.',
      },
    ])

    const declared = { okrId: 'o', need: 'Wind', providerUnitId: 'product', neededBy: '2027-02-01' }
    accepted(await putDependency(fixture.ports)(actor('tim'), cycleId, 'd', declared))
    expect(await todos('pia', 'answer-dependency')).toMatchObject([
      {
        title: 'Tim Smith needs “Wind” by 1 February 2027: say whether you can provide it.',
        okrId: 'o',
        personId: 'tim',
      },
    ])
    expect((await home('pia')).people).toHaveProperty('tim')
    expect(await todos('max', 'answer-dependency')).toEqual([])
  })

  it('asks again about what changed after it was agreed to, and names nobody who asks themselves', async () => {
    accepted(await objective('o', 'tim', { ownerId: 'mia' }))
    const ask = { to: [{ kind: 'leader' as const }] }
    accepted(await askForAlignment(fixture.ports)(actor('tim'), cycleId, 'o', ask))
    const title = async () => (await todos('tim', 'answer-request')).map((todo) => todo.title)
    expect(await title()).toEqual(['Say whether “Objective o” is aligned with what you answer for.'])
    const agrees = { answer: 'accept' } as const
    accepted(await answerRequest(fixture.ports)(actor('tim'), cycleId, 'o', requestId('o', 'tim'), agrees))
    const changes = [{ field: 'title', seen: 'Objective o', value: 'Sail' }]
    accepted(await editOkr(fixture.ports)(actor('mia'), cycleId, 'o', { changes }))
    expect(await title()).toEqual(['“Sail” changed since you agreed: say whether it still fits.'])
  })

  it('still asks for what goes into the lock as a risk, and for nothing that was answered or refused', async () => {
    await draftReady(fixture, 'o', 'north', 'tim')
    for (const id of ['open', 'no']) {
      const declared = { okrId: 'o', need: id, providerUnitId: 'product', neededBy: '2027-02-01' }
      accepted(await putDependency(fixture.ports)(actor('tim'), cycleId, id, declared))
      accepted(await putRiskOwner(fixture.ports)(actor('tim'), cycleId, id, { personId: 'tim' }))
    }
    const refuses = { answer: 'refuse', comment: 'No time' } as const
    accepted(await answerDependency(fixture.ports)(actor('pia'), cycleId, 'no', refuses))
    const phase = { id: 'phase:north', type: 'phase', body: { unitId: 'north', phase: 'execution' } }
    const { etag } = await fixture.ports.store.create(planOf('tenant-a', cycleId), phase)
    expect((await todos('pia', 'answer-dependency')).map(({ title }) => title)).toEqual([
      'Tim Smith needs “open” by 1 February 2027: say whether you can provide it.',
    ])
    const closed = { ...phase, body: { unitId: 'north', phase: 'closed' } }
    await fixture.ports.store.replace(planOf('tenant-a', cycleId), closed, etag)
    expect(await todos('pia', 'answer-dependency')).toEqual([])
  })

  it('shows a change of a locked plan to who can decide on it', async () => {
    await draftReady(fixture, 'o', 'north', 'tim')
    await fixture.ports.store.create(planOf('tenant-a', cycleId), {
      id: 'phase:north',
      type: 'phase',
      body: { unitId: 'north', phase: 'execution' },
    })
    const changes = [{ field: 'title', seen: 'Objective o', value: 'Sail' }]
    const asked = { changes, reason: 'The market moved' }
    accepted(await askForChange(fixture.ports)(actor('tim'), cycleId, 'o', 'c', asked))
    expect(await todos('dee', 'decide-change')).toMatchObject([
      { okrId: 'o', personId: 'tim', title: 'Tim Smith asks for a change of “Objective o”: decide on it.' },
    ])
    expect(await todos('tim', 'decide-change')).toEqual([])
    expect(await todos('pia', 'decide-change')).toEqual([])
  })

  it('names what my objectives do not say yet, and of whom I have not asked', async () => {
    accepted(await objective('o', 'tim'))
    expect(await todos('tim', 'quality')).toEqual([
      {
        kind: 'quality',
        title: 'Say why “Objective o” matters, and answer its quality check.',
        okrId: 'o',
      },
    ])
    const edit = (field: string, value: unknown) =>
      editOkr(fixture.ports)(actor('tim'), cycleId, 'o', { changes: [{ field, seen: null, value }] })
    const says = async () => (await todos('tim', 'quality')).map((todo) => todo.title)
    accepted(await edit('why', 'Crews wait'))
    expect(await says()).toEqual(['Answer the quality check of “Objective o”.'])
    for (const part of ['execution', 'measurement']) {
      accepted(await edit(part, { kind: 'answered', text: 'Weekly' }))
    }
    expect(await says()).toEqual(['Add resources and roadblocks to the quality check of “Objective o”.'])
    for (const part of ['resources', 'roadblocks']) {
      accepted(await edit(part, { kind: 'waived', text: 'None' }))
    }
    expect(await says()).toEqual([])
    expect((await todos('tim', 'gate')).map((todo) => todo.title)).toEqual([
      'North is ready for the align phase.',
    ])
    await move('north', 'align')
    expect(await todos('tim', 'gate')).toMatchObject([
      {
        title: 'Ask your leader whether “Objective o” is aligned.',
        okrId: 'o',
        unitId: 'north',
        personId: 'dee',
      },
    ])
  })

  it('asks me to publish a draft of mine before my unit shares, once everybody who was asked has agreed', async () => {
    await draftReady(fixture, 'ready', 'north', 'tim')
    accepted(await objective('o', 'mia', { ownerId: 'mia', level: 'individual' }))
    await move('north', 'align')
    const publish = async () =>
      (await todos('mia', 'gate')).filter(({ title }) => title.startsWith('Publish'))
    accepted(await askForAlignment(fixture.ports)(actor('mia'), cycleId, 'o', { to: [{ kind: 'leader' }] }))
    expect(await publish()).toEqual([])
    const agrees = { answer: 'accept' } as const
    accepted(await answerRequest(fixture.ports)(actor('tim'), cycleId, 'o', requestId('o', 'tim'), agrees))
    expect(await publish()).toEqual([
      {
        kind: 'gate',
        title: 'Publish “Objective o”: a unit shares only what everybody can see.',
        okrId: 'o',
        unitId: 'north',
      },
    ])
    const changes = [{ field: 'visibility', seen: 'draft', value: 'published' }]
    accepted(await editOkr(fixture.ports)(actor('mia'), cycleId, 'o', { changes }))
    expect(await publish()).toEqual([])
  })

  it('tells a leader what only they can do for the gate, and when it is open', async () => {
    await draftReady(fixture, 'o', 'north', 'tim')
    await move('north', 'align')
    expect((await todos('tim', 'gate')).map((todo) => todo.title)).toEqual([
      'North is ready for the share phase.',
    ])
    await move('north', 'share')
    expect((await todos('tim', 'gate')).map((todo) => todo.title)).toEqual([
      'North has not held its share session: hold it, and mark it as held.',
    ])
    expect((await todos('dee', 'gate')).map((todo) => todo.title)).toEqual([
      'Sales has no objective yet; draft at least one.',
    ])
    expect(await todos('mia', 'gate')).toEqual([])
  })

  it('counts the open findings about each of my OKRs', async () => {
    const title = 'Win harvest machine cooperatives in Norway as customers'
    accepted(await objective('o', 'tim', { title }))
    expect(await todos('tim', 'finding')).toEqual([])
    accepted(await objective('p', 'pia', { unitId: 'product', level: 'department', title }))
    await fixture.settle()
    expect(await todos('tim', 'finding')).toEqual([
      {
        kind: 'finding',
        title: `“${title}” has an open finding that keeps its unit from the next phase.`,
        okrId: 'o',
      },
    ])
    expect(await todos('pia', 'finding')).toMatchObject([{ okrId: 'p' }])
  })

  it('names first what keeps a unit from its next phase, and says nothing of the kind about a warning', async () => {
    const churn = 'Cut customer churn to 3 %'
    const aim = 'Win harvest machine cooperatives in Norway as customers'
    accepted(await objective('a', 'tim', { title: churn }))
    accepted(await objective('o', 'tim', { title: aim }))
    const elsewhere = { unitId: 'product', level: 'department' } as const
    const alike = 'Keep more clients: customer churn down to 4 %'
    accepted(await objective('b', 'pia', { ...elsewhere, title: alike }))
    accepted(await objective('p', 'pia', { ...elsewhere, title: aim }))
    await fixture.settle()
    expect((await todos('tim', 'finding')).map(({ title }) => title)).toEqual([
      `“${aim}” has an open finding that keeps its unit from the next phase.`,
      `“${churn}” has an open finding.`,
    ])
  })

  it('counts a finding as a warning as soon as it is one', async () => {
    const title = 'Cut customer churn to 3 %'
    const elsewhere = { unitId: 'product', level: 'department' } as const
    accepted(await objective('a', 'tim', { title }))
    const other = accepted(await objective('b', 'pia', { ...elsewhere, title }))
    await fixture.settle()
    expect(await todos('tim', 'finding')).toMatchObject([{ title: expect.stringContaining('keeps') }])
    const doubtful = 'Keep more clients: customer churn down to 4 %'
    accepted(
      await editOkr(fixture.ports)(actor('pia'), cycleId, 'b', {
        changes: [{ field: 'title', seen: other.okr.title, value: doubtful }],
      }),
    )
    await fixture.settle()
    expect(await todos('tim', 'finding')).toMatchObject([{ title: `“${title}” has an open finding.` }])
  })

  it('shows what my leader needs first, and from whom that is', async () => {
    accepted(await objective('top', 'tim', { visibility: 'published' }))
    accepted(
      await objective('other', 'dee', { unitId: 'sales', level: 'department', visibility: 'published' }),
    )
    expect(await home('mia')).toMatchObject({ priorities: [], leaderId: 'tim' })
    accepted(await putPriorities(fixture.ports)(actor('dee'), cycleId, 'sales', ['other']))
    expect(await home('mia')).toMatchObject({ priorities: [{ id: 'other' }], leaderId: 'dee' })
    accepted(await putPriorities(fixture.ports)(actor('tim'), cycleId, 'north', ['top']))
    expect(await home('mia')).toMatchObject({ priorities: [{ id: 'top' }], leaderId: 'tim' })
    expect(await home('tim')).toMatchObject({ priorities: [{ id: 'other' }], leaderId: 'dee' })
    expect((await home('ola')).leaderId).toBeUndefined()
  })

  it('lists mine that serve no topmost priority, once one is marked and until the plan is locked', async () => {
    const published = { visibility: 'published' as const }
    accepted(await objective('goal', 'dee', { unitId: 'sales', level: 'department', ...published }))
    accepted(await objective('serves', 'tim', { links: [{ parentId: 'goal', weight: 100 }] }))
    accepted(await objective('loose', 'tim'))
    for (const objectiveId of ['serves', 'loose'])
      for (const [id, ownerId] of [
        [`own-${objectiveId}`, 'tim'],
        [`mias-${objectiveId}`, 'mia'],
      ] as const) {
        const input = { objectiveId, title: `Measure ${id}`, ownerId }
        accepted(await createKeyResult(fixture.ports)(actor('tim'), cycleId, id, input))
      }
    const none = async (by: string) => (await home(by)).servingNone.map(({ id }) => id)
    expect(await none('tim')).toEqual([])
    accepted(await putPriorities(fixture.ports)(actor('dee'), cycleId, 'sales', ['goal']))
    expect(await none('tim')).toEqual(['loose'])
    // Her objective's owner is somebody else, who is told about it; she can link her own result.
    expect(await none('mia')).toEqual(['mias-loose'])
    expect(await none('dee')).toEqual([])
    accepted(await putPriorities(fixture.ports)(actor('tim'), cycleId, 'north', ['loose']))
    expect(await none('tim')).toEqual([])
    accepted(await putPriorities(fixture.ports)(actor('tim'), cycleId, 'north', []))
    await fixture.ports.store.create(planOf('tenant-a', cycleId), {
      id: 'phase:north',
      type: 'phase',
      body: { unitId: 'north', phase: 'execution' },
    })
    expect(await none('tim')).toEqual([])
  })

  it('tells in true sentences what my work is to the goals above it', async () => {
    accepted(
      await objective('goal', 'dee', { unitId: 'sales', level: 'department', visibility: 'published' }),
    )
    accepted(await objective('o', 'tim', { links: [{ parentId: 'goal', weight: 100 }] }))
    const keyResult = (id: string, objectiveId: string, ownerId: string, by = ownerId) =>
      createKeyResult(fixture.ports)(actor(by), cycleId, id, { objectiveId, title: `Measure ${id}`, ownerId })
    accepted(await keyResult('k1', 'goal', 'dee'))
    accepted(await keyResult('k2', 'o', 'tim'))
    accepted(await keyResult('k3', 'o', 'mia', 'tim'))
    // Tim's result is a draft that Mia is not shown: it is none yet.
    expect((await home('mia')).contributions).toEqual([
      { okrId: 'o', sentence: 'You own the one result behind the team goal “Objective o”.' },
      { okrId: 'goal', sentence: 'You own 1 of the 2 results behind the department goal “Objective goal”.' },
    ])
    const publish = [{ field: 'visibility', seen: 'draft', value: 'published' }]
    accepted(await editOkr(fixture.ports)(actor('tim'), cycleId, 'o', { changes: publish }))
    expect((await home('mia')).contributions).toEqual([
      { okrId: 'o', sentence: 'You own 1 of the 2 results behind the team goal “Objective o”.' },
      { okrId: 'goal', sentence: 'You own 1 of the 3 results behind the department goal “Objective goal”.' },
    ])
  })

  it('is empty for a guest, and does not exist in a cycle that does not', async () => {
    accepted(await objective('o', 'tim'))
    expect(await home('gus')).toEqual({
      todo: [],
      priorities: [],
      servingNone: [],
      contributions: [],
      people: {},
    })
    expect(codeOf(await getHome(fixture.ports)(actor('tim'), 'nowhere'))).toBe('not-found')
  })
})
