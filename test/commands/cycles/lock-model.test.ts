import * as fc from 'fast-check'
import { answerRequest } from '../../../bot/commands/alignment/answer-request.ts'
import { askForAlignment } from '../../../bot/commands/alignment/ask-for-alignment.ts'
import { withdrawRequest } from '../../../bot/commands/alignment/withdraw-request.ts'
import { moveUnitPhase } from '../../../bot/commands/cycles/move-unit-phase.ts'
import {
  answerDependency,
  putRiskOwner,
  removeDependency,
} from '../../../bot/commands/dependencies/change-dependency.ts'
import { putDependency } from '../../../bot/commands/dependencies/put-dependency.ts'
import { dismissFinding, reopenFinding } from '../../../bot/commands/findings/dismiss-finding.ts'
import { createKeyResult } from '../../../bot/commands/okrs/create-key-result.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { removeOkr } from '../../../bot/commands/okrs/remove-okr.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import { phaseId } from '../../../bot/commands/plan/phase.ts'
import type { StoredDocument } from '../../../bot/commands/ports/document-store.ts'
import { askForChange } from '../../../bot/commands/readiness/ask-for-change.ts'
import { decideChangeRequest } from '../../../bot/commands/readiness/decide-change-request.ts'
import { isStoreError } from '../../../bot/commands/store-errors.ts'
import { requestId } from '../../../okr/alignment-request.ts'
import { checklistParts } from '../../../okr/checklist.ts'
import { isLocked, type Phase, phases } from '../../../okr/cycle.ts'
import { actor, cycleId, type Fixture, openFixture } from '../fixture.ts'
import { draftReady, holdShareSession } from './ready-unit.ts'

jest.setTimeout(120_000)

const plan = planOf('tenant-a', cycleId)
const unitIds = ['organisation', 'sales'] as const
type UnitId = (typeof unitIds)[number]
const leaders: Record<UnitId, string> = { organisation: 'ola', sales: 'dee' }
const parents: Record<UnitId, UnitId | undefined> = { organisation: undefined, sales: 'organisation' }

/** Something that a person does; what it refuses, it refuses. */
type Event = { name: string; run: (fixture: Fixture) => Promise<unknown> }

/** The first of each unit is ready to be locked in the beginning. */
const okrId = fc.constantFrom('org-1', 'org-1', 'org-1', 'org-2', 'sales-1', 'sales-1', 'sales-1', 'sales-2')
const answer = { kind: 'answered', text: 'Yes' }
const edit = (id: string, field: string, seen: unknown, value: unknown) => (fixture: Fixture) =>
  editOkr(fixture.ports)(actor('ola'), cycleId, id, { changes: [{ field, seen, value }] })
const ownerOf = (id: string) => leaders[unitOf(id)]
const unitOf = (id: string): UnitId => (id.startsWith('org') ? 'organisation' : 'sales')
const event = (name: string, run: Event['run']): Event => ({ name, run })

const moves = fc.tuple(fc.constantFrom(...unitIds), fc.constantFrom<Phase>(...phases)).map(([unitId, to]) =>
  event(`move ${unitId} to ${to}`, async (fixture) => {
    fixture.tick()
    return moveUnitPhase(fixture.ports)(actor('ola'), cycleId, unitId, to)
  }),
)
const locks = fc.constantFrom(...unitIds).map((unitId) =>
  event(`lock ${unitId}`, async (fixture) => {
    const stored = await fixture.ports.store.get(plan, phaseId(unitId))
    const from = phases.indexOf((stored?.body.phase ?? 'draft') as Phase)
    for (const to of ['align', 'share', 'execution'] as const)
      if (phases.indexOf(to) > from) await moveUnitPhase(fixture.ports)(actor('ola'), cycleId, unitId, to)
  }),
)
const shares = fc.constantFrom(...unitIds).map((unitId) =>
  event(`share ${unitId}`, async (fixture) => {
    fixture.tick()
    await holdShareSession(fixture, unitId)
  }),
)
const edits = fc
  .tuple(
    okrId,
    fc.constantFrom('why', 'why', 'visibility', 'resources', 'title', 'unitId', 'ownerId'),
    fc.boolean(),
  )
  .map(([id, field, there]) => {
    const values: Record<string, [unknown, unknown]> = {
      why: [null, 'Because'],
      visibility: ['draft', 'published'],
      resources: [null, answer],
      title: ['Another', `Objective ${id}`],
      unitId: ['north', unitOf(id)],
      ownerId: ['pia', ownerOf(id)],
    }
    const [away, back] = values[field] ?? []
    return event(
      `${there ? 'give' : 'take'} ${field} of ${id}`,
      edit(id, field, there ? away : back, there ? back : away),
    )
  })
