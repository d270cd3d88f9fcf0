import type { Dependency } from '../../../okr/dependency.ts'
import { asBody, bodyAs } from '../bodies.ts'
import type { Document, StoredDocument } from '../ports/document-store.ts'

export const dependencyType = 'dependency'

export function dependencyDocumentId(dependencyId: string): string {
  return `dependency:${dependencyId}`
}

/** `unitId`: of the OKR that needs it. */
export function dependencyDocument(dependency: Dependency, unitId: string): Document {
  const { okrId, state, neededBy, providerUnitId, providerId, providerOkrId, riskOwnerId } = dependency
  return {
    id: dependencyDocumentId(dependency.id),
    type: dependencyType,
    keys: {
      okr: okrId,
      unit: unitId,
      state,
      neededBy,
      ...(providerUnitId === undefined ? {} : { providerUnit: providerUnitId }),
      ...(providerId === undefined ? {} : { provider: providerId }),
      ...(providerOkrId === undefined ? {} : { providerOkr: providerOkrId }),
      ...(riskOwnerId === undefined ? {} : { riskOwner: riskOwnerId }),
    },
    body: asBody(dependency),
  }
}

export function dependencyOf(document: StoredDocument): Dependency {
  return bodyAs<Dependency>(document)
}
