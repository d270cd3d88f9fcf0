import { sameJson } from '../../../okr/edit.ts'
import type { Okr } from '../../../okr/okr.ts'
import { parentIds } from '../../../okr/okr.ts'
import {
  type Contribution,
  keyResultProgress,
  objectiveProgress,
  weightedMean,
} from '../../../okr/progress.ts'
import { asBody, bodyAs } from '../bodies.ts'
import { getAll } from '../get-all.ts'
import { outboxDocument, outboxType } from '../outbox.ts'
import type { Document, Operation, Partition, StoredDocument } from '../ports/document-store.ts'
import type { Delivery, Effect } from '../ports/effects.ts'
import type { Ports } from '../ports/ports.ts'
import { homeOf, okrOf, okrType } from './documents.ts'
import { listOkrs } from './read-okrs.ts'

/**
 * What stands below an OKR, unit or person, kept in a document of its own so that edits in one branch do not meet. All of
 * it is for everybody: a draft counts for what stands above it once it is published (R3), except a key result for its own
 * objective, with which it is shown and published.
 */
export interface RollUp {
  /** 0–1; absent: no measure yet. */
  progress?: number
  /** Published rows below it in the tree. */
  childCount: number
  /** Drafts among the rows below it: how many, and the first of them, which are counted for those who may see them. */
  drafts?: { count: number; ids: string[] }
}

/** Drafts directly below one row that are looked at for a reader: far more than a sound plan has there. */
const draftsAtMost = 100

const rollUpType = 'roll-up'

/** `okr:<id>`, `unit:<id>` or `person:<id>`. */
export type RollUpTarget = string

export function rollUpId(target: RollUpTarget): string {
  return `roll-up:${target}`
}

/** Whose roll-ups a change of an OKR can alter: everything it contributes to, and its home in the organisation. */
export function rollUpTargets(...versions: (Okr | undefined)[]): RollUpTarget[] {
  const targets = new Set<RollUpTarget>()
  for (const okr of versions) {
    if (okr === undefined) continue
    for (const id of parentIds(okr)) targets.add(`okr:${id}`)
    const home = homeOf(okr)
    if (home !== undefined) targets.add(home)
  }
  return [...targets]
}

/** The outbox entries that ask for those roll-ups: one an edit and target, so that two edits never wait for one document. */
export function askForRollUps(targets: readonly RollUpTarget[], changeId: string, now: string): Operation[] {
  return targets.map((target) => ({
    op: 'create',
    document: outboxDocument('roll-up', `${target}:${changeId}`, { target }, now),
  }))
}

export function rollUpDocument(target: RollUpTarget, rollUp: RollUp): Document {
  return { id: rollUpId(target), type: rollUpType, body: asBody(rollUp) }
}

export function rollUpOf(document: StoredDocument | undefined): RollUp {
  return document === undefined ? { childCount: 0 } : bodyAs<RollUp>(document)
}

/** An OKR's own progress, given what is known of what stands below it. */
export function progressOf(okr: Okr, below: RollUp): number | undefined {
  return okr.kind === 'key-result'
    ? (keyResultProgress(okr) ?? below.progress)
    : (below.progress ?? okr.score)
}

/** Computes a roll-up from the OKRs directly below the target. */
export function computeRollUp(
  target: RollUpTarget,
  below: readonly { okr: Okr; progress: number | undefined }[],
): RollUp {
  const id = target.slice(target.indexOf(':') + 1)
  let progress: number | undefined
  if (target.startsWith('okr:')) {
    const keyResults: Contribution[] = []
    const children: Contribution[] = []
    for (const { okr, progress } of below) {
      if (okr.kind === 'key-result' && okr.objectiveId === id)
        keyResults.push({ weight: okr.weight, progress })
      else if (isPublished(okr))
        children.push({ weight: okr.links.find((link) => link.parentId === id)?.weight ?? 0, progress })
    }
    progress = objectiveProgress(keyResults, children)
  } else {
    const published = below.filter(({ okr }) => isPublished(okr))
    progress = weightedMean(published.map((one) => ({ weight: 1, progress: one.progress })))
  }
  const drafts = below.flatMap(({ okr }) => (isPublished(okr) ? [] : okr.id))
  return {
    childCount: below.length - drafts.length,
    ...(drafts.length === 0 ? {} : { drafts: { count: drafts.length, ids: drafts.slice(0, draftsAtMost) } }),
    ...(progress === undefined ? {} : { progress: Math.round(progress * 1e6) / 1e6 }),
  }
}

function isPublished({ visibility }: Okr): boolean {
  return visibility === 'published'
}

/** Reads roll-ups for many OKRs, units or people at once. */
export async function readRollUps(
  store: Ports['store'],
  plan: Partition,
  targets: readonly RollUpTarget[],
): Promise<Map<RollUpTarget, RollUp>> {
  const documents = await getAll(store, plan, targets.map(rollUpId))
  return new Map(documents.map((document) => [document.id.slice('roll-up:'.length), rollUpOf(document)]))
}

async function readBelow(store: Ports['store'], plan: Partition, target: RollUpTarget) {
  const condition = target.startsWith('okr:')
    ? { key: 'parents', contains: target.slice('okr:'.length) }
    : { key: 'home', equals: target }
  const okrs = await listOkrs(store, plan, condition)
  const rollUps = await readRollUps(
    store,
    plan,
    okrs.map((okr) => `okr:${okr.id}`),
  )
  return okrs.map((okr) => ({
    okr,
    progress: progressOf(okr, rollUps.get(`okr:${okr.id}`) ?? { childCount: 0 }),
  }))
}

/**
 * Delivers 'roll-up': recomputes one target from its direct children and asks for the next ones up when it changed.
 * Entries of the same target that waited before the children were read are settled together.
 */
export function deliverRollUp({ store, clock, ids }: Pick<Ports, 'store' | 'clock' | 'ids'>) {
  return async ({ partition, key, payload }: Effect): Promise<Delivery> => {
    const target = String(payload.target)
    const waiting = await store.list(partition, {
      type: outboxType,
      where: [{ key: 'target', equals: target }],
      limit: 50,
    })
    const okrId = target.startsWith('okr:') ? target.slice('okr:'.length) : undefined
    const old = await store.get(partition, rollUpId(target))
    const next = computeRollUp(target, await readBelow(store, partition, target))
    const operations: Operation[] = waiting.documents
      .filter((document) => document.body.key !== key && document.dueAt !== undefined)
      .map((document) => ({ op: 'delete', id: document.id, etag: document.etag }))
    const changed = okrId === undefined ? undefined : await store.get(partition, okrId)
    if (okrId !== undefined && changed?.type !== okrType) {
      // It was removed meanwhile: nothing is kept for it that its id's next owner would find.
      if (old !== undefined) operations.push({ op: 'delete', id: old.id, etag: old.etag })
      return { outcome: 'done', operations }
    }
    const before = old === undefined ? undefined : rollUpOf(old)
    if (before === undefined || !sameJson({ ...before }, { ...next })) {
      const document = rollUpDocument(target, next)
      operations.push(
        old === undefined ? { op: 'create', document } : { op: 'replace', document, etag: old.etag },
      )
      if (before?.progress !== next.progress && changed !== undefined) {
        operations.push(...askForRollUps(rollUpTargets(okrOf(changed)), ids.next(), clock.now()))
      }
    }
    return { outcome: 'done', operations }
  }
}
