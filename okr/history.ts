import type { Phase } from './cycle.ts'
import type { AppliedChange } from './edit.ts'

/** Who did what, when, and in which phase or session (R87). */
export interface HistoryEntry {
  id: string
  okrId: string
  by: string
  at: string
  action: 'created' | 'edited' | 'checked-in' | 'linked' | 'published' | 'removed' | 'imported'
  changes: AppliedChange[]
  phase: Phase
  sessionId?: string
}
