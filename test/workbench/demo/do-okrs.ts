import { personId } from './company.ts'
import { changes } from './data/changes.ts'
import type { KeyResultData, ObjectiveData } from './data/okr-types.ts'
import type { Handle } from './data/people.ts'
import { requests } from './data/requests.ts'
import { cycleDay, type Stage } from './stage.ts'
import type { Step } from './steps.ts'

/** As it was first written: what was changed later is not there yet. */
export async function createObjective(stage: Stage, { by, deed }: Step<'objective'>): Promise<void> {
  const { data, linked } = deed
  const { id, level, title, why, priority, contributors, noLinkReason } = data
  await stage.product(by, 'PUT', `/api/cycles/${stage.cycle.id}/objectives/${id}`, {
    unitId: await stage.unitId(data.unit),
    level,
    title: before(id, 'title') ?? title,
    priority,
    ownerId: personId(data.owner),
    visibility: 'draft',
    contributorIds: (contributors ?? []).map(personId),
    ...(why === undefined ? {} : { why }),
    ...(noLinkReason === undefined ? {} : { noLinkReason }),
    ...(linked ? { links: linksOf(data) } : {}),
  })
}

export async function createKeyResult(stage: Stage, { by, deed }: Step<'key-result'>): Promise<void> {
  const { id, objective, data, number } = deed
  await stage.product(by, 'PUT', `/api/cycles/${stage.cycle.id}/key-results/${id}`, {
    objectiveId: objective.id,
    title: data.title,
    priority: number,
    ownerId: personId(data.owner ?? objective.owner),
    ...measureOf(id, data),
    dueOn: cycleDay(stage.cycle, data.dueDay),
    ambition: data.committed ? 'committed' : 'aspirational',
    ...(data.weight === undefined ? {} : { weight: data.weight }),
  })
}

export async function publish(stage: Stage, { by, deed }: Step<'publish'>): Promise<void> {
  await edit(stage, by, deed.data.id, 'visibility', 'draft', 'published')
}

export async function link(stage: Stage, { by, deed: { data } }: Step<'link'>): Promise<void> {
  await edit(stage, by, data.id, 'links', [], linksOf(data))
}

export async function change(stage: Stage, { by, deed }: Step<'change'>): Promise<void> {
  const { data, value } = deed
  await edit(stage, by, data.okr, data.field, data.before, value)
}

async function edit(
  stage: Stage,
  by: Handle,
  okr: string,
  field: string,
  seen: unknown,
  value: unknown,
): Promise<void> {
  await stage.product(by, 'PATCH', `/api/cycles/${stage.cycle.id}/okrs/${okr}`, {
    changes: [{ field, seen, value }],
  })
}

function linksOf({ supports }: ObjectiveData) {
  return (supports ?? []).map(([parentId, weight]) => ({ parentId, weight }))
}

function measureOf(id: string, { metric, unit, from, to, now, confidence }: KeyResultData) {
  const given = {
    metric,
    unit,
    baseline: from,
    current: before(id, 'current') ?? now,
    target: before(id, 'target') ?? to,
    confidence: before(id, 'confidence') ?? confidence,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

function before(okr: string, field: string) {
  return [...changes, ...takenOver].find((change) => change.okr === okr && change.field === field)?.before
}

/** Edits that somebody else proposed. */
const takenOver = requests.flatMap(({ answers }) =>
  answers.flatMap((answer) =>
    answer.says === 'adapt' && answer.proposal.accepted !== undefined
      ? [{ okr: answer.proposal.okr, field: answer.proposal.field, before: answer.proposal.from }]
      : [],
  ),
)
