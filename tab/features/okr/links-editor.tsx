import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useContext, useState } from 'react'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { sameJson } from '../../../okr/edit.ts'
import { isProblem } from '../../api/client.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { PlanLock } from './changes/plan-lock.ts'
import { type LinkDraft, linksOf, linksProblem } from './links.ts'
import { LinksInput } from './links-input.tsx'
import { useEdit } from './use-edit.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', gap: '8px' },
})

export interface LinksEditorProps {
  details: OkrDetails
  onClose: () => void
}

/** Changes what an OKR contributes to. Nothing is sent before Save; a removed link can be kept until then. */
export function LinksEditor({ details, onClose }: LinksEditorProps) {
  const styles = useStyles()
  const edit = useEdit()
  const { okr, parents } = details
  const [seen] = useState(okr.links)
  const [links, setLinks] = useState<LinkDraft[]>(() =>
    okr.links.map(({ parentId, weight }) => ({
      parentId,
      weight,
      title: parents.find((parent) => parent.id === parentId)?.title ?? 'An OKR that you cannot see',
      isRemoved: false,
    })),
  )
  const problem = linksProblem(okr.id, links)
  const isLocked = useContext(PlanLock)
  const isSame = sameJson(linksOf(links), seen)
  // A dialog is open for it.
  const isDecidedElsewhere = isProblem(edit.error, 'edit-conflict') || isProblem(edit.error, 'locked')
  const save = () =>
    edit.mutate({
      okrId: okr.id,
      changes: [{ field: 'links', seen, value: linksOf(links) }],
      optimistic: false,
      titles: new Map(links.map(({ parentId, title }) => [parentId, title])),
      onSettled: onClose,
    })
  return (
    <div className={styles.root}>
      <LinksInput okrId={okr.id} value={links} onChange={setLinks} />
      {isLocked && (
        <p className={styles.note}>The plan is locked: this is asked for as a change, with a reason.</p>
      )}
      {edit.error && !isDecidedElsewhere && <ErrorState compact error={edit.error} />}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabled={problem !== undefined || edit.isPending || (isLocked && isSame)}
          title={problem}
          onClick={save}
        >
          {edit.isPaused
            ? 'Waiting for a connection'
            : isLocked
              ? 'Ask for this change'
              : edit.isPending
                ? 'Saving'
                : 'Save links'}
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
