import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { isProblem } from '../../api/client.ts'
import { ErrorState } from '../../components/error-state.tsx'
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
  const isConflict = isProblem(edit.error, 'edit-conflict')
  const save = () =>
    edit.mutate({
      okrId: okr.id,
      changes: [{ field: 'links', seen, value: linksOf(links) }],
      optimistic: false,
      onSettled: onClose,
    })
  return (
    <div className={styles.root}>
      <LinksInput okrId={okr.id} value={links} onChange={setLinks} />
      {edit.error && !isConflict && <ErrorState compact error={edit.error} />}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabled={problem !== undefined || edit.isPending}
          title={problem}
          onClick={save}
        >
          {edit.isPaused ? 'Waiting for a connection' : edit.isPending ? 'Saving' : 'Save links'}
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
