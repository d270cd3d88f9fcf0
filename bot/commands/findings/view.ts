import type { Actor } from '../../../okr/actor.ts'
import type { FindingView } from '../../../okr/contract/findings.ts'
import type { Finding } from '../../../okr/finding.ts'
import { can, relationsToUnit } from '../../../okr/rights.ts'
import { planOf } from '../partitions.ts'
import { type KnownOkr, knowOkrs } from '../plan/access.ts'
import { readOkrs } from '../plan/read-okrs.ts'
import type { Ports } from '../ports/ports.ts'
import type { StoredFinding } from './documents.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/** What the actor is to every OKR of some findings, read once. */
export async function knowSubjects(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  findings: readonly StoredFinding[],
): Promise<Map<string, KnownOkr>> {
  const okrs = await readOkrs(
    ports.store,
    planOf(actor.tenantId, cycleId),
    findings.flatMap(({ finding, published = [] }) =>
      [finding, ...published].flatMap(({ okrIds }) => okrIds),
    ),
  )
  const known = await knowOkrs(ports, actor, cycleId, okrs)
  return new Map(known.map((one) => [one.okr.id, one]))
}

/** What the actor may do about a finding: dismiss it who answers for one of its OKRs, resolve it who answers for all. */
export async function rightsTo(
  { directory }: Reading,
  actor: Actor,
  finding: Finding,
  known: ReadonlyMap<string, KnownOkr>,
): Promise<FindingView['can']> {
  const subjects = finding.okrIds.flatMap((id) => known.get(id) ?? [])
  const edits = (one: KnownOkr) => one.readable && can('edit-okr', one.relations)
  if (finding.okrIds.length > 0) {
    const all = subjects.length === finding.okrIds.length && subjects.every(edits)
    return { dismiss: subjects.some(edits), resolve: finding.kind === 'redundancy' && all }
  }
  for (const unitId of finding.unitIds) {
    const relations = relationsToUnit(actor, await directory.unitPath(actor.tenantId, unitId))
    if (can('move-phase', relations)) return { dismiss: true, resolve: false }
  }
  return { dismiss: false, resolve: false }
}

/**
 * Whether the actor has to do with what a finding is about: whom a draft of its OKRs would be shown to. Of a finding about
 * a unit as a whole: who may read all of the unit's drafts, because these count there too.
 */
async function isConcerned(
  { directory }: Reading,
  actor: Actor,
  { okrIds, unitIds }: Finding,
  known: ReadonlyMap<string, KnownOkr>,
): Promise<boolean> {
  if (okrIds.length > 0) {
    return okrIds.some((id) => {
      const one = known.get(id)
      return one !== undefined && can('read-draft', one.relations)
    })
  }
  for (const unitId of unitIds) {
    const path = await directory.unitPath(actor.tenantId, unitId)
    if (can('read-draft', relationsToUnit(actor, path))) return true
  }
  return false
}

/**
 * What the actor may see of a finding. Who is concerned with it: the finding, also where some of its OKRs are hidden from
 * them. Who is not, or sees only a part: what is found among published OKRs alone, so that nobody else is told that there
 * is a draft (R3), and nobody is told less because there is one.
 */
export async function viewsOf(
  ports: Reading,
  actor: Actor,
  stored: StoredFinding,
  known: ReadonlyMap<string, KnownOkr>,
): Promise<FindingView[]> {
  const { finding, published, dismissed } = stored
  const own = await viewOf(ports, actor, stored, known)
  if (published === undefined) return own === undefined ? [] : [own]
  const isTold = own !== undefined && (await isConcerned(ports, actor, finding, known))
  if (isTold && own.okrIds.length === finding.okrIds.length) return [own]
  const others = await Promise.all(
    published
      .filter(
        ({ id, okrIds }) => !(isTold && id === finding.id) && okrIds.every((one) => known.get(one)?.readable),
      )
      .map(async (one) => {
        const hidden = dismissed && { dismissed: { ...dismissed, reason: hiddenReason } }
        const view = await viewOf(ports, actor, { finding: one, ...hidden }, known)
        // It is not kept by itself: who may settle it is told of the finding that it belongs to, and settles that.
        return view && (one.id === finding.id ? view : { ...view, can: { dismiss: false, resolve: false } })
      }),
  )
  return [...(isTold ? [own] : []), ...others.flatMap((view) => view ?? [])]
}

/**
 * A finding as somebody concerned may see it: undefined when it is about drafts alone that are not shown to them. When some of
 * its OKRs are hidden, that there is something is said, and nothing of what they say (R3).
 */
async function viewOf(
  ports: Reading,
  actor: Actor,
  { finding, dismissed }: StoredFinding,
  known: ReadonlyMap<string, KnownOkr>,
): Promise<FindingView | undefined> {
  const readable = finding.okrIds.filter((id) => known.get(id)?.readable)
  if (finding.okrIds.length > 0 && readable.length === 0) return undefined
  const { id, kind, severity, unitIds, personId, actions } = finding
  const isWhole = readable.length === finding.okrIds.length
  const shared = {
    id,
    kind,
    severity,
    okrIds: readable,
    unitIds,
    ...(personId === undefined ? {} : { personId }),
    ...(dismissed === undefined
      ? {}
      : {
          dismissed: {
            reason: isWhole || dismissed.by === actor.personId ? dismissed.reason : hiddenReason,
            by: dismissed.by,
            at: dismissed.at,
          },
        }),
    can: await rightsTo(ports, actor, finding, known),
  }
  if (isWhole) {
    return { ...shared, title: finding.title, evidence: finding.evidence, actions }
  }
  const hidden = finding.okrIds.filter((one) => !readable.includes(one))
  const units = await hiddenUnits(ports, actor, hidden, known)
  return {
    ...shared,
    title: hiddenTitles[kind] ?? 'A draft that is not shown to you has to do with this OKR.',
    evidence: [
      `${hidden.length === 1 ? 'It is a draft' : `They are ${hidden.length} drafts`}${units}; ask there to be shown.`,
    ],
    actions: ['open', 'talk'],
  }
}

const hiddenReason = 'The reason is about a draft that is not shown to you.'
const hiddenTitles: Partial<Record<Finding['kind'], string>> = {
  redundancy: 'A draft that is not shown to you pursues the same aim as this OKR.',
  competing: 'A draft that is not shown to you pulls against this OKR.',
  'over-claimed': 'Somebody is claimed by this OKR and by drafts that are not shown to you.',
}

async function hiddenUnits(
  { directory }: Reading,
  actor: Actor,
  hidden: readonly string[],
  known: ReadonlyMap<string, KnownOkr>,
): Promise<string> {
  const ids = hidden.flatMap((id) => known.get(id)?.okr.unitId ?? [])
  const units = [...(await directory.units(actor.tenantId, ids)).values()]
  return units.length === 0 ? '' : ` of ${units.map((unit) => unit.name).join(', ')}`
}
