import type { Phase } from '../../../okr/cycle.ts'
import type { AppliedChange } from '../../../okr/edit.ts'
import type { HistoryEntry, HistoryNote } from '../../../okr/history.ts'
import type { Okr } from '../../../okr/okr.ts'
import { asBody } from '../bodies.ts'
import type { Document, Operation } from '../ports/document-store.ts'

export const historyType = 'history'

/** One history entry (R87), written in the transaction of the change that it tells of. */
function historyDocument(entry: HistoryEntry): Document {
  return {
    id: `history:${entry.id}`,
    type: historyType,
    keys: { okr: entry.okrId, at: entry.at },
    body: asBody(entry),
  }
}

/** The first entry of an OKR, with the mark of the request that created it. */
export function recordCreation(id: string, okr: Okr, at: string, phase: Phase, creation: string): Operation {
  const entry: HistoryEntry = {
    id,
    okrId: okr.id,
    by: okr.createdBy,
    at,
    action: 'created',
    changes: [],
    phase,
  }
  const document = historyDocument(entry)
  return { op: 'create', document: { ...document, keys: { ...document.keys, creation } } }
}

export function recordHistory(
  id: string,
  okr: Okr,
  by: string,
  at: string,
  action: HistoryEntry['action'],
  changes: AppliedChange[],
  phase: Phase,
  note: HistoryNote = {},
): Operation {
  return {
    op: 'create',
    document: historyDocument({ id, okrId: okr.id, by, at, action, changes, phase, ...note }),
  }
}
