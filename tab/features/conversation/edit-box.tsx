import { useEffect, useRef, useState } from 'react'
import { Composer } from './composer.tsx'
import { keepDraft, recallDraft, sessionStore } from './drafts.ts'

export interface EditBoxProps {
  draftKey: string
  text: string
  onSave: (text: string) => void
  onCancel: () => void
}

/** The comment as a field in its own place. What was changed survives a reload; opening the edit again brings it back. */
export function EditBox({ draftKey, text, onSave, onCancel }: EditBoxProps) {
  const input = useRef<HTMLTextAreaElement>(null)
  const [draft, setDraft] = useState(() => {
    const kept = recallDraft(sessionStore(), draftKey)
    return kept.text === '' ? { text, mentions: [] } : kept
  })
  useEffect(() => {
    const field = input.current
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
    field?.scrollIntoView({ block: 'nearest' })
  }, [])
  const forget = () => keepDraft(sessionStore(), draftKey, { text: '', mentions: [] })
  return (
    <Composer
      label="Edit the comment"
      placeholder=""
      saves
      draft={draft}
      inputRef={input}
      onChange={(next) => {
        setDraft(next)
        keepDraft(sessionStore(), draftKey, next)
      }}
      onSend={(ready) => {
        forget()
        onSave(ready.text)
      }}
      onCancel={() => {
        forget()
        onCancel()
      }}
    />
  )
}
