import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Edit16Regular } from '@fluentui/react-icons/svg/edit'
import { lazy, Suspense, useState } from 'react'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { Me } from '../../../okr/contract/organisation.ts'
import { can } from '../../../okr/rights.ts'
import { useMe } from '../../api/me.ts'
import { ownRelations } from '../../api/own-relations.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { OkrLine } from '../../components/okr-line.tsx'
import { AlignmentPath } from './alignment-path.tsx'
import { isPlanLocked } from './changes/plan-lock.ts'
import { TextField } from './fields/text-field.tsx'
import { Section } from './section.tsx'
import { Serves } from './serves.tsx'

const LinksEditor = lazy(() => import('./links-editor.tsx').then((m) => ({ default: m.LinksEditor })))

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3, margin: 0 },
  lines: { marginInline: '-8px', display: 'flex', flexDirection: 'column' },
  origin: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, margin: 0 },
})

/** After the lock a link is changed as everything else: it is asked for. */
function mayChangeLinks(details: OkrDetails, me: Me): boolean {
  if (!isPlanLocked(details)) return details.can.link
  return can('link-okr', ownRelations(me, details.okr))
}

/** What it contributes to, and the way to the top. */
export function AlignmentSection({ details }: { details: OkrDetails }) {
  const styles = useStyles()
  const [isEditing, setEditing] = useState(false)
  const me = useMe()
  const { okr, parents, path, people } = details
  const mayLink = mayChangeLinks(details, me)
  const isVision = okr.kind === 'objective' && okr.level === 'vision'
  if (isVision && parents.length === 0) return null
  const isTop = okr.kind === 'objective' && okr.level === 'organisation'
  const asksForReason =
    okr.kind === 'objective' &&
    parents.length === 0 &&
    !isEditing &&
    (okr.noLinkReason !== undefined || (details.can.edit && !isTop))
  return (
    <Section
      title="Contributes to"
      part="links"
      action={
        mayLink &&
        !isEditing && (
          <Button size="small" appearance="subtle" icon={<Edit16Regular />} onClick={() => setEditing(true)}>
            Edit links
          </Button>
        )
      }
    >
      {isEditing ? (
        <Suspense fallback={<LoadingRows label="Loading the links" rows={2} />}>
          <LinksEditor details={details} onClose={() => setEditing(false)} />
        </Suspense>
      ) : (
        <>
          {parents.length > 1 && (
            <div className={styles.lines}>
              {parents.map((parent) => (
                <OkrLine key={parent.id} line={parent} people={people} showWeight />
              ))}
            </div>
          )}
          {path.length > 0 && (
            <>
              {parents.length > 1 && (
                <p className={styles.origin}>The way to the top, by the heaviest links</p>
              )}
              <AlignmentPath details={details} />
            </>
          )}
          {path.length === 0 && parents.length === 0 && (
            <EmptyState
              compact
              title={isTop ? 'At the top of the tree' : 'Contributes to nothing yet'}
              text={
                isTop
                  ? 'Everything else can contribute to it. It can itself be linked to a vision.'
                  : mayLink
                    ? 'Link it to the objective above that it helps to reach, or say below why it stands alone.'
                    : 'Its owner has not linked it to anything above.'
              }
            />
          )}
          <Serves details={details} />
        </>
      )}
      {asksForReason && (
        <TextField
          okrId={okr.id}
          field="noLinkReason"
          label="Reason for no link"
          rows={2}
          current={okr.noLinkReason}
          maxLength={1000}
          canEdit={details.can.edit}
          view={okr.noLinkReason ?? <span className={styles.quiet}>Not said</span>}
        />
      )}
    </Section>
  )
}
