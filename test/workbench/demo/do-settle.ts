import { leaderOf } from './company.ts'
import type { UnitName } from './data/okr-types.ts'
import type { Handle } from './data/people.ts'
import type { SettlementData } from './data/settled.ts'
import { heard } from './do-talk.ts'
import { unitOf } from './plan.ts'
import { firstOf, madeId, type Stage } from './stage.ts'
import type { Step } from './steps.ts'

type Findings = { findings: { id: string; kind: string; okrIds: string[] }[] }

export async function answerChecklist(stage: Stage, { by, deed }: Step<'checklist'>): Promise<void> {
  const { okr, answers } = deed.data
  await stage.product(by, 'PATCH', `/api/cycles/${stage.cycle.id}/okrs/${okr}`, {
    changes: Object.entries(answers).map(([field, said]) => ({
      field,
      seen: null,
      value:
        typeof said === 'string' ? { kind: 'answered', text: said } : { kind: 'waived', text: said.waived },
    })),
  })
}

/** Declares OKRs shared, or dismisses what was found, as soon as the server has found it. */
export async function settle(stage: Stage, { by, deed: { data } }: Step<'settle'>): Promise<void> {
  const address = `/api/cycles/${stage.cycle.id}`
  const [okr] = data.okrs
  if (data.how === 'share') {
    if (stage.resumed && (await isShared(stage, by, data))) return
    const id = await findingOf(stage, by, data)
    await stage.product(by, 'POST', `${address}/findings/${id}/resolve`, { how: 'share' })
    return
  }
  const query = `okrId=${okr}&kind=${data.kind}&state=dismissed`
  const { findings } = await stage.product<Findings>(by, 'GET', `${address}/findings?${query}`)
  if (findings.length > 0) return
  const id = await findingOf(stage, by, data)
  await stage.product(by, 'PUT', `${address}/findings/${id}/dismissal`, { reason: data.how.dismissed })
}

/** Argues a rule of quality in an OKR. */
export async function argue(stage: Stage, { by, deed }: Step<'argue'>): Promise<void> {
  const { okr, rule, reason } = deed.data
  const address = `/api/cycles/${stage.cycle.id}/okrs/${okr}`
  const { quality } = await stage.product<{ quality: { rule: string; about: string }[] }>(by, 'GET', address)
  const problem = quality.find((one) => one.rule === rule)
  if (problem === undefined) throw new Error(`The rule "${rule}" finds nothing in "${okr}".`)
  await stage.product(by, 'PUT', `${address}/quality/${rule}`, { reason, about: problem.about })
}

export async function move(stage: Stage, { by, deed }: Step<'move'>): Promise<void> {
  const { unit, to } = deed.data
  await isChecked(stage, by, unit)
  const address = `/api/cycles/${stage.cycle.id}/units/${await stage.unitId(unit)}`
  await stage.product(by, 'PUT', `${address}/phase`, { phase: to })
}

/** What was changed a moment ago is looked at before a unit may move on: waits for that. */
export function isChecked(stage: Stage, by: Handle, unit: UnitName): Promise<true> {
  return firstOf(`the checks of ${unit}`, async () => {
    const { conditions } = await stage.product<{ conditions: { code: string }[] }>(
      by,
      'GET',
      `/api/cycles/${stage.cycle.id}/units/${await stage.unitId(unit)}/readiness`,
    )
    return conditions.some(({ code }) => code === 'checking') ? undefined : true
  })
}

export async function askForChange(stage: Stage, { by, at, deed }: Step<'ask-change'>): Promise<void> {
  const { id, okr, field, from, to, reason } = deed.data
  const request = madeId(`change-request/${id}`)
  await stage.product(by, 'PUT', `/api/cycles/${stage.cycle.id}/okrs/${okr}/change-requests/${request}`, {
    changes: [{ field, seen: from, value: to }],
    reason,
  })
  await heard(stage, [leaderOf(unitOf(okr))], at)
}

function findingOf(stage: Stage, by: Handle, { id, kind, okrs }: SettlementData): Promise<string> {
  return firstOf(`the finding "${id}"`, async () => {
    const query = `okrId=${okrs[0]}&kind=${kind}&state=open`
    const { findings } = await stage.product<Findings>(
      by,
      'GET',
      `/api/cycles/${stage.cycle.id}/findings?${query}`,
    )
    return findings.find(({ okrIds }) => okrs.every((okr) => okrIds.includes(okr)))?.id
  })
}

async function isShared(stage: Stage, by: Handle, { okrs }: SettlementData): Promise<boolean> {
  const { okr } = await stage.product<{ okr: { sharedId?: string } }>(
    by,
    'GET',
    `/api/cycles/${stage.cycle.id}/okrs/${okrs[0]}`,
  )
  return okr.sharedId !== undefined
}