const creations = okrId.map((id) =>
  event(`create ${id}`, (fixture) =>
    createObjective(fixture.ports)(actor(ownerOf(id)), cycleId, id, {
      unitId: unitOf(id),
      level: unitOf(id) === 'sales' ? 'department' : 'organisation',
      title: `Objective ${id}`,
      priority: 1,
    }),
  ),
)
const others = okrId.chain((id) =>
  fc.constantFrom<Event>(
    event(`remove ${id}`, ({ ports }) => removeOkr(ports)(actor('ola'), cycleId, id)),
    event(`add a key result to ${id}`, ({ ports }) =>
      createKeyResult(ports)(actor('ola'), cycleId, `k-${id}`, { objectiveId: id, title: `Measure ${id}` }),
    ),
    event(`ask about ${id}`, ({ ports }) =>
      askForAlignment(ports)(actor('ola'), cycleId, id, {
        to: [{ kind: 'leader' }, { kind: 'team', personId: 'max' }],
      }),
    ),
    ...(['ola', 'max'] as const).flatMap((by) => [
      event(`${by} accepts ${id}`, ({ ports }) =>
        answerRequest(ports)(actor(by), cycleId, id, requestId(id, by), { answer: 'accept' }),
      ),
      event(`${by} declines ${id}`, ({ ports }) =>
        answerRequest(ports)(actor(by), cycleId, id, requestId(id, by), { answer: 'decline', comment: 'No' }),
      ),
      event(`take the request to ${by} about ${id} back`, ({ ports }) =>
        withdrawRequest(ports)(actor('ola'), cycleId, id, requestId(id, by)),
      ),
    ]),
    event(`settle everything about ${id}`, (fixture) => settle(fixture, id)),
    event(`change ${id} by request`, async ({ ports }) => {
      const document = await ports.store.get(plan, id)
      const title = document?.body.title
      const renamed = { field: 'title', seen: title, value: title === 'Asked' ? 'Asked again' : 'Asked' }
      const unmeets = [
        { field: 'why', seen: document?.body.why ?? null, value: null },
        { field: 'visibility', seen: 'published', value: 'draft' },
      ]
      for (const some of [...unmeets.map((one) => [renamed, one]), [renamed]]) {
        const asked = { changes: some, reason: 'The market moved' }
        const changeId = ports.ids.next()
        await askForChange(ports)(actor(ownerOf(id)), cycleId, id, changeId, asked)
        for (const by of ['ola', 'dee'])
          await decideChangeRequest(ports)(actor(by), cycleId, changeId, { decision: 'approve' })
      }
    }),
  ),
)
/** What is needed is asked for more often than it is settled: there are more ways to settle it. */
const dependencies = okrId.chain((id) => {
  const [needed, ...rest] = dependencyEvents(id)
  return fc.constantFrom(...[needed, needed, needed, needed, ...rest].filter((one) => one !== undefined))
})
const dependencyEvents = (id: string): Event[] => [
  event(`need something for ${id}`, ({ ports }) =>
    putDependency(ports)(actor('ola'), cycleId, `d-${id}`, {
      okrId: id,
      need: 'Wind',
      providerUnitId: 'product',
      neededBy: '2027-02-01',
    }),
  ),
  event(`confirm it for ${id}`, ({ ports }) =>
    answerDependency(ports)(actor('pia'), cycleId, `d-${id}`, { answer: 'confirm' }),
  ),
  event(`refuse it for ${id}`, ({ ports }) =>
    answerDependency(ports)(actor('pia'), cycleId, `d-${id}`, { answer: 'refuse', comment: 'No' }),
  ),
  event(`carry the risk for ${id}`, ({ ports }) =>
    putRiskOwner(ports)(actor('ola'), cycleId, `d-${id}`, { personId: 'ola' }),
  ),
  event(`carry the risk for ${id} no more`, ({ ports }) =>
    putRiskOwner(ports)(actor('ola'), cycleId, `d-${id}`, { personId: null }),
  ),
  event(`need it no more for ${id}`, ({ ports }) =>
    removeDependency(ports)(actor('ola'), cycleId, `d-${id}`),
  ),
]
const answers = okrId.chain((id) =>
  fc.constantFrom(...dependencyEvents(id).filter(({ name }) => /^(confirm|refuse) /.test(name))),
)
const findings = fc.constantFrom<Event>(
  event('find a redundancy', plantFinding),
  event('dismiss it', ({ ports }) =>
    dismissFinding(ports)(actor('ola'), cycleId, 'redundancy-1', 'It is meant so'),
  ),
  event('reopen it', ({ ports }) => reopenFinding(ports)(actor('ola'), cycleId, 'redundancy-1')),
)

