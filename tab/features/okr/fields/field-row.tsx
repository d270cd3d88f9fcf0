import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Edit16Regular } from '@fluentui/react-icons/svg/edit'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { QualityNotes } from '../quality/quality-notes.tsx'
import type { FieldEdit } from '../use-field.ts'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '108px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    paddingBlock: '1px',
    '@container (max-width: 340px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  stacked: { gridTemplateColumns: 'minmax(0, 1fr)' },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '28px',
    '@container (max-width: 340px)': { lineHeight: '20px' },
  },
  view: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '4px',
    minWidth: 0,
    minHeight: '28px',
    ':hover .okr-edit': { opacity: 1 },
    ':focus-within .okr-edit': { opacity: 1 },
  },
  value: { minWidth: 0, flexGrow: 1, lineHeight: '20px', paddingBlock: '4px', overflowWrap: 'anywhere' },
  pencil: {
    minWidth: 'auto',
    flexShrink: 0,
    opacity: 0,
    '@media (hover: none)': { opacity: 1 },
    '@media (forced-colors: active)': { opacity: 1 },
    ':focus-visible': { opacity: 1 },
  },
  shown: { opacity: 1 },
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    margin: 0,
  },
  error: {
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorStatusDangerBorderActive,
    paddingInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
  },
})

/** Stands where a field has no value. */
export const noValue = '–'

export interface FieldRowProps<Value> {
  label: string
  edit: FieldEdit<Value>
  canEdit: boolean
  view: ReactNode
  /** Undefined: saved by choosing, without a Save button. */
  editor: (labelId: string, noteId: string) => ReactNode
  /** The label stands above the value, for long texts. */
  stacked?: boolean
  hideLabel?: boolean
  /** There is no value yet: the way to give one is always shown. */
  isEmpty?: boolean
  /** Enter alone saves; else Ctrl+Enter. */
  singleLine?: boolean
  /** Why this cannot be saved as it is. */
  invalid?: string | undefined
  withoutSave?: boolean
}

/** A field with its value; with the right to edit, the value turns into its editor in place. */
export function FieldRow<Value>(props: FieldRowProps<Value>) {
  const { label, edit, canEdit, view, editor, stacked = false, hideLabel = false } = props
  const styles = useStyles()
  const labelId = useId()
  const noteId = useId()
  const root = useRef<HTMLDivElement>(null)
  const wasEditing = useRef(false)

  // The focus goes into the editor when it opens, and back to the pencil when it closes.
  useEffect(() => {
    if (edit.isEditing && !wasEditing.current && !edit.isRestored) {
      root.current?.querySelector<HTMLElement>('textarea, input, select')?.focus()
    }
    if (!edit.isEditing && wasEditing.current) {
      root.current?.querySelector<HTMLElement>('.okr-edit')?.focus()
    }
    wasEditing.current = edit.isEditing
  }, [edit.isEditing, edit.isRestored])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.stopPropagation()
      edit.cancel()
    }
    const isEnter = event.key === 'Enter' && (props.singleLine || event.ctrlKey || event.metaKey)
    if (isEnter && !props.withoutSave && props.invalid === undefined && event.target instanceof HTMLElement) {
      if (event.target.tagName === 'BUTTON') return
      event.preventDefault()
      edit.save()
    }
  }

  return (
    <div ref={root} className={mergeClasses(styles.row, stacked && styles.stacked)}>
      {!hideLabel && (
        <span id={labelId} className={styles.label}>
          {label}
        </span>
      )}
      {edit.isEditing && canEdit ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys of the editor inside
        <div className={styles.editor} onKeyDown={onKeyDown}>
          {editor(labelId, noteId)}
          <QualityNotes id={noteId} edit={edit} />
          {edit.isRestored && (
            <p className={styles.note}>What you wrote before is here again; it is not saved yet.</p>
          )}
          {edit.isOutdated && (
            <p className={styles.note}>
              Somebody changed this while you were writing. You can compare when you save.
            </p>
          )}
          {edit.isAskedFor && (
            <p className={styles.note}>The plan is locked: this is asked for as a change, with a reason.</p>
          )}
          {(props.invalid ?? edit.error) !== undefined && (
            <p role="alert" className={mergeClasses(styles.note, styles.error)}>
              {props.invalid ?? edit.error}
            </p>
          )}
          <div className={styles.actions}>
            {!props.withoutSave && (
              <Button
                appearance="primary"
                size="small"
                disabled={edit.isSaving || props.invalid !== undefined}
                onClick={() => edit.save()}
              >
                {saveText(edit)}
              </Button>
            )}
            <Button size="small" onClick={edit.cancel}>
              Cancel
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.view}>
          <div className={styles.value}>
            {view}
            <QualityNotes id={noteId} edit={edit} />
          </div>
          {canEdit && (
            <Button
              className={mergeClasses('okr-edit', styles.pencil, props.isEmpty && styles.shown)}
              appearance="subtle"
              size="small"
              icon={<Edit16Regular />}
              aria-label={`Edit ${label.toLocaleLowerCase()}`}
              onClick={edit.start}
            />
          )}
        </div>
      )}
    </div>
  )
}

function saveText({
  isWaiting,
  isSaving,
  isAskedFor,
}: Pick<FieldEdit<unknown>, 'isWaiting' | 'isSaving' | 'isAskedFor'>): string {
  if (isWaiting) return 'Waiting for a connection'
  if (isAskedFor) return 'Ask for this change'
  return isSaving ? 'Saving' : 'Save'
}
