import type { Phase } from './cycle.ts'
import type { AppliedChange } from './edit.ts'

export const historyActions = [
  'created',
  'edited',
  'checked-in',
  'linked',
  'published',
  'removed',
  'imported',
  'asked',
  'answered',
  'decided',
  'withdrawn',
  'dismissed',
  'reopened',
  'merged',
  'shared',
] as const
/** asked, answered, decided, withdrawn: alignment requests about it. dismissed, reopened, merged, shared: a finding about it. */
export type HistoryAction = (typeof historyActions)[number]

/** Who did what, when, and in which phase or session (R87). */
export interface HistoryEntry {
  id: string
  okrId: string
  by: string
  at: string
  action: HistoryAction
  changes: AppliedChange[]
  phase: Phase
  sessionId?: string
  /** The alignment or change request that it belongs to. */
  requestId?: string
  /** Why, in the words of who did it; of an accepted proposal, in those of who proposed it. */
  reason?: string
  /** Who proposed, when asked to align, what `by` accepted. */
  proposedBy?: string
  /** The key result that the changes are of, in the history of its objective. */
  changedOkrId?: string
  /** Who approved a change of a locked plan (R4); `by` asked for it. */
  approvedBy?: string
  /** Other OKRs that the values and the reason tell of: who may not read each of them is shown neither. */
  tellsOf?: string[]
}

/** What belongs to an entry beside the change itself. */
export type HistoryNote = Pick<
  HistoryEntry,
  'requestId' | 'reason' | 'proposedBy' | 'changedOkrId' | 'approvedBy' | 'tellsOf'
>
