import type { Actor } from '../../../okr/actor.ts'
import { type ChangeRequest, mayDecide } from '../../../okr/change-request.ts'
import type { ChangeRequestView } from '../../../okr/contract/readiness.ts'
import type { Unit } from '../../../okr/organisation.ts'
import { can, relationsToTenant } from '../../../okr/rights.ts'
import { asBody, bodyAs } from '../bodies.ts'
import type { Document, StoredDocument } from '../ports/document-store.ts'

export const changeRequestType = 'change-request'

export function changeRequestDocumentId(changeRequestId: string): string {
  return `change-request:${changeRequestId}`
}

/** `unitPath`: the ids of the OKR's unit and those above it, so that a leader finds what is asked below them. */
export function changeRequestDocument(request: ChangeRequest, unitPath: readonly string[]): Document {
  return {
    id: changeRequestDocumentId(request.id),
    type: changeRequestType,
    keys: {
      okr: request.okrId,
      tree: unitPath,
      author: request.by,
      state: request.state,
      at: request.at,
    },
    body: asBody(request),
  }
}

export function changeRequestOf(document: StoredDocument): ChangeRequest {
  return bodyAs<ChangeRequest>(document)
}

export function viewChangeRequest(
  request: ChangeRequest,
  actor: Actor,
  unitPath: readonly Unit[],
): ChangeRequestView {
  const open = request.state === 'open'
  return {
    ...request,
    changes: request.changes.map(({ field, seen, value }) => ({ field, from: seen ?? null, to: value })),
    can: {
      decide: open && decides(actor, request, unitPath),
      withdraw: open && request.by === actor.personId && !actor.guest,
    },
  }
}

export function decides(actor: Actor, request: ChangeRequest, unitPath: readonly Unit[]): boolean {
  const programLead = can('decide-any-change', relationsToTenant(actor))
  return !actor.guest && mayDecide(request, actor.personId, programLead, unitPath)
}
