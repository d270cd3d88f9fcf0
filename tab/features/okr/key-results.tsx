import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Link } from 'wouter'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { useCycle } from '../../api/me.ts'
import { Avatar } from '../../components/avatar.tsx'
import { Chip } from '../../components/chip.tsx'
import { type Format, useFormat } from '../../components/format.ts'
import { ProgressBar } from '../../components/progress-bar.tsx'
import { useVisually } from '../../components/visually-hidden.ts'
import { paths } from '../../routes.ts'
import { type FieldDraft, keepDraft, readDraft } from './drafts.ts'
import { confidenceNames } from './names.ts'
import { useEdit } from './use-edit.ts'

type Entry = OkrDetails['keyResults'][number]

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', gap: '8px', alignItems: 'flex-start', minWidth: 0 },
  title: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '2px' },
  },
  bar: { display: 'flex', alignItems: 'center', gap: '10px' },
  percent: { fontVariantNumeric: 'tabular-nums', width: '40px', textAlign: 'end' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
  },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  checkIn: { minWidth: 'auto', marginInline: 'auto -8px' },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  value: { width: '130px' },
})

export interface KeyResultsProps {
  details: OkrDetails
  canEdit: boolean
}

export function KeyResults({ details, canEdit }: KeyResultsProps) {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {details.keyResults.map((entry) => (
        <KeyResultCard key={entry.keyResult.id} entry={entry} details={details} canEdit={canEdit} />
      ))}
    </ul>
  )
}

function KeyResultCard({ entry, details, canEdit }: KeyResultsProps & { entry: Entry }) {
  const styles = useStyles()
  const hidden = useVisually()
  const format = useFormat()
  const cycle = useCycle()
  // A check-in that was not saved is offered again.
  const [isOpen, setOpen] = useState(
    () => canEdit && readDraft(cycle.id, entry.keyResult.id, 'current') !== undefined,
  )
  const { keyResult, progress, problems = 0 } = entry
  const owner = keyResult.ownerId === undefined ? undefined : details.people[keyResult.ownerId]
  const isMeasurable = keyResult.baseline !== undefined && keyResult.target !== undefined
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Link href={paths.okr(keyResult.id)} className={styles.title}>
          {keyResult.title}
        </Link>
        {owner && (
          <>
            <Avatar person={owner} />
            <span className={hidden.text}>{owner.displayName}</span>
          </>
        )}
      </div>
      {progress !== undefined && (
        <div className={styles.bar}>
          <ProgressBar value={progress} expected={details.expected} />
          <span className={styles.percent}>{format.percent(progress)}</span>
        </div>
      )}
      <span className={styles.small}>{measureText(keyResult, format)}</span>
      <div className={mergeClasses(styles.foot, styles.small)}>
        {keyResult.confidence && <Chip tone="quiet">{confidenceNames[keyResult.confidence]}</Chip>}
        {keyResult.dueOn && <span>Due {format.day(keyResult.dueOn)}</span>}
        {details.can.plan && problems > 0 && <span>{problems} to improve</span>}
        {canEdit && isMeasurable && !isOpen && (
          <Button className={styles.checkIn} size="small" appearance="subtle" onClick={() => setOpen(true)}>
            Check in
          </Button>
        )}
      </div>
      {isOpen && (
        <CheckIn
          keyResult={keyResult}
          objectiveId={details.okr.kind === 'objective' ? details.okr.id : undefined}
          onClose={() => setOpen(false)}
        />
      )}
    </li>
  )
}

/** "Churn: 5 % → 3 %, now 4 %", as far as it is known. */
function measureText(keyResult: Entry['keyResult'], format: Format): string {
  const { baseline, current, target, metric } = keyResult
  const unit = keyResult.unit === undefined ? '' : `\u00a0${keyResult.unit}`
  const value = (number: number) => `${format.number(number)}${unit}`
  const range =
    target === undefined
      ? undefined
      : baseline === undefined
        ? `target ${value(target)}`
        : `${value(baseline)} → ${value(target)}`
  const parts = [range, current === undefined ? undefined : `now ${value(current)}`].filter(
    (part) => part !== undefined,
  )
  if (parts.length === 0) return metric ?? 'Not measurable yet: needs a baseline and a target'
  return metric === undefined ? parts.join(', ') : `${metric}: ${parts.join(', ')}`
}

export interface CheckInProps {
  keyResult: Entry['keyResult']
  objectiveId: string | undefined
  onClose: () => void
}

/** The value of today: shown at once, taken back with a message if the server does not take it. */
function CheckIn({ keyResult, objectiveId, onClose }: CheckInProps) {
  const styles = useStyles()
  const cycle = useCycle()
  const edit = useEdit()
  const [draft] = useState(() => readDraft(cycle.id, keyResult.id, 'current'))
  const [text, setText] = useState(() => String(draft?.value ?? keyResult.current ?? ''))
  const value = Number(text)
  const isValid = text.trim() !== '' && Number.isFinite(value)
  const keep = (kept: FieldDraft | undefined) => keepDraft(cycle.id, keyResult.id, 'current', kept)
  const save = () => {
    if (!isValid) return
    onClose()
    if (value === keyResult.current) return keep(undefined)
    keep({ seen: keyResult.current, value })
    edit.mutate({
      okrId: keyResult.id,
      changes: [{ field: 'current', seen: keyResult.current ?? null, value }],
      optimistic: true,
      objectiveId,
      onSettled: () => keep(undefined),
    })
  }
  const cancel = () => {
    keep(undefined)
    onClose()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        cancel()
      }}
    >
      <Input
        className={styles.value}
        size="small"
        type="number"
        step="any"
        autoFocus
        aria-label={`Current value of “${keyResult.title}”`}
        contentAfter={keyResult.unit ?? null}
        value={text}
        onChange={(_, data) => setText(data.value)}
      />
      <Button type="submit" size="small" appearance="primary" disabled={!isValid}>
        Save
      </Button>
      <Button size="small" onClick={cancel}>
        Cancel
      </Button>
    </form>
  )
}
