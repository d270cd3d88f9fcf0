import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Add16Regular } from '@fluentui/react-icons/svg/add'
import { lazy, type ReactNode, Suspense, useId, useState } from 'react'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { objectiveLimits } from '../../../okr/objective.ts'
import { useCycle } from '../../api/me.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { useFormat } from '../../components/format.ts'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { PlainText } from '../../components/plain-text.tsx'
import { AlignmentSection } from './alignment-section.tsx'
import { ChildrenSection } from './children-section.tsx'
import { readFormDraft } from './drafts.ts'
import { TextField } from './fields/text-field.tsx'
import { keyResultFormName } from './form-names.ts'
import { KeyResultFacts } from './key-result-facts.tsx'
import { KeyResults } from './key-results.tsx'
import { ObjectiveFacts } from './objective-facts.tsx'
import { QualityNotes } from './quality/quality-notes.tsx'
import { Section } from './section.tsx'

const ChangeRequests = lazy(() =>
  import('./changes/change-requests.tsx').then((m) => ({ default: m.ChangeRequests })),
)
const QualitySection = lazy(() =>
  import('./quality/quality-section.tsx').then((m) => ({ default: m.QualitySection })),
)
const NewKeyResult = lazy(() => import('./new-key-result.tsx').then((m) => ({ default: m.NewKeyResult })))

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', paddingInline: '16px', paddingBottom: '24px' },
  first: { paddingBlock: tokens.spacingVerticalS },
  why: { color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground3, margin: 0 },
  origin: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, margin: 0 },
})

/** Why, how it is measured, where it belongs and who answers for it. */
export function Overview({ details, findings }: { details: OkrDetails; findings?: ReactNode }) {
  const styles = useStyles()
  const format = useFormat()
  const { okr, can } = details
  const creator = details.people[okr.createdBy]
  return (
    <div className={styles.root}>
      {details.planning === 'committed' && (
        <Suspense fallback={<LoadingRows label="Loading the changes asked for" rows={1} />}>
          <ChangeRequests details={details} />
        </Suspense>
      )}
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
                <span className={styles.quiet}>Not said yet.</span>
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
      <Suspense fallback={<LoadingRows label="Loading the quality check" rows={4} />}>
        <QualitySection details={details} />
      </Suspense>
      <Suspense fallback={null}>{findings}</Suspense>
      <AlignmentSection details={details} />
      <ChildrenSection details={details} />
      <Section title="Facts">
        <ObjectiveFacts details={details} />
        {okr.sharedId !== undefined && (
          <p className={styles.origin}>Declared shared: others carry the same aim together with it.</p>
        )}
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
  const notesId = useId()
  const cycle = useCycle()
  const [isAdding, setAdding] = useState(
    () => can.plan && readFormDraft(keyResultFormName(cycle.id, details.okr.id)) !== undefined,
  )
  return (
    <Section
      title={keyResults.length === 0 ? 'Key results' : `Key results (${keyResults.length})`}
      action={
        can.plan &&
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
              ? 'Key results are the numbers that show when this objective is reached.'
              : 'The owner has not said yet how this objective will be measured.'
          }
        />
      )}
      <QualityNotes
        id={notesId}
        edit={{ okrId: details.okr.id, field: 'keyResults', isEditing: false, value: null }}
      />
      {isAdding && (
        <Suspense fallback={<LoadingRows label="Loading the form" rows={2} />}>
          <NewKeyResult details={details} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </Section>
  )
}
