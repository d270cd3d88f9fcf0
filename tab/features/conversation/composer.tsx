import { Button, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components'
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark'
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss'
import { Send20Filled, Send20Regular } from '@fluentui/react-icons/svg/send'
import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react'
import type { PersonRef } from '../../../okr/contract/common.ts'
import { lengthNote, type ReadyComment, readyComment } from './compose.ts'
import type { Draft } from './drafts.ts'
import { MentionList, mentionOptionId } from './mention-list.tsx'
import { insertMention, mentionQueryAt } from './mentions.ts'
import { useMentionPeople } from './use-mention-people.ts'

const useStyles = makeStyles({
  root: { position: 'relative' },
  box: {
    display: 'flex',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalXS,
    padding: '4px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-within': {
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px 0 ${tokens.colorCompoundBrandStroke}`,
    },
  },
  input: {
    flexGrow: 1,
    minWidth: 0,
    maxHeight: '168px',
    boxSizing: 'border-box',
    margin: 0,
    paddingBlock: '6px',
    paddingInline: '8px',
    border: 'none',
    outlineStyle: 'none',
    resize: 'none',
    overflowY: 'auto',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '::placeholder': { color: tokens.colorNeutralForeground4, opacity: 1 },
  },
  note: {
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  tooMuch: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
})

export interface ComposerProps {
  label: string
  placeholder: string
  draft: Draft
  onChange: (draft: Draft) => void
  onSend: (ready: ReadyComment) => void
  /** Escape, or the button, gives the editing up. */
  onCancel?: () => void
  /** Saving an edit instead of sending something new. */
  saves?: boolean
  /** People offered first after "@"; undefined: mentions cannot be added here. */
  nearby?: readonly PersonRef[]
  inputRef: RefObject<HTMLTextAreaElement | null>
}

/** Enter sends, Shift+Enter begins a new line, "@" offers people. */
export function Composer(props: ComposerProps) {
  const { label, placeholder, draft, onChange, onSend, onCancel, saves = false, nearby, inputRef } = props
  const styles = useStyles()
  const id = useId()
  const [caret, setCaret] = useState(draft.text.length)
  const [closedAt, setClosedAt] = useState<number>()
  const [active, setActive] = useState(0)
  const [focused, setFocused] = useState(false)
  const caretAfterPick = useRef<number | undefined>(undefined)

  const typing = nearby === undefined ? undefined : mentionQueryAt(draft.text, caret, draft.mentions)
  const query = typing && typing.start !== closedAt ? typing : undefined
  const people = useMentionPeople(query?.text, nearby ?? [])
  const open = focused && query !== undefined && people.length > 0
  const at = Math.min(active, people.length - 1)
  const ready = readyComment(draft)
  const note = lengthNote(draft)

  useLayoutEffect(() => {
    const input = inputRef.current
    if (!input) return
    // The field grows with its text (up to its max-height), which is read from the DOM.
    input.rows = draft.text === '' ? 1 : input.rows
    input.style.height = 'auto'
    input.style.height = `${input.scrollHeight}px`
    // At once, not in the next frame: what is typed right after a pick belongs behind it.
    if (caretAfterPick.current === undefined) return
    input.focus()
    input.setSelectionRange(caretAfterPick.current, caretAfterPick.current)
    caretAfterPick.current = undefined
  }, [draft.text, inputRef])

  const change = (text: string, position: number, mentions = draft.mentions) => {
    setCaret(position)
    setActive(0)
    if (closedAt !== undefined && text[closedAt] !== '@') setClosedAt(undefined)
    onChange({ ...draft, text, mentions })
  }
  const pick = (person: PersonRef) => {
    const input = inputRef.current
    if (!query || !input) return
    const inserted = insertMention(draft.text, query, person.displayName)
    const others = draft.mentions.filter((mention) => mention.personId !== person.id)
    change(inserted.text, inserted.caret, [...others, { personId: person.id, name: person.displayName }])
    caretAfterPick.current = inserted.caret
  }
  const send = () => {
    if (ready) onSend(ready)
  }
  const pickWithKeys = (event: KeyboardEvent): boolean => {
    const chosen = people[at]
    if (!open || !chosen) return false
    if (event.key === 'ArrowDown') setActive((at + 1) % people.length)
    else if (event.key === 'ArrowUp') setActive((at + people.length - 1) % people.length)
    else if (event.key === 'Enter' || event.key === 'Tab') pick(chosen)
    else if (event.key === 'Escape') setClosedAt(query?.start)
    else return false
    return true
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // The Enter that ends the choice of a character in an input method is not meant for us.
    if (event.nativeEvent.isComposing) return
    if (!event.shiftKey && pickWithKeys(event)) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      send()
    }
    if (event.key === 'Escape' && onCancel) {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    }
  }
  const activePerson = open ? people[at] : undefined
  const SendIcon = saves ? Checkmark20Regular : ready ? Send20Filled : Send20Regular
  return (
    <div className={styles.root}>
      {open && <MentionList id={`${id}-people`} people={people} active={at} onPick={pick} />}
      <div className={styles.box}>
        <textarea
          ref={inputRef}
          className={styles.input}
          rows={1}
          aria-label={label}
          placeholder={placeholder}
          aria-describedby={note ? `${id}-note` : undefined}
          aria-invalid={note?.tooMuch ? true : undefined}
          aria-autocomplete={nearby ? 'list' : undefined}
          aria-controls={open ? `${id}-people` : undefined}
          aria-activedescendant={activePerson ? mentionOptionId(`${id}-people`, activePerson.id) : undefined}
          dir="auto"
          value={draft.text}
          onChange={(event) => change(event.target.value, event.target.selectionStart)}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onKeyDown={onKeyDown}
        />
        {onCancel && saves && (
          <Tooltip content="Keep the comment as it was" relationship="description">
            <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label="Cancel" onClick={onCancel} />
          </Tooltip>
        )}
        <Button
          appearance={saves ? 'primary' : 'subtle'}
          icon={<SendIcon color={ready && !saves ? tokens.colorBrandForeground1 : undefined} />}
          aria-label={saves ? 'Save' : 'Send'}
          disabledFocusable={!ready}
          onClick={send}
        />
      </div>
      {note && (
        <div id={`${id}-note`} className={mergeClasses(styles.note, note.tooMuch && styles.tooMuch)}>
          {note.text}
        </div>
      )}
    </div>
  )
}
