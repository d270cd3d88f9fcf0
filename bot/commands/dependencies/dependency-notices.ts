import type { Dependency } from '../../../okr/dependency.ts'
import type { Okr } from '../../../okr/okr.ts'
import { askNotices, type NoticeTo } from '../notices/ask-notice.ts'
import type { Operation } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { answererOf } from './provider.ts'

export interface DependencyChange {
  tenantId: string
  cycleId: string
  /** The OKR that needs it. */
  okr: Okr
  before: Dependency | undefined
  /** undefined: it was taken back. */
  after: Dependency | undefined
}

/** Who is told of a change of a dependency: its provider that they are asked, or not any more; who asked or carries the risk, of the answer. */
export async function dependencyNotices(
  ports: Pick<Ports, 'directory'>,
  { tenantId, cycleId, okr, before, after }: DependencyChange,
  about: Omit<NoticeTo, 'personIds'>,
): Promise<Operation[]> {
  const subject = { cycleId, okrId: okr.id, dependencyId: (after ?? before)?.id ?? '' }
  if (after === undefined) {
    const provider = before && (await answererOf(ports, tenantId, before))
    return askNotices({ kind: 'dependency-removed', ...subject }, { ...about, personIds: [provider] })
  }
  if (isAsked(before, after)) {
    const provider = await answererOf(ports, tenantId, after)
    return askNotices({ kind: 'dependency-asked', ...subject }, { ...about, personIds: [provider] })
  }
  if (after.answeredAt === undefined || after.answeredAt === before?.answeredAt) return []
  const personIds = [okr.ownerId, after.createdBy, before?.riskOwnerId]
  return askNotices({ kind: 'dependency-answered', ...subject }, { ...about, personIds })
}

/** It is a new question: nobody has answered it, and it was not asked like this before. */
function isAsked(before: Dependency | undefined, after: Dependency): boolean {
  if (after.state !== 'proposed') return false
  return (
    before === undefined ||
    before.state !== 'proposed' ||
    before.need !== after.need ||
    before.neededBy !== after.neededBy ||
    before.providerId !== after.providerId ||
    before.providerUnitId !== after.providerUnitId
  )
}
