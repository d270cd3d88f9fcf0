import type { Actor } from '../../../okr/actor.ts'
import { type Cycle, isLocked } from '../../../okr/cycle.ts'
import type { Okr } from '../../../okr/okr.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { can } from '../../../okr/rights.ts'
import { listAll } from '../list-all.ts'
import { planOf } from '../partitions.ts'
import { knowOkrs } from '../plan/access.ts'
import { askForCheckOf } from '../plan/ask-for-checks.ts'
import { recordHistory } from '../plan/commit.ts'
import { okrDocument, okrOf, okrType } from '../plan/documents.ts'
import { readCycle, unitPhase } from '../plan/phase.ts'
import { holdUnit } from '../plan/unit-guard.ts'
import { limits, type Operation, type StoredDocument } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { changeCounts, negative } from './counts.ts'
import { countsOf } from './documents.ts'
import { type FoundFinding, findStored, noSuchFinding } from './find-stored.ts'
import { mergeOkrs, type Resolved } from './merge-okrs.ts'
import { rightsTo } from './view.ts'

export interface Resolution {
  how: 'share' | 'merge'
  /** With 'merge': which OKR stays. */
  keepId?: string | undefined
}

const tooMuch = refusal(
  'too-large',
  'Too much hangs on these OKRs to change it in one step; move some of it first, or declare them shared.',
)

/**
 * Settles a redundancy (R40): `share` declares one aim that several carry together, `merge` keeps one OKR and moves to
 * it what hangs on the others. Both need the right to edit every OKR of the group, and none may be locked.
 */
export function resolveRedundancy(ports: Ports) {
  return async (
    actor: Actor,
    cycleId: string,
    findingId: string,
    resolution: Resolution,
  ): Reply<Record<string, never>> => {
    const { store } = ports
    const plan = planOf(actor.tenantId, cycleId)
    return retryWhenStale(async () => {
      const found = await findStored(ports, actor, cycleId, findingId)
      if (found === undefined) return refuse(noSuchFinding)
      const allowed = await mayResolve(ports, actor, cycleId, found)
      if (!allowed.ok) return allowed
      const { finding } = found.stored
      const documents = await store.getMany(plan, finding.okrIds)
      const okrs = documents.filter((document) => document.type === okrType)
      if (okrs.length < finding.okrIds.length) return refuse(noSuchFinding)
      const resolved =
        resolution.how === 'share'
          ? await share(ports, actor, allowed.value, findingId, okrs)
          : await mergeOkrs(ports, actor, cycleId, okrs, resolution.keepId ?? '')
      if (!resolved.ok) return resolved
      const counts =
        found.stored.dismissed === undefined
          ? await changeCounts(
              store,
              plan,
              new Map([...negative(countsOf(found.stored))].filter(([id]) => !resolved.value.gone?.has(id))),
            )
          : []
      const changed = [...found.known.values()].map((known) => known.okr)
      const held = await holdPlans(ports, actor, allowed.value, [...changed, ...(resolved.value.moved ?? [])])
      if (!held.ok) return held
      const operations: Operation[] = [
        { op: 'delete', id: found.document.id, etag: found.document.etag },
        ...counts,
        ...held.value,
        ...resolved.value.operations,
      ]
      if (operations.length > limits.operations) return refuse(tooMuch)
      await store.transact(plan, operations)
      return accept({})
    })
  }
}

/** Whether the actor may. */
async function mayResolve(
  { store, directory }: Ports,
  actor: Actor,
  cycleId: string,
  { stored, known }: FoundFinding,
): Promise<Result<Cycle, Refusal>> {
  const { finding } = stored
  if (finding.kind !== 'redundancy') {
    return refuse(
      refusal('invalid', 'Only a redundancy can be merged or shared; do what the finding proposes.'),
    )
  }
  if (!(await rightsTo({ store, directory }, actor, finding, known)).resolve) {
    return refuse(
      refusal(
        'forbidden',
        'Only who may edit all of these OKRs can merge or share them: a leader above them or the program lead. Talk to the other owners in the conversation.',
      ),
    )
  }
  const cycle = await readCycle(store, actor.tenantId, cycleId)
  return cycle === undefined ? refuse(noSuchFinding) : accept(cycle)
}

