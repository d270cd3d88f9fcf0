import { leaderOf, personId } from './company.ts'
import type { DependencyData } from './data/dependencies.ts'
import { heard } from './do-talk.ts'
import { cycleDay, madeId, type Stage } from './stage.ts'
import type { Step } from './steps.ts'

export async function declareNeed(stage: Stage, { by, at, deed: { data } }: Step<'need'>): Promise<void> {
  const { okr, need, provider, providerOkr, neededDay } = data
  await stage.product(by, 'PUT', addressOf(stage, data), {
    okrId: okr,
    need,
    neededBy: cycleDay(stage.cycle, neededDay),
    ...('unit' in provider
      ? { providerUnitId: await stage.unitId(provider.unit) }
      : { providerId: personId(provider.person) }),
    ...(providerOkr === undefined ? {} : { providerOkrId: providerOkr }),
  })
  await heard(stage, ['unit' in provider ? leaderOf(provider.unit) : provider.person], at)
}

export async function answerNeed(stage: Stage, { by, deed }: Step<'answer-need'>): Promise<void> {
  const { data, answer } = deed
  const { says, comment, promisedDay } = answer
  await stage.product(by, 'POST', `${addressOf(stage, data)}/answer`, {
    answer: says,
    ...(comment === undefined ? {} : { comment }),
    ...(promisedDay === undefined ? {} : { promisedOn: cycleDay(stage.cycle, promisedDay) }),
  })
}

export async function carryRisk(stage: Stage, { by, deed }: Step<'carry-risk'>): Promise<void> {
  const { data, owner } = deed
  await stage.product(by, 'PUT', `${addressOf(stage, data)}/risk-owner`, { personId: personId(owner) })
}

function addressOf(stage: Stage, { id }: DependencyData): string {
  return `/api/cycles/${stage.cycle.id}/dependencies/${madeId(`dependency/${id}`)}`
}
