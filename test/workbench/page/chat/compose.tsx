import { Button } from '@fluentui/react-components'
import { Send20Regular } from '@fluentui/react-icons/svg/send'
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Person } from '../api.ts'
import { type Mentioned, mentionChoices, toMarkers, typedMention } from './mentions.ts'

/** A box to write in: Enter sends, Shift+Enter breaks the line, @ mentions. */
export function Compose({
  label,
  people,
  canMention,
  onSend,
  onCancel,
  initial,
  sendLabel = 'Send',
  autoFocus = false,
}: {
  label: string
  people: Person[]
  canMention: boolean
  onSend: (text: string, mentions: string[]) => Promise<void>
  onCancel?: () => void
  initial?: { text: string; mentioned: Mentioned[] }
  sendLabel?: string
  autoFocus?: boolean
}) {
  const [text, setText] = useState(initial?.text ?? '')
  const [caret, setCaret] = useState(0)
  const [mentioned, setMentioned] = useState<Mentioned[]>(initial?.mentioned ?? [])
  const [active, setActive] = useState(0)
  const [dismissed, setDismissed] = useState(false)
  const [problem, setProblem] = useState('')
  const [sending, setSending] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const caretAfterChoice = useRef<number | undefined>(undefined)
  const listId = useId()

  const typed = canMention && !dismissed ? typedMention(text, caret) : undefined
  const choices = typed ? mentionChoices(people, typed.word) : []
  const isOpen = choices.length > 0

  useEffect(() => {
    if (autoFocus) box.current?.focus()
  }, [autoFocus])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const area = box.current
    if (!area) return
    area.style.height = 'auto'
    area.style.height = `${Math.min(area.scrollHeight + 2, 200)}px`
    // At once, not in the next frame: what is typed right after a choice belongs behind it.
    if (caretAfterChoice.current === undefined) return
    area.focus()
    area.setSelectionRange(caretAfterChoice.current, caretAfterChoice.current)
    caretAfterChoice.current = undefined
  }, [text])

  const choose = (choice: Mentioned) => {
    if (!typed) return
    const before = `${text.slice(0, typed.from)}@${choice.name} `
    setText(before + text.slice(caret))
    setMentioned((now) => [...now.filter(({ id }) => id !== choice.id), choice])
    setCaret(before.length)
    setActive(0)
    caretAfterChoice.current = before.length
  }
  const send = async () => {
    if (!text.trim() || sending) return
    const marked = toMarkers(text, mentioned)
    setSending(true)
    setProblem('')
    // The box is free for the next message at once; what could not be sent comes back into it.
    if (!onCancel) setText('')
    try {
      await onSend(marked.text, marked.ids)
      setMentioned([])
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      setText((now) => now || text)
    } finally {
      setSending(false)
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isOpen) {
      const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
      const move = moves[event.key]
      const choice = choices[active] ?? choices[0]
      if (move !== undefined) setActive((now) => (now + move + choices.length) % choices.length)
      else if ((event.key === 'Enter' || event.key === 'Tab') && choice) choose(choice)
      else if (event.key === 'Escape') setDismissed(true)
      else return
      event.preventDefault()
      return
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void send()
    }
    if (event.key === 'Escape') onCancel?.()
  }

  return (
    <div className="compose">
      {isOpen && (
        <div className="mention-list" role="listbox" id={listId} aria-label="Mention">
          {choices.map((choice, index) => (
            <div
              key={choice.id}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className="mention-choice"
              onPointerDown={(event) => {
                event.preventDefault()
                choose(choice)
              }}
            >
              {choice.name}
            </div>
          ))}
        </div>
      )}
      <div className="compose-box">
        <textarea
          ref={box}
          rows={1}
          aria-label={label}
          placeholder={label}
          value={text}
          {...(canMention
            ? {
                'aria-autocomplete': 'list' as const,
                ...(isOpen
                  ? { 'aria-controls': listId, 'aria-activedescendant': `${listId}-${active}` }
                  : {}),
              }
            : {})}
          onChange={(event) => {
            setText(event.target.value)
            setCaret(event.target.selectionStart)
            setActive(0)
            setDismissed(false)
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
        />
        {onCancel && (
          <Button appearance="subtle" onClick={onCancel}>
            Cancel
          </Button>
        )}
        <Button
          appearance="transparent"
          icon={<Send20Regular />}
          aria-label={sendLabel}
          title={sendLabel}
          disabled={!text.trim() || sending}
          onClick={() => void send()}
        />
      </div>
      {problem && <p role="alert">{problem}</p>}
    </div>
  )
}
