import { checklistParts } from './checklist.ts'
import type { FieldChange } from './edit.ts'
import { isUnexplained } from './findings/orphan.ts'
import type { Okr } from './okr.ts'
import type { Unit } from './organisation.ts'
import { type Refusal, refusal } from './refusal.ts'
import { accept, type Result, refuse } from './result.ts'

export type ChangeRequestState = 'open' | 'approved' | 'rejected' | 'withdrawn'

/** What somebody wants to change of an OKR whose plan is locked (R4). It becomes an edit when it is approved. */
export interface ChangeRequest {
  id: string
  okrId: string
  changes: FieldChange[]
  reason: string
  by: string
  at: string
  state: ChangeRequestState
  decidedBy?: string
  decidedAt?: string
  comment?: string
}

export type ChangeDecision = 'approve' | 'reject' | 'withdraw'

const stateAfter = { approve: 'approved', reject: 'rejected', withdraw: 'withdrawn' } as const

/** Decides on a request, once. The same decision again leaves it as it is. */
export function decideChange(
  request: ChangeRequest,
  decision: ChangeDecision,
  comment: string | undefined,
  by: string,
  at: string,
): Result<ChangeRequest, Refusal> {
  const state = stateAfter[decision]
  if (request.state === state) return accept(request)
  if (request.state !== 'open') {
    return refuse(
      refusal('request-state', `This request was ${request.state} already; there is nothing to decide.`),
    )
  }
  const words = comment?.trim() ?? ''
  if (decision === 'reject' && words === '') {
    return refuse(
      refusal('invalid', 'Say why the plan stays as it is, so that who asked understands it.', {
        field: 'comment',
      }),
    )
  }
  return accept({
    ...request,
    state,
    decidedBy: by,
    decidedAt: at,
    ...(words === '' ? {} : { comment: words }),
  })
}

/**
 * Who can approve: the unit's leader; leaders above where the unit has none, or its leader is who asks. The nearest
 * first. The program lead can always.
 */
export function approverIds(unitPath: readonly Unit[], authorId: string): string[] {
  const leaders = unitPath.toReversed().flatMap(({ leaderId }) => leaderId ?? [])
  const own = unitPath.at(-1)?.leaderId
  if (own !== undefined && own !== authorId) return [own]
  return [...new Set(leaders)].filter((id) => id !== authorId)
}

/**
 * Nobody decides on what they ask for themselves. The one exception is the program lead when nobody is above them:
 * otherwise the plan of the whole organisation could not change at all.
 */
export function mayDecide(
  { by }: Pick<ChangeRequest, 'by'>,
  personId: string,
  programLead: boolean,
  unitPath: readonly Unit[],
): boolean {
  const approvers = approverIds(unitPath, by)
  if (by === personId) return programLead && approvers.length === 0
  return programLead || approvers.includes(personId)
}

/** What a locked plan has answered stays answered; its OKRs stay in their unit, and stay published. */
export function checkChanges(changes: readonly FieldChange[]): Refusal | undefined {
  const needed: readonly string[] = ['why', ...checklistParts]
  for (const { field, value } of changes) {
    if (field === 'unitId') {
      return refusal('invalid', 'While its plan is locked, an OKR stays in its unit.', { field })
    }
    if (field === 'visibility' && value !== 'published') {
      return refusal('invalid', 'While its plan is locked, an OKR stays published.', { field })
    }
    if (needed.includes(field) && (value === null || value === undefined || String(value).trim() === '')) {
      return refusal('invalid', `A locked plan keeps its answer to "${field}"; give another one instead.`, {
        field,
      })
    }
  }
  return undefined
}

/** R27: what a locked plan links stays linked, or says why not, whatever was approved for it before. */
export function checkStillLinked(before: Okr, after: Okr): Refusal | undefined {
  if (!isUnexplained(after) || isUnexplained(before)) return undefined
  return refusal(
    'invalid',
    'While its plan is locked, an OKR keeps contributing to something: link it to another OKR instead, or give the reason for having no link in the same request.',
    { field: 'links' },
  )
}
