import type { Phase } from './cycle.ts'
import { type Refusal, refusal } from './refusal.ts'
import { accept, type Result, refuse } from './result.ts'

export type DependencyState = 'proposed' | 'confirmed' | 'refused'

/** R34: what an OKR needs from somebody else, and by when. */
export interface Dependency {
  id: string
  okrId: string
  /** What is needed, in words. */
  need: string
  /** Who provides it: a unit (its leader answers) or a person. Exactly one of the two. */
  providerUnitId?: string
  providerId?: string
  /** ISO date. */
  neededBy: string
  state: DependencyState
  /** The provider's OKR that delivers it, where there is one. */
  providerOkrId?: string
  /** ISO date that the provider promises; later than neededBy is a finding (R35). */
  promisedOn?: string
  comment?: string
  answeredBy?: string
  answeredAt?: string
  /** Who carries the risk while it is not confirmed: then it does not block the lock. */
  riskOwnerId?: string
  createdBy: string
  createdAt: string
}

/** What is declared: all that the provider is asked. */
export interface Need {
  need: string
  providerUnitId?: string | undefined
  providerId?: string | undefined
  neededBy: string
  /** Left as it is when not given: the provider can name it too. */
  providerOkrId?: string | undefined
}

export interface DependencyAnswer {
  answer: 'confirm' | 'refuse'
  comment?: string | undefined
  promisedOn?: string | undefined
  providerOkrId?: string | undefined
}

export function declare(
  about: Pick<Dependency, 'id' | 'okrId' | 'createdBy' | 'createdAt'>,
  { need, providerUnitId, providerId, neededBy, providerOkrId }: Need,
): Dependency {
  return {
    ...about,
    need,
    ...(providerUnitId === undefined ? {} : { providerUnitId }),
    ...(providerId === undefined ? {} : { providerId }),
    neededBy,
    ...(providerOkrId === undefined ? {} : { providerOkrId }),
    state: 'proposed',
  }
}

/**
 * Declared again: with other words, another date or another provider it is another question. Then nobody has answered
 * it, and nobody has taken its risk. The same values leave it as it is.
 */
export function declareAgain(dependency: Dependency, need: Need): Dependency {
  const same =
    need.need === dependency.need &&
    need.providerUnitId === dependency.providerUnitId &&
    need.providerId === dependency.providerId &&
    need.neededBy === dependency.neededBy &&
    (need.providerOkrId === undefined || need.providerOkrId === dependency.providerOkrId)
  if (same) return dependency
  const { id, okrId, createdBy, createdAt } = dependency
  const sameProvider =
    need.providerUnitId === dependency.providerUnitId && need.providerId === dependency.providerId
  const providerOkrId = need.providerOkrId ?? (sameProvider ? dependency.providerOkrId : undefined)
  return declare({ id, okrId, createdBy, createdAt }, { ...need, providerOkrId })
}

/**
 * Whether the provider can still answer. The lock freezes what was said; what nobody has answered, and goes along as
 * somebody's risk, can be answered until the cycle is closed: that changes no OKR.
 */
export function isAnswerable({ state }: Pick<Dependency, 'state'>, phase: Phase): boolean {
  return phase === 'execution' ? state === 'proposed' : phase !== 'closed'
}

/** The provider confirms or refuses; a later answer replaces an earlier one. Once it is confirmed, there is no risk to carry. */
export function answerDependency(
  dependency: Dependency,
  { answer, comment = '', promisedOn, providerOkrId }: DependencyAnswer,
  by: string,
  at: string,
): Result<Dependency, Refusal> {
  const words = comment.trim()
  if (answer === 'refuse' && words === '') {
    return refuse(
      refusal('invalid', 'Say why you cannot provide it, so that they can plan without it.', {
        field: 'comment',
      }),
    )
  }
  if (answer === 'refuse' && (promisedOn !== undefined || providerOkrId !== undefined)) {
    return refuse(
      refusal('invalid', 'Who refuses promises no date and no OKR; leave them out or confirm.', {
        field: promisedOn === undefined ? 'providerOkrId' : 'promisedOn',
      }),
    )
  }
  const { comment: _c, promisedOn: _p, riskOwnerId, ...asked } = dependency
  const next: Dependency = {
    ...asked,
    state: answer === 'confirm' ? 'confirmed' : 'refused',
    ...(words === '' ? {} : { comment: words }),
    ...(promisedOn === undefined ? {} : { promisedOn }),
    ...(providerOkrId === undefined ? {} : { providerOkrId }),
    ...(answer === 'refuse' && riskOwnerId !== undefined ? { riskOwnerId } : {}),
    answeredBy: by,
    answeredAt: at,
  }
  return accept(sameAnswer(dependency, next) ? dependency : next)
}

function sameAnswer(a: Dependency, b: Dependency): boolean {
  return (
    a.state === b.state &&
    a.comment === b.comment &&
    a.promisedOn === b.promisedOn &&
    a.providerOkrId === b.providerOkrId &&
    a.answeredBy === b.answeredBy
  )
}

/** Names who carries the risk while it is not confirmed, or nobody (null). */
export function nameRiskOwner(dependency: Dependency, personId: string | null): Result<Dependency, Refusal> {
  const { riskOwnerId, ...rest } = dependency
  if (personId === null) return accept(riskOwnerId === undefined ? dependency : rest)
  if (dependency.state === 'confirmed') {
    return refuse(
      refusal('invalid', 'This dependency is confirmed; nobody has to carry its risk.', {
        field: 'personId',
      }),
    )
  }
  return accept(riskOwnerId === personId ? dependency : { ...rest, riskOwnerId: personId })
}

/** Whether it keeps its unit from the lock (R34). */
export function isUnsettled({ state, riskOwnerId }: Pick<Dependency, 'state' | 'riskOwnerId'>): boolean {
  return state !== 'confirmed' && riskOwnerId === undefined
}

/** One line for the history: what was needed, by when, and how it stood. */
export function dependencyInWords({ need, neededBy, state, promisedOn }: Dependency): string {
  const promise = state === 'confirmed' && promisedOn !== undefined ? `, promised for ${promisedOn}` : ''
  return `${need} (needed by ${neededBy}, ${state}${promise})`
}