/** Does what the gates ask for, as far as it is still to be done. */
async function settle(fixture: Fixture, id: string): Promise<void> {
  const { ports } = fixture
  const leader = ownerOf(id)
  await edit(id, 'why', null, 'Because')(fixture)
  for (const part of checklistParts) await edit(id, part, null, answer)(fixture)
  await edit(id, 'visibility', 'draft', 'published')(fixture)
  await askForAlignment(ports)(actor(leader), cycleId, id, { to: [{ kind: 'leader' }] })
  for (const by of ['ola', 'max'])
    await answerRequest(ports)(actor(by), cycleId, id, requestId(id, by), { answer: 'accept' })
  await putRiskOwner(ports)(actor('ola'), cycleId, `d-${id}`, { personId: 'ola' })
}

async function plantFinding({ ports: { store } }: Fixture): Promise<void> {
  const okrIds = ['org-1', 'sales-1']
  const finding = {
    id: 'redundancy-1',
    kind: 'redundancy',
    severity: 'blocking',
    okrIds,
    unitIds: ['organisation', 'sales'],
    title: 'Twice the same',
    evidence: [],
    actions: ['merge'],
    fingerprint: 'f',
  }
  const document = {
    id: 'finding:redundancy-1',
    type: 'finding',
    keys: {
      kind: 'redundancy',
      okr: okrIds,
      unit: finding.unitIds,
      tree: finding.unitIds,
      state: 'open',
      severity: 'blocking',
      rank: '0',
    },
    body: { finding },
  }
  try {
    await store.create(plan, document)
  } catch (error) {
    // It is there already.
    if (!isStoreError(error, 'conflict')) throw error
  }
}

interface Seen {
  phases: Map<string, Phase>
  documents: StoredDocument[]
}

async function look({ ports: { store } }: Fixture): Promise<Seen> {
  const documents: StoredDocument[] = []
  for (const type of ['okr', 'request', 'dependency', 'finding', 'session', 'phase', 'phase-step'])
    documents.push(...(await store.list(plan, { type, limit: 100 })).documents)
  const moved = documents.filter(({ type }) => type === 'phase')
  return { documents, phases: new Map(moved.map(({ body }) => [String(body.unitId), body.phase as Phase])) }
}

function isEarly(phase: Phase): boolean {
  return phase === 'draft' || phase === 'align'
}

/** What is unmet in a unit's plan, from the documents alone: written apart from the gates. */
function unmetIn({ documents, phases }: Seen, unitId: UnitId, alsoAgreed: boolean): string[] {
  const unmet: string[] = []
  const of = (type: string) => documents.filter((document) => document.type === type)
  const okrs = of('okr').filter(({ body }) => body.unitId === unitId)
  const objectives = okrs.filter(({ body }) => body.kind === 'objective')
  if (objectives.length === 0) unmet.push('no objective')
  for (const { id, body } of okrs) if (typeof body.ownerId !== 'string') unmet.push(`${id}: no owner`)
  for (const { id, body } of okrs) if (body.visibility !== 'published') unmet.push(`${id}: a draft`)
  for (const { id, body } of objectives) {
    if (typeof body.why !== 'string' || body.why.trim() === '') unmet.push(`${id}: no why`)
    for (const part of checklistParts) if (body[part] === undefined) unmet.push(`${id}: ${part}`)
  }
  for (const { id, body } of of('dependency')) {
    const isOwn = okrs.some((okr) => okr.id === body.okrId)
    if (isOwn && body.state !== 'confirmed' && body.riskOwnerId === undefined) unmet.push(id)
  }
  const above = parents[unitId]
  if (above !== undefined && !isLocked(phases.get(above) ?? 'draft')) unmet.push('above')
  const wentBack = of('phase-step')
    .map(({ body }) => body as { unitId: string; from: Phase; to: Phase; at: string })
    .filter((step) => step.unitId === unitId && isEarly(step.to) && !isEarly(step.from))
    .map((step) => step.at)
  const isHeld = of('session').some(
    ({ keys }) => keys?.unit === unitId && wentBack.every((at) => String(keys.startsAt) >= at),
  )
  if (!isHeld) unmet.push('no session')
  if (!alsoAgreed) return unmet
  for (const { id, body } of of('request')) {
    const isOwn = okrs.some((okr) => okr.id === body.okrId)
    const isSettled = body.state === 'accepted' || body.state === 'withdrawn' || body.overruled !== undefined
    if (isOwn && !isSettled) unmet.push(`${id}: ${body.state}`)
  }
  for (const objective of objectives) {
    // Nobody is above the one who leads the company.
    if (objective.body.ownerId === 'ola') continue
    const isAgreed = of('request').some(
      ({ body }) => body.okrId === objective.id && body.personId === 'ola' && body.state === 'accepted',
    )
    if (!isAgreed) unmet.push(`${objective.id}: the leader`)
  }
  for (const { id, keys } of of('finding')) {
    if (keys?.state === 'open' && keys.severity === 'blocking' && [keys.unit].flat().includes(unitId))
      unmet.push(id)
  }
  return unmet
}

