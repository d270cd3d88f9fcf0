import { answerRequest } from '../../../bot/commands/alignment/answer-request.ts'
import { askForAlignment } from '../../../bot/commands/alignment/ask-for-alignment.ts'
import { decideProposal } from '../../../bot/commands/alignment/decide-proposal.ts'
import { getAlignment } from '../../../bot/commands/alignment/view-alignment.ts'
import { withdrawRequest } from '../../../bot/commands/alignment/withdraw-request.ts'
import { createKeyResult } from '../../../bot/commands/okrs/create-key-result.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { getHistory } from '../../../bot/commands/okrs/get-history.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import { okrOf } from '../../../bot/commands/plan/documents.ts'
import { phaseId, readCycle } from '../../../bot/commands/plan/phase.ts'
import { readPlanning } from '../../../bot/commands/plan/standing.ts'
import type { AnswerRequest, AskForAlignment, DecideProposal } from '../../../okr/contract/alignment.ts'
import { accepted, actor, cycleId, type Fixture, openFixture } from '../fixture.ts'

export const plan = planOf('tenant-a', cycleId)
export const o1 = 'o1'
export const k1 = 'k1'

/** Mia's draft objective `o1` in North with the key results `k1` and `k2`; Tim leads her. */
export async function openAlignmentWorld() {
  const fixture: Fixture = await openFixture()
  const { ports } = fixture

  const objective = async (id: string, by: string, extra: object = {}) =>
    accepted(
      await createObjective(ports)(actor(by), cycleId, id, {
        unitId: 'north',
        level: 'team',
        title: `Objective ${id}`,
        priority: 1,
        ...extra,
      }),
    )
  const keyResult = async (id: string, by = 'mia', extra: object = {}) =>
    accepted(
      await createKeyResult(ports)(actor(by), cycleId, id, {
        objectiveId: o1,
        title: `Key result ${id}`,
        baseline: 0,
        target: 10,
        ...extra,
      }),
    )
  await objective(o1, 'mia')
  await keyResult(k1)
  await keyResult('k2')

  const ask = (by: string, to: AskForAlignment['to'], okrId = o1, message?: string) =>
    askForAlignment(ports)(actor(by), cycleId, okrId, { to, ...(message === undefined ? {} : { message }) })
  /** The id of the request to a person. */
  const requestTo = async (personId: string, okrId = o1) => {
    const seen = accepted(await getAlignment(ports)(actor('mia'), cycleId, okrId))
    const request = seen.requests.find((one) => one.personId === personId)
    if (request === undefined) throw new Error(`${personId} was not asked`)
    return request
  }
  return {
    fixture,
    ports,
    objective,
    keyResult,
    ask,
    requestTo,
    askLeader: async () => accepted(await ask('mia', [{ kind: 'leader' }])),
    answer: async (by: string, input: AnswerRequest, okrId = o1, personId = by) =>
      answerRequest(ports)(actor(by), cycleId, okrId, (await requestTo(personId, okrId)).id, input),
    decide: async (by: string, personId: string, input: DecideProposal, okrId = o1) =>
      decideProposal(ports)(actor(by), cycleId, okrId, (await requestTo(personId, okrId)).id, input),
    withdraw: async (by: string, personId: string, okrId = o1) =>
      withdrawRequest(ports)(actor(by), cycleId, okrId, (await requestTo(personId, okrId)).id),
    see: (by: string, okrId = o1) => getAlignment(ports)(actor(by), cycleId, okrId),
    edit: (by: string, okrId: string, field: string, seen: unknown, value: unknown) =>
      editOkr(ports)(actor(by), cycleId, okrId, { changes: [{ field, seen, value }] }),
    okr: async (okrId: string) => {
      const document = await ports.store.get(plan, okrId)
      if (document === undefined) throw new Error(`no ${okrId}`)
      return okrOf(document)
    },
    /** The planning state as rows and gates read it. */
    planning: async (okrId: string) => {
      const cycle = await readCycle(ports.store, 'tenant-a', cycleId)
      const document = await ports.store.get(plan, okrId)
      if (cycle === undefined || document === undefined) throw new Error(`no ${okrId}`)
      return (await readPlanning(ports.store, 'tenant-a', cycle, [okrOf(document)])).get(okrId)
    },
    history: async (okrId = o1) =>
      accepted(await getHistory(ports)(actor('mia'), cycleId, okrId)).entries.map(
        ({ by, action, requestId, reason, proposedBy }) => ({ by, action, requestId, reason, proposedBy }),
      ),
    lock: async (unitId: string) => {
      const document = { id: phaseId(unitId), type: 'phase', body: { phase: 'execution' } }
      await ports.store.create(plan, document)
    },
  }
}

export type AlignmentWorld = Awaited<ReturnType<typeof openAlignmentWorld>>
