import { Button, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components'
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left'
import { Delete20Regular } from '@fluentui/react-icons/svg/delete'
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss'
import { Link20Regular } from '@fluentui/react-icons/svg/link'
import { lazy, Suspense, useState } from 'react'
import type { OkrAlignment } from '../../../okr/contract/alignment.ts'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { objectiveLimits } from '../../../okr/objective.ts'
import { useCurrent } from '../../api/me.ts'
import { Chip } from '../../components/chip.tsx'
import { useFormat } from '../../components/format.ts'
import { KindIcon, kindName } from '../../components/kind-icon.tsx'
import { notify } from '../../components/notices.tsx'
import { ProgressBar } from '../../components/progress-bar.tsx'
import { useAtLeast } from '../../components/use-media.ts'
import { shareDeepLink } from '../../host/host.ts'
import { paths, subPageOf } from '../../routes.ts'
import { AlignmentLine } from './alignment/alignment-line.tsx'
import { TextField } from './fields/text-field.tsx'
import { PriorityStar } from './priority-star.tsx'
import { useEdit } from './use-edit.ts'

const RemoveDialog = lazy(() => import('./remove-dialog.tsx').then((m) => ({ default: m.RemoveDialog })))

const narrow = '@container (max-width: 360px)'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    paddingInline: '16px',
    paddingTop: '8px',
    paddingBottom: '4px',
    flexShrink: 0,
    [narrow]: { gap: '2px', paddingTop: '4px', paddingBottom: '2px' },
  },
  bar: { display: 'flex', alignItems: 'center', gap: '4px', minWidth: 0 },
  back: { marginInlineStart: '-8px', minWidth: 'auto' },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  kind: {
    flexGrow: 1,
    minWidth: 0,
    paddingInlineStart: '4px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  tool: { minWidth: 'auto', flexShrink: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    [narrow]: {
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
    },
  },
  longTitle: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    [narrow]: {
      fontSize: tokens.fontSizeBase300,
      lineHeight: tokens.lineHeightBase300,
    },
  },
  progress: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    minHeight: '28px',
    [narrow]: { minHeight: '20px' },
  },
  percent: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    flexShrink: 0,
    [narrow]: { fontSize: tokens.fontSizeBase300 },
  },
  expected: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, flexShrink: 0 },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', minHeight: '28px' },
  // Said below too, among the facts.
  note: { [narrow]: { display: 'none' } },
  grow: { flexGrow: 1 },
})

export interface OkrHeaderProps {
  details: OkrDetails
  /** undefined: not known (yet). */
  alignment: OkrAlignment | undefined
  onOpenAlignment: () => void
  onClose: () => void
}

/** What it is, how far it is, and what can be done with the whole of it. */
export function OkrHeader({ details, alignment, onOpenAlignment, onClose }: OkrHeaderProps) {
  const styles = useStyles()
  const format = useFormat()
  const { cycle } = useCurrent()
  const isWide = useAtLeast(900)
  const edit = useEdit()
  const [isRemoving, setRemoving] = useState(false)
  const { okr, progress, expected, can } = details
  const level = okr.kind === 'objective' ? okr.level : undefined
  const kind = kindName(okr.kind, level)

  const share = () => {
    const url = new URL(location.href)
    url.hash = paths.okr(okr.id)
    if (shareDeepLink(subPageOf('okr', cycle.id, okr.id), okr.title, url.href)) return
    navigator.clipboard.writeText(url.href).then(
      () => notify('The link was copied.'),
      () => notify('The link could not be copied here.'),
    )
  }
  const publish = () =>
    edit.mutate({
      okrId: okr.id,
      changes: [{ field: 'visibility', seen: okr.visibility, value: 'published' }],
      optimistic: true,
      onSettled: () => notify('Published: everybody in the organisation can see it now.'),
    })

  return (
    <header className={styles.root}>
      <div className={styles.bar}>
        {!isWide && (
          <Button
            className={styles.back}
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            aria-label="Back to the tree"
            onClick={onClose}
          />
        )}
        <KindIcon kind={okr.kind} level={level} className={styles.icon} />
        <span className={styles.kind}>
          {kind} · {details.unitName}
        </span>
        <PriorityStar details={details} />
        <Tooltip content="Copy a link" relationship="label">
          <Button className={styles.tool} appearance="subtle" icon={<Link20Regular />} onClick={share} />
        </Tooltip>
        {can.remove && (
          <Tooltip content={`Remove this ${kind.toLocaleLowerCase()}`} relationship="label">
            <Button
              className={styles.tool}
              appearance="subtle"
              icon={<Delete20Regular />}
              onClick={() => setRemoving(true)}
            />
          </Tooltip>
        )}
        {isWide && (
          <Tooltip content="Close" relationship="label">
            <Button
              className={styles.tool}
              appearance="subtle"
              icon={<Dismiss20Regular />}
              onClick={onClose}
            />
          </Tooltip>
        )}
      </div>
      <TextField
        okrId={okr.id}
        field="title"
        label="Title"
        hideLabel
        stacked
        required
        optimistic
        rows={3}
        current={okr.title}
        maxLength={objectiveLimits.title}
        canEdit={can.edit}
        view={
          <h2 className={mergeClasses(styles.title, okr.title.length > 110 && styles.longTitle)}>
            {okr.title}
          </h2>
        }
      />
      <div className={styles.progress}>
        {progress === undefined ? (
          <span className={styles.expected}>No measure yet</span>
        ) : (
          <>
            <span className={styles.percent}>{format.percent(progress)}</span>
            <ProgressBar thick value={progress} expected={expected} />
            {expected !== undefined && expected > 0 && (
              <span className={styles.expected}>{format.percent(expected)} expected today</span>
            )}
          </>
        )}
      </div>
      {alignment && <AlignmentLine alignment={alignment} onOpen={onOpenAlignment} />}
      {okr.visibility === 'draft' && (
        <div className={styles.state}>
          <Chip tone="draft">Draft</Chip>
          <span className={mergeClasses(styles.expected, styles.note)}>
            Seen by the people concerned only
          </span>
          <span className={styles.grow} />
          {can.edit && okr.kind === 'objective' && (
            <Button size="small" disabled={edit.isPending} onClick={publish}>
              Publish
            </Button>
          )}
        </div>
      )}
      {isRemoving && (
        <Suspense fallback={null}>
          <RemoveDialog details={details} onClose={() => setRemoving(false)} onRemoved={onClose} />
        </Suspense>
      )}
    </header>
  )
}