/** What of a locked unit's plan is not as it was: nothing but what nobody had answered may change, by being answered. */
function changedIn(before: Seen, after: Seen, unitId: UnitId): { changed: string[]; answered: number } {
  const bodies = ({ documents }: Seen, type: string) =>
    new Map(
      documents
        .filter(
          (document) => document.type === type && (document.body.unitId ?? document.keys?.unit) === unitId,
        )
        .map(({ id, body }) => [id, JSON.stringify(body)]),
    )
  const changed: string[] = []
  let answered = 0
  for (const type of ['okr', 'dependency']) {
    const [was, is] = [bodies(before, type), bodies(after, type)]
    for (const id of new Set([...was.keys(), ...is.keys()])) {
      if (was.get(id) === is.get(id)) continue
      const states = [was, is].map((of) => JSON.parse(of.get(id) ?? '{}').state)
      if (type === 'dependency' && states[0] === 'proposed' && ['confirmed', 'refused'].includes(states[1]))
        answered++
      else changed.push(id)
    }
  }
  return { changed, answered }
}

describe('whatever people do, in whatever order', () => {
  it('no unit is locked while a condition is unmet, and nothing of a locked plan changes unasked', async () => {
    let locked = 0
    let answeredInLock = 0
    const anything = fc.oneof(
      { weight: 1, arbitrary: moves },
      { weight: 1, arbitrary: shares },
      { weight: 3, arbitrary: edits },
      { weight: 1, arbitrary: creations },
      { weight: 4, arbitrary: others },
      { weight: 3, arbitrary: dependencies },
      { weight: 2, arbitrary: findings },
    )
    const back = unitIds
      .toReversed()
      .map((unitId) =>
        event(`take ${unitId} back`, ({ ports }) =>
          moveUnitPhase(ports)(actor('ola'), cycleId, unitId, 'share'),
        ),
      )
    /** A little is done, the units are locked if they can be, and most often taken back. */
    const chapter = fc
      .tuple(
        fc.array(anything, { maxLength: 3 }),
        locks,
        fc.option(locks),
        fc.array(fc.oneof(dependencies, answers, answers), { maxLength: 3 }),
        fc.constantFrom([], back, back),
      )
      .map(([before, first, second, inLock, after]) => [
        ...before,
        first,
        ...(second === null ? [] : [second]),
        ...inLock,
        ...after,
      ])
    const steps = fc.array(chapter, { minLength: 1, maxLength: 6 }).map((chapters) => chapters.flat())
    /** Two at once: what the one does comes between what the other reads and writes. */
    const rounds = steps.map((events) =>
      events.flatMap((one, i) =>
        i % 3 === 2 ? [] : [[one, ...(i % 3 === 1 ? events.slice(i + 1, i + 2) : [])]],
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        rounds.map((round) => ({
          round,
          toString: () => round.map((both) => both.map((one) => one.name).join(' + ')).join('\n'),
        })),
        async ({ round }) => {
          const fixture = await openFixture()
          try {
            await draftReady(fixture, 'org-1', 'organisation', 'ola')
            await draftReady(fixture, 'sales-1', 'sales', 'dee')
            for (const unitId of unitIds) await holdShareSession(fixture, unitId)
            // Something that goes into the lock as a risk, if nobody answers it before.
            for (const { name, run } of ['org-1', 'sales-1'].flatMap(dependencyEvents))
              if (/^(need something|carry the risk) for \S+$/.test(name)) await run(fixture)
            let before = await look(fixture)
            for (const both of round) {
              await fixture.settle()
              await Promise.all(both.map((one) => one.run(fixture)))
              const after = await look(fixture)
              for (const unitId of unitIds) {
                if (!isLocked(after.phases.get(unitId) ?? 'draft')) continue
                const isNew = !isLocked(before.phases.get(unitId) ?? 'draft')
                if (isNew) locked++
                const isAsked = both.some(({ name }) => name.startsWith('change '))
                if (!isNew && !isAsked) {
                  const { changed, answered } = changedIn(before, after, unitId)
                  expect([unitId, changed]).toEqual([unitId, []])
                  answeredInLock += answered
                }
                expect([unitId, unmetIn(after, unitId, isNew && both.length === 1)]).toEqual([unitId, []])
              }
              before = after
            }
          } finally {
            await fixture.close()
          }
        },
      ),
      { numRuns: 80 },
    )
    expect(locked).toBeGreaterThan(5)
    expect(answeredInLock).toBeGreaterThan(0)
  })
})
