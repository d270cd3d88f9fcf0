import { leaderOf, personId } from './company.ts'
import type { Handle } from './data/people.ts'
import type { RequestData } from './data/request-types.ts'
import { heard } from './do-talk.ts'
import type { Alignment, Stage } from './stage.ts'
import type { Step } from './steps.ts'

/** Shows an OKR to people; who has the bot is told in their chat before anything else happens. */
export async function ask(stage: Stage, { by, at, deed: { data } }: Step<'ask'>): Promise<void> {
  const { leader, team = [], departments = [], message } = data
  const units = await Promise.all(departments.map((name) => stage.unitId(name)))
  const asked = await stage.product<Alignment>(by, 'POST', addressOf(stage, data), {
    to: [
      ...(leader === undefined ? [] : [{ kind: 'leader', personId: personId(leader) }]),
      ...team.map((person) => ({ kind: 'team', personId: personId(person) })),
      ...units.map((unitId) => ({ kind: 'department', unitId })),
    ],
    ...(message === undefined ? {} : { message }),
  })
  stage.requests.set(data.okr, asked)
  await heard(stage, [...(leader ? [leader] : []), ...team, ...departments.map(leaderOf)], at)
}

export async function answer(stage: Stage, { by, deed }: Step<'answer'>): Promise<void> {
  const { data, answer: said } = deed
  const proposal = said.says === 'adapt' ? said.proposal : undefined
  await stage.product(by, 'POST', `${addressOf(stage, data)}/${await requestTo(stage, by, data)}/answer`, {
    answer: said.says,
    ...(said.comment === undefined ? {} : { comment: said.comment }),
    ...(proposal === undefined
      ? {}
      : {
          changedOkrId: proposal.okr,
          changes: [{ field: proposal.field, seen: proposal.from, value: proposal.to }],
        }),
  })
}

/** The owner takes a proposed edit over. */
export async function takeOver(stage: Stage, { by, deed }: Step<'take-over'>): Promise<void> {
  const { data, from } = deed
  const request = await requestTo(stage, from, data)
  await stage.product(by, 'POST', `${addressOf(stage, data)}/${request}/proposal`, { decision: 'accept' })
}

export async function mark(stage: Stage, { by, deed }: Step<'priorities'>): Promise<void> {
  const { unit, okrs } = deed.data
  const unitId = await stage.unitId(unit)
  await stage.product(by, 'PUT', `/api/cycles/${stage.cycle.id}/units/${unitId}/priorities`, { okrIds: okrs })
}

function addressOf(stage: Stage, { okr }: RequestData): string {
  return `/api/cycles/${stage.cycle.id}/okrs/${okr}/alignment`
}

/** What the server calls the request to this person: it said so when they were asked. */
async function requestTo(stage: Stage, person: Handle, data: RequestData): Promise<string> {
  const known =
    stage.requests.get(data.okr) ?? (await stage.product<Alignment>(data.by, 'GET', addressOf(stage, data)))
  stage.requests.set(data.okr, known)
  const found = known.requests.find((request) => request.personId === personId(person))
  if (found === undefined) throw new Error(`${person} was not asked about "${data.okr}".`)
  return found.id
}