/** What keeps the plans of these OKRs from being locked at the same moment; refuses when one of them is. */
async function holdPlans(
  { store, directory }: Ports,
  actor: Actor,
  cycle: Cycle,
  okrs: readonly Okr[],
): Promise<Result<Operation[], Refusal>> {
  const guards = new Map<string, Operation>()
  for (const okr of okrs) {
    const { phase, guard } = await holdUnit(store, actor.tenantId, cycle, okr.unitId, okr.id)
    if (isLocked(phase)) {
      const unit = await directory.unit(actor.tenantId, okr.unitId)
      return refuse(
        refusal(
          'locked',
          `The plan of ${unit?.name ?? 'one of the units'} is locked, and some of its OKRs would change. Ask for a change of the OKR instead.`,
        ),
      )
    }
    // OKRs of one unit can have a guard in common, which a transaction writes once.
    for (const one of guard) guards.set(one.op === 'delete' ? one.id : one.document.id, one)
  }
  return accept([...guards.values()])
}

/** Who carries the aim already stays with the others who do: these come along where two such circles become one. */
async function share(
  ports: Ports,
  actor: Actor,
  cycle: Cycle,
  findingId: string,
  documents: readonly StoredDocument[],
): Promise<Result<Resolved, Refusal>> {
  const { store, clock, ids } = ports
  const declared = [...new Set(documents.flatMap((document) => okrOf(document).sharedId ?? []))].sort()
  const [sharedId = findingId, ...joining] = declared
  const others = await sharedElsewhere(ports, actor, cycle.id, joining, documents)
  if (!others.ok) return others
  const now = clock.now()
  const operations: Operation[] = []
  const shared: { before: Okr; after: Okr }[] = []
  for (const document of [...documents, ...others.value]) {
    const okr = okrOf(document)
    const after = { ...okr, sharedId }
    // Also where nothing changes: nobody edits it meanwhile.
    operations.push({ op: 'replace', document: okrDocument(after), etag: document.etag })
    if (okr.sharedId === sharedId) continue
    shared.push({ before: okr, after })
    const phase = await unitPhase(store, actor.tenantId, cycle, okr.unitId)
    const changes = [{ field: 'sharedId', from: okr.sharedId ?? null, to: sharedId }]
    operations.push(recordHistory(ids.next(), okr, actor.personId, now, 'shared', changes, phase))
  }
  return accept({
    operations: [...operations, askForCheckOf(shared, ids.next(), now)],
    moved: others.value.map(okrOf),
  })
}

/** What else is declared shared under these ids; refuses where the actor may not edit all of it. */
async function sharedElsewhere(
  ports: Ports,
  actor: Actor,
  cycleId: string,
  sharedIds: readonly string[],
  documents: readonly StoredDocument[],
): Promise<Result<StoredDocument[], Refusal>> {
  const plan = planOf(actor.tenantId, cycleId)
  const given = new Set(documents.map(({ id }) => id))
  const others: StoredDocument[] = []
  for (const sharedId of sharedIds) {
    const all = await listAll(ports.store, plan, {
      type: okrType,
      where: [{ key: 'shared', equals: sharedId }],
    })
    others.push(...all.filter(({ id }) => !given.has(id)))
  }
  const known = await knowOkrs(ports, actor, cycleId, others.map(okrOf))
  if (known.every((one) => one.readable && can('edit-okr', one.relations))) return accept(others)
  return refuse(
    refusal(
      'forbidden',
      'Others share some of these OKRs already, and only who may edit theirs too can join all of them: a leader above them or the program lead.',
    ),
  )
}
