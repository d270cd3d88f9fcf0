import type { OperationInput } from '@azure/cosmos'
import type { Operation, Partition } from '../commands/ports/document-store.ts'
import { itemIdOf, toItem } from './cosmos-items.ts'

/** An operation of a transaction as a batch takes it. */
export function toInput(partition: Partition, operation: Operation): OperationInput {
  if (operation.op === 'create')
    return { operationType: 'Create', resourceBody: toItem(partition, operation.document) }
  const ifMatch = etagCondition(operation.etag)
  if (operation.op === 'replace')
    return {
      operationType: 'Replace',
      id: itemIdOf(operation.document.id),
      resourceBody: toItem(partition, operation.document),
      ifMatch,
    }
  const input = { operationType: 'Delete' as const, id: itemIdOf(operation.id), ifMatch }
  return input
}

/** Anything that is not one of the service's own ETags can match nothing; `*` would match everything. */
export function etagCondition(etag: string): string {
  return /^"[\x21\x23-\x7e]+"$/.test(etag) ? etag : '"none"'
}
