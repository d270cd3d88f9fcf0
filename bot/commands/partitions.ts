import { threadIdOf } from '../../okr/conversation.ts'
import type { Partition } from './ports/document-store.ts'

export function planOf(tenantId: string, cycleId: string): Partition {
  return { container: 'plan', tenantId, scope: cycleId }
}

export function conversationOf(tenantId: string, cycleId: string, okrId: string): Partition {
  return { container: 'conversation', tenantId, scope: threadIdOf(cycleId, okrId) }
}

export function directoryOf(
  tenantId: string,
  kind: 'people' | 'units' | 'cycles' | 'settings' | 'chats',
): Partition {
  return { container: 'directory', tenantId, scope: kind }
}
