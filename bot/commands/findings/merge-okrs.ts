import type { Actor } from '../../../okr/actor.ts'
import { evenWeights } from '../../../okr/alignment.ts'
import type { Phase } from '../../../okr/cycle.ts'
import { type AlignmentLink, objectiveLimits } from '../../../okr/objective.ts'
import type { Okr } from '../../../okr/okr.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { followOkr, type MeaningChange, removeRequests } from '../alignment/follow-meaning.ts'
import { dependencyDocument, dependencyOf, dependencyType } from '../dependencies/documents.ts'
import { dependenciesOf } from '../dependencies/follow-okr.ts'
import { listAll } from '../list-all.ts'
import { planOf } from '../partitions.ts'
import { askForCheckOf } from '../plan/ask-for-checks.ts'
import { ancestorsOf } from '../plan/checks.ts'
import { recordHistory } from '../plan/commit.ts'
import { okrDocument, okrOf, okrType } from '../plan/documents.ts'
import { guardLinks } from '../plan/link-guard.ts'
import { readCycle, unitPhase } from '../plan/phase.ts'
import { askForRollUps, rollUpId, rollUpTargets } from '../plan/roll-up.ts'
import type { Operation, Partition, StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { checkedDocumentId } from './documents.ts'

export interface Resolved {
  operations: Operation[]
  /** OKRs that are removed. */
  gone?: ReadonlySet<string>
  /** OKRs that contribute to something else from then on. */
  moved?: readonly Okr[]
}

/**
 * Keeps one OKR of a group and removes the others: what hangs on them, what they contribute to and who works on them
 * moves to the one that stays. All OKRs have to be of one kind, and the one that stays may not come to stand below itself.
 */
export async function mergeOkrs(
  ports: Ports,
  actor: Actor,
  cycleId: string,
  documents: readonly StoredDocument[],
  keepId: string,
): Promise<Result<Resolved, Refusal>> {
  const { store, clock, ids } = ports
  const plan = planOf(actor.tenantId, cycleId)
  const kept = documents.find((document) => document.id === keepId)
  const others = documents.filter((document) => document.id !== keepId)
  const cycle = await readCycle(store, actor.tenantId, cycleId)
  if (kept === undefined || cycle === undefined) {
    return refuse(
      refusal('invalid', 'Choose which of these OKRs stays; the others are merged into it.', {
        field: 'keepId',
      }),
    )
  }
  const keep = okrOf(kept)
  if (others.some((document) => okrOf(document).kind !== keep.kind)) {
    return refuse(
      refusal(
        'invalid',
        'An objective and a key result cannot be merged; declare them shared, or reword one of them.',
      ),
    )
  }
  const guard = await guardLinks(store, plan)
  const gone = new Set(others.map((document) => document.id))
  const links = linksOfAll(keep, others.map(okrOf), gone)
  const above = await ancestorsOf(
    ports,
    actor.tenantId,
    cycleId,
    links.map((link) => link.parentId),
  )
  if (above.has(keepId)) {
    return refuse(
      refusal(
        'link-cycle',
        'One of these OKRs contributes to another one; merging them would close a circle.',
      ),
    )
  }
  const now = clock.now()
  const merged: Okr = {
    ...keep,
    links,
    contributorIds: [
      ...new Set([
        ...keep.contributorIds,
        ...others.map(okrOf).flatMap((one) => [one.ownerId ?? [], one.contributorIds].flat()),
      ]),
    ]
      .filter((id) => id !== keep.ownerId)
      .slice(0, objectiveLimits.contributors),
  }
  const children = await childrenOf(store, plan, gone)
  const moved = children
    .filter((document) => document.id !== keepId && !gone.has(document.id))
    .map((document) => ({ document, before: okrOf(document), after: movedTo(okrOf(document), merged, gone) }))
  const phaseOf = async (okr: Okr): Promise<Phase> => unitPhase(store, actor.tenantId, cycle, okr.unitId)
  const sidecars = await store.getMany(
    plan,
    [...gone].flatMap((id) => [rollUpId(`okr:${id}`), checkedDocumentId(id)]),
  )
  const changeId = ids.next()
  const change = { by: actor.personId, occasion: changeId, now, phase: await phaseOf(merged) }
  const note = {
    reason: `Merged into "${keep.title}".`,
    ...(keep.visibility === 'draft' ? { tellsOf: [keepId] } : {}),
  }
  const operations: Operation[] = [
    guard,
    { op: 'replace', document: okrDocument(merged), etag: kept.etag },
    ...others.map(({ id, etag }): Operation => ({ op: 'delete', id, etag })),
    ...sidecars.map(({ id, etag }): Operation => ({ op: 'delete', id, etag })),
    ...(await removeRequests(store, plan, [...gone])),
    ...(await dependenciesTo(store, plan, merged, gone)),
    ...(await followMerged(ports, plan, change, merged, others.map(okrOf), moved)),
    ...moved.map(
      ({ document, after }): Operation => ({
        op: 'replace',
        document: okrDocument(after),
        etag: document.etag,
      }),
    ),
  ]
  for (const document of others) {
    const okr = okrOf(document)
    const changes = [{ field: 'title', from: okr.title, to: null }]
    operations.push(
      recordHistory(ids.next(), okr, actor.personId, now, 'merged', changes, await phaseOf(okr), note),
    )
  }
  for (const okrs of mergedTogether(others.map(okrOf))) {
    const changes = okrs.map((okr) => ({ field: 'merged', from: okr.title, to: keep.title }))
    const drafts = okrs.filter((okr) => okr.visibility === 'draft').map((okr) => okr.id)
    const told = drafts.length === 0 ? {} : { tellsOf: drafts }
    operations.push(
      recordHistory(ids.next(), merged, actor.personId, now, 'merged', changes, await phaseOf(merged), told),
    )
  }
  const targets = rollUpTargets(
    keep,
    merged,
    ...others.map(okrOf),
    ...moved.flatMap(({ before, after }) => [before, after]),
  ).filter((target) => !gone.has(target.slice('okr:'.length)))
  operations.push(
    ...askForRollUps([...new Set([...targets, `okr:${keepId}`])], changeId, now),
    askForCheckOf(
      [{ before: keep, after: merged }, ...others.map((document) => ({ before: okrOf(document) })), ...moved],
      changeId,
      now,
    ),
  )
  return accept({ operations, gone, moved: moved.map(({ before }) => before) })
}

/** Published OKRs and drafts apart: what a draft said is not told to everybody who reads the one that stays (R3). */
function mergedTogether(others: readonly Okr[]): Okr[][] {
  return [...Map.groupBy(others, (okr) => okr.visibility).values()]
}

/** What the others needed is needed by the one that stays, and what was to come from them comes from it. */
async function dependenciesTo(
  store: Ports['store'],
  plan: Partition,
  keep: Okr,
  gone: ReadonlySet<string>,
): Promise<Operation[]> {
  const needed = await dependenciesOf(store, plan, [...gone])
  const provided = await Promise.all(
    [...gone].map((id) =>
      listAll(store, plan, { type: dependencyType, where: [{ key: 'providerOkr', equals: id }] }),
    ),
  )
  const documents = new Map([...needed, ...provided.flat()].map((document) => [document.id, document]))
  return [...documents.values()].map((document) => {
    const dependency = dependencyOf(document)
    const isOwn = gone.has(dependency.okrId)
    const okrId = isOwn ? keep.id : dependency.okrId
    const { providerOkrId, ...rest } = dependency
    const comesFrom = providerOkrId !== undefined && gone.has(providerOkrId) ? keep.id : providerOkrId
    const provider = comesFrom === undefined || comesFrom === okrId ? {} : { providerOkrId: comesFrom }
    const unitId = isOwn ? keep.unitId : String(document.keys?.unit)
    const moved = dependencyDocument({ ...rest, okrId, ...provider }, unitId)
    return { op: 'replace', document: moved, etag: document.etag }
  })
}

/** Who agreed to an objective agreed to its key results: those that come to it, and those that go. */
async function followMerged(
  ports: Ports,
  plan: Partition,
  change: MeaningChange,
  keep: Okr,
  others: readonly Okr[],
  moved: readonly { after: Okr }[],
): Promise<Operation[]> {
  if (keep.kind === 'objective') {
    const come = moved.flatMap(({ after }) =>
      after.kind === 'key-result' && after.objectiveId === keep.id ? [{ id: after.id, after }] : [],
    )
    return come.length === 0 ? [] : followOkr(ports, plan, change, keep, come)
  }
  const gone = others.flatMap((one) => (one.kind === 'key-result' ? [one] : []))
  const objectives = await ports.store.getMany(plan, [...new Set(gone.map((one) => one.objectiveId))])
  const followed = await Promise.all(
    objectives.map((objective) =>
      followOkr(
        ports,
        plan,
        change,
        okrOf(objective),
        gone.filter((one) => one.objectiveId === objective.id).map(({ id }) => ({ id, after: undefined })),
      ),
    ),
  )
  return followed.flat()
}

/** What any of them contributes to, without themselves; as it was where nothing is added, else evenly weighted. */
function linksOfAll(keep: Okr, others: readonly Okr[], gone: ReadonlySet<string>): AlignmentLink[] {
  const isOutside = (id: string) => id !== keep.id && !gone.has(id)
  const parents = [keep, ...others].flatMap((okr) => okr.links.map((link) => link.parentId)).filter(isOutside)
  const wanted = [...new Set(parents)].slice(0, objectiveLimits.links)
  const own = keep.links.map((link) => link.parentId)
  const same = wanted.length === own.length && wanted.every((id) => own.includes(id))
  return same ? keep.links : wanted.length === 0 ? [] : evenWeights(wanted)
}

async function childrenOf(
  store: Ports['store'],
  plan: Parameters<Ports['store']['list']>[0],
  parents: ReadonlySet<string>,
): Promise<StoredDocument[]> {
  const found = new Map<string, StoredDocument>()
  for (const id of parents) {
    const below = await listAll(store, plan, { type: okrType, where: [{ key: 'parents', contains: id }] })
    for (const document of below) found.set(document.id, document)
  }
  return [...found.values()]
}

/** A child of an OKR that is merged away hangs on the one that stays; two links to the same OKR become one. */
function movedTo(child: Okr, keep: Okr, gone: ReadonlySet<string>): Okr {
  const weights = new Map<string, number>()
  for (const { parentId, weight } of child.links) {
    const id = gone.has(parentId) ? keep.id : parentId
    weights.set(id, (weights.get(id) ?? 0) + weight)
  }
  const links = [...weights].map(([parentId, weight]) => ({ parentId, weight }))
  if (child.kind === 'objective' || !gone.has(child.objectiveId)) return { ...child, links }
  const { unitId, visibility } = keep
  const concernedIds = [...new Set([...(keep.concernedIds ?? []), ...(child.concernedIds ?? [])])]
  const rest = links.filter((link) => link.parentId !== keep.id)
  return {
    ...child,
    links: rest.length === links.length ? links : evenWeights(rest.map((link) => link.parentId)),
    objectiveId: keep.id,
    unitId,
    visibility,
    ...(concernedIds.length === 0 ? {} : { concernedIds }),
  }
}
