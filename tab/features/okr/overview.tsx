import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Add16Regular } from '@fluentui/react-icons/svg/add'
import { Edit16Regular } from '@fluentui/react-icons/svg/edit'
import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { objectiveLimits } from '../../../okr/objective.ts'
import { useCycle, useMe } from '../../api/me.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { useFormat } from '../../components/format.ts'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { OkrLine } from '../../components/okr-line.tsx'
import { PlainText } from '../../components/plain-text.tsx'
import { paths } from '../../routes.ts'
import { AlignmentPath } from './alignment-path.tsx'
import { readFormDraft } from './drafts.ts'
import { TextField } from './fields/text-field.tsx'
import { keyResultFormName } from './form-names.ts'
import { KeyResultFacts } from './key-result-facts.tsx'
import { KeyResults } from './key-results.tsx'
import { ObjectiveFacts } from './objective-facts.tsx'
import { Section } from './section.tsx'

const NewKeyResult = lazy(() => import('./new-key-result.tsx').then((m) => ({ default: m.NewKeyResult })))
const LinksEditor = lazy(() => import('./links-editor.tsx').then((m) => ({ default: m.LinksEditor })))

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', paddingInline: '16px', paddingBottom: '24px' },
  first: { paddingBlock: tokens.spacingVerticalS },
  why: { color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground3, margin: 0 },
  lines: { marginInline: '-8px', display: 'flex', flexDirection: 'column' },
  origin: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, margin: 0 },
})

/** Why, how it is measured, where it belongs and who answers for it. */
export function Overview({ details }: { details: OkrDetails }) {
  const styles = useStyles()
  const format = useFormat()
  const { okr, can } = details
  const creator = details.people[okr.createdBy]
  return (
    <div className={styles.root}>
      {okr.kind === 'objective' && (
        <div className={styles.first}>
          <TextField
            okrId={okr.id}
            field="why"
            label="Why"
            stacked
            rows={4}
            current={okr.why}
            maxLength={objectiveLimits.why}
            canEdit={can.edit}
            placeholder="Which impact does this have, and for whom?"
            view={
              okr.why ? (
                <span className={styles.why}>
                  <PlainText text={okr.why} />
                </span>
              ) : (
                <span className={styles.quiet}>
                  {can.edit ? 'Not said yet: which impact does it have, and for whom?' : 'Not said yet.'}
                </span>
              )
            }
          />
        </div>
      )}
      {okr.kind === 'objective' ? (
        <KeyResultsSection details={details} />
      ) : (
        <Section title="Measure">
          <KeyResultFacts okr={okr} canEdit={can.edit} />
        </Section>
      )}
      {okr.outcome !== undefined && (
        <Section title="Outcome">
          <span className={styles.why}>
            <PlainText text={okr.outcome} />
          </span>
        </Section>
      )}
      <AlignmentSection details={details} />
      <ChildrenSection details={details} />
      <Section title="Facts">
        <ObjectiveFacts details={details} />
        <p className={styles.origin}>
          {okr.importedFrom === undefined ? 'Created' : `Imported from ${okr.importedFrom}`}
          {creator && ` by ${creator.displayName}`}, {format.moment(okr.createdAt)}
        </p>
      </Section>
    </div>
  )
}

function KeyResultsSection({ details }: { details: OkrDetails }) {
  const { can, keyResults } = details
  const cycle = useCycle()
  const [isAdding, setAdding] = useState(
    () => can.edit && readFormDraft(keyResultFormName(cycle.id, details.okr.id)) !== undefined,
  )
  return (
    <Section
      title={keyResults.length === 0 ? 'Key results' : `Key results (${keyResults.length})`}
      action={
        can.edit &&
        !isAdding && (
          <Button size="small" appearance="subtle" icon={<Add16Regular />} onClick={() => setAdding(true)}>
            Add key result
          </Button>
        )
      }
    >
      <KeyResults details={details} canEdit={can.edit} />
      {keyResults.length === 0 && !isAdding && (
        <EmptyState
          compact
          title="Nothing to measure yet"
          text={
            can.edit
              ? 'Add three to five key results: numbers that show when this objective is reached.'
              : 'The owner has not said yet how this objective will be measured.'
          }
        />
      )}
      {isAdding && (
        <Suspense fallback={<LoadingRows label="Loading the form" rows={2} />}>
          <NewKeyResult details={details} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </Section>
  )
}

function AlignmentSection({ details }: { details: OkrDetails }) {
  const styles = useStyles()
  const [isEditing, setEditing] = useState(false)
  const { okr, can, parents, path, people } = details
  const isVision = okr.kind === 'objective' && okr.level === 'vision'
  if (isVision && parents.length === 0) return null
  const isTop = okr.kind === 'objective' && okr.level === 'organisation'
  const asksForReason =
    okr.kind === 'objective' &&
    parents.length === 0 &&
    !isEditing &&
    (okr.noLinkReason !== undefined || (can.edit && !isTop))
  return (
    <Section
      title="Contributes to"
      action={
        can.link &&
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
                  : can.link
                    ? 'Link it to the objective above that it helps to reach, or say below why it stands alone.'
                    : 'Its owner has not linked it to anything above.'
              }
            />
          )}
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
          canEdit={can.edit}
          view={okr.noLinkReason ?? <span className={styles.quiet}>Not said</span>}
        />
      )}
    </Section>
  )
}

function ChildrenSection({ details }: { details: OkrDetails }) {
  const styles = useStyles()
  const me = useMe()
  const [, navigate] = useLocation()
  const { children, moreChildren, okr, people } = details
  return (
    <Section
      title={children.length === 0 ? 'What contributes to it' : `What contributes to it (${count(details)})`}
      action={
        !me.guest && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Add16Regular />}
            onClick={() => navigate(paths.newObjective({ parentId: okr.id }))}
          >
            Contribute
          </Button>
        )
      }
    >
      {children.length === 0 ? (
        <p className={styles.quiet}>Nothing yet.</p>
      ) : (
        <div className={styles.lines}>
          {children.map((child) => (
            <OkrLine key={child.id} line={child} people={people} showWeight={child.weight !== 100} />
          ))}
        </div>
      )}
      {moreChildren && (
        <p className={styles.quiet}>There are more: open it in the tree to see all of them.</p>
      )}
    </Section>
  )
}

function count({ children, moreChildren }: OkrDetails): string {
  return moreChildren ? `more than ${children.length}` : String(children.length)
}
