import { useEffect, useState } from 'react'
import { type Draft, keepDraft, recallDraft, sessionStore } from './drafts.ts'

/** What is typed and not sent; a reload brings it back. */
export function useDraft(key: string): [draft: Draft, change: (next: (draft: Draft) => Draft) => void] {
  const [draft, setDraft] = useState<Draft>(() => recallDraft(sessionStore(), key))
  useEffect(() => keepDraft(sessionStore(), key, draft), [key, draft])
  return [draft, setDraft]
}
