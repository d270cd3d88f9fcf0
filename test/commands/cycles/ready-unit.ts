import { answerRequest } from '../../../bot/commands/alignment/answer-request.ts'
import { askForAlignment } from '../../../bot/commands/alignment/ask-for-alignment.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import { requestId } from '../../../okr/alignment-request.ts'
import { checklistParts } from '../../../okr/checklist.ts'
import { accepted, actor, cycleId, type Fixture, units } from '../fixture.ts'

/** Who agrees to what the leader of a unit drafts. */
const leaderAbove: Record<string, string | undefined> = { tim: 'dee', dee: 'ola', pia: 'ola' }

/** Drafts an objective of its unit's leader for which every condition of the plan is met. */
export async function draftReady(
  fixture: Fixture,
  id: string,
  unitId: string,
  leader: string,
): Promise<void> {
  const { ports } = fixture
  const level = units.find((unit) => unit.id === unitId)?.level ?? 'team'
  const input = {
    unitId,
    level,
    title: `Objective ${id}`,
    why: 'Because',
    priority: 1,
    visibility: 'published' as const,
  }
  accepted(await createObjective(ports)(actor(leader), cycleId, id, input))
  const value = { kind: 'answered', text: 'Yes' }
  const changes = checklistParts.map((field) => ({ field, seen: null, value }))
  accepted(await editOkr(ports)(actor(leader), cycleId, id, { changes }))
  await fixture.settle()
  const above = leaderAbove[leader]
  if (above === undefined) return
  accepted(await askForAlignment(ports)(actor(leader), cycleId, id, { to: [{ kind: 'leader' }] }))
  accepted(await answerRequest(ports)(actor(above), cycleId, id, requestId(id, above), { answer: 'accept' }))
}

/** Says that a share session of a unit took place just now. */
export async function holdShareSession({ ports }: Fixture, unitId: string): Promise<void> {
  await ports.store.create(planOf('tenant-a', cycleId), {
    id: `session:${ports.ids.next()}`,
    type: 'session',
    keys: { unit: unitId, kind: 'share', status: 'held', startsAt: ports.clock.now() },
    body: {},
  })
}
