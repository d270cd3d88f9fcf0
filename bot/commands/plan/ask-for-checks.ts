import type { Subject } from '../../../okr/findings/subjects.ts'
import type { Okr } from '../../../okr/okr.ts'
import { asBody } from '../bodies.ts'
import { outboxDocument } from '../outbox.ts'
import type { Operation } from '../ports/document-store.ts'

/** What a check is asked for. */
export interface CheckPayload {
  /** OKRs that were created, changed or removed. */
  okrIds: string[]
  /** What they were before, where they were there: what was found because of it may be true no more. */
  before: Record<string, Okr>
  /** What else the change can alter. */
  subjects: Subject[]
  /** Units whose objectives, and those of the units below, are all looked at again; with how far that has come. */
  units: string[]
  cursor?: string
}

/**
 * The outbox entry that asks to look again at what a change can alter. Written in the transaction of the change, so that
 * a gate sees that something is still to be looked at.
 */
export function askForCheck(asked: Partial<CheckPayload>, changeId: string, now: string): Operation {
  const { okrIds = [], before = {}, subjects = [], units = [], cursor } = asked
  const payload: CheckPayload = {
    okrIds: [...new Set(okrIds)],
    before,
    subjects,
    units,
    ...(cursor === undefined ? {} : { cursor }),
  }
  return {
    op: 'create',
    document: outboxDocument('check', changeId, asBody(payload), now),
  }
}

/** For a change of OKRs: `before` and `after` of each, undefined where it was not there yet or is there no more. */
export function askForCheckOf(
  changes: readonly { before?: Okr | undefined; after?: Okr | undefined }[],
  changeId: string,
  now: string,
): Operation {
  const versions = changes.flatMap(({ before, after }) => [before ?? [], after ?? []].flat())
  const before = changes.flatMap((change) => change.before ?? [])
  return askForCheck(
    {
      okrIds: versions.map((okr) => okr.id),
      before: Object.fromEntries(before.map((okr) => [okr.id, okr])),
    },
    changeId,
    now,
  )
}
