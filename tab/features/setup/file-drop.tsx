import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { DocumentArrowUp24Regular } from '@fluentui/react-icons/svg/document-arrow-up'
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text'
import { type DragEvent, useId, useRef, useState } from 'react'
import { useFormat } from '../../components/format.ts'
import { type FileKind, sizeText, textOfFile } from './file-text.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: '14px 16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px dashed ${tokens.colorCompoundBrandStroke}`,
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  words: { flexGrow: 1, flexBasis: '150px', minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problem: {
    margin: 0,
    flexBasis: '100%',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorStatusDangerBorderActive,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  input: { display: 'none' },
})

export interface ChosenFile {
  name: string
  size: number
  text: string
}

export interface FileDropProps {
  kind: FileKind
  /** As the file chooser filters: ".csv,text/csv". */
  accept: string
  file: ChosenFile | undefined
  onChoose: (file: ChosenFile) => void
  disabled: boolean
}

/** A file, chosen with a button or dropped here. */
export function FileDrop({ kind, accept, file, onChoose, disabled }: FileDropProps) {
  const styles = useStyles()
  const format = useFormat()
  const hintId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [problem, setProblem] = useState<string>()

  const take = async (files: FileList | null) => {
    const [first, second] = files ?? []
    if (first === undefined || disabled) return
    if (second !== undefined) {
      setProblem('Choose one file at a time.')
      return
    }
    let bytes: ArrayBuffer
    try {
      bytes = await first.arrayBuffer()
    } catch {
      setProblem('This file cannot be read any more: it was moved or changed. Choose it again.')
      return
    }
    const read = textOfFile(bytes, kind)
    setProblem('problem' in read ? read.problem : undefined)
    if ('text' in read) onChoose({ name: first.name, size: first.size, text: read.text })
  }
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.dataTransfer.dropEffect = disabled ? 'none' : 'copy'
    setOver(!disabled)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same for the keyboard
    <div
      className={mergeClasses(styles.root, isOver && styles.over)}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      {file ? (
        <DocumentText20Regular aria-hidden className={styles.icon} />
      ) : (
        <DocumentArrowUp24Regular aria-hidden className={styles.icon} />
      )}
      <span id={hintId} className={styles.words}>
        {file ? (
          <>
            <span className={styles.name}>{file.name}</span>
            <span className={styles.quiet}>{sizeText(file.size, format.number)}</span>
          </>
        ) : (
          `Drop ${kind.name} here, or choose one.`
        )}
      </span>
      <Button
        aria-describedby={hintId}
        disabledFocusable={disabled}
        onClick={() => !disabled && input.current?.click()}
      >
        {file ? 'Choose another file' : 'Choose a file'}
      </Button>
      <input
        ref={input}
        type="file"
        className={styles.input}
        accept={accept}
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          take(event.target.files)
          // The same file can be chosen again after it was changed.
          event.target.value = ''
        }}
      />
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
