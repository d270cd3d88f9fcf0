import * as z from 'zod/mini'

/** What is typed and not sent yet; kept for the browser tab, so that a reload loses nothing. */
const draft = z.object({
  text: z.string(),
  mentions: z.array(z.object({ personId: z.string(), name: z.string() })),
  replyTo: z.optional(z.string()),
})
export type Draft = z.infer<typeof draft>

export type KeyValue = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export const emptyDraft: Draft = { text: '', mentions: [] }

/** The browser tab's own store; undefined where the host has switched it off. */
export function sessionStore(): KeyValue | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}

/** Reads what was kept under the key if it still has the expected shape. */
export function recall<T>(store: KeyValue | undefined, key: string, schema: z.ZodMiniType<T>): T | undefined {
  try {
    const kept = store?.getItem(key)
    if (!kept) return undefined
    const parsed = schema.safeParse(JSON.parse(kept))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** Keeps the value; undefined forgets it. A full or missing store is no reason to fail. */
export function keep(store: KeyValue | undefined, key: string, value: unknown): void {
  try {
    if (value === undefined) store?.removeItem(key)
    else store?.setItem(key, JSON.stringify(value))
  } catch {
    // The text is still on the screen.
  }
}

export function recallDraft(store: KeyValue | undefined, key: string): Draft {
  return recall(store, key, draft) ?? emptyDraft
}

export function keepDraft(store: KeyValue | undefined, key: string, value: Draft): void {
  keep(store, key, value.text.trim() === '' && value.replyTo === undefined ? undefined : value)
}

/** Keys carry the person, because several people can use one browser tab of the workbench. */
export function storageKey(kind: string, personId: string, cycleId: string, okrId: string): string {
  return `okr-align:${kind}:${personId}:${cycleId}:${okrId}`
}
