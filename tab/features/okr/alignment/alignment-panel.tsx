import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { PeopleChat16Regular } from '@fluentui/react-icons/svg/people-chat'
import { useState } from 'react'
import type { OkrAlignment } from '../../../../okr/contract/alignment.ts'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { useCycle } from '../../../api/me.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { LegendButton } from '../../../components/legend-button.tsx'
import { LoadingRows } from '../../../components/loading-rows.tsx'
import { planningNames, planningText } from '../../../components/planning-words.ts'
import { useKeptFocus } from '../../../components/use-kept-focus.ts'
import { useVisually } from '../../../components/visually-hidden.ts'
import { DependenciesSection } from '../dependencies/dependencies-section.tsx'
import { readFormDraft } from '../drafts.ts'
import { Section } from '../section.tsx'
import { AskForm } from './ask-form.tsx'
import { RequestItem } from './request-item.tsx'
import { inOrder } from './request-words.ts'
import { StillNeeds } from './still-needs.tsx'
import { useAlignment } from './use-alignment.ts'
import { useCardStyles } from './use-card-styles.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', paddingInline: '16px', paddingBottom: '24px' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** Who was asked and what they say, and what the OKR depends on. */
export function AlignmentPanel({ details }: { details: OkrDetails }) {
  const styles = useStyles()
  const alignment = useAlignment(details.okr.id)
  return (
    <div className={styles.root}>
      {alignment.data !== undefined ? (
        <Requests details={details} alignment={alignment.data} />
      ) : alignment.isError ? (
        <ErrorState error={alignment.error} onRetry={() => alignment.refetch()} />
      ) : (
        <LoadingRows label="Loading who was asked" rows={4} dots />
      )}
      <DependenciesSection details={details} />
      <StillNeeds details={details} />
    </div>
  )
}

interface RequestsProps {
  details: OkrDetails
  alignment: OkrAlignment
}

function Requests({ details, alignment }: RequestsProps) {
  const styles = useStyles()
  const cards = useCardStyles()
  const hidden = useVisually()
  const cycle = useCycle()
  const { okr } = details
  const { planning, tally, requests, can } = alignment
  const [isAsking, setAsking] = useState(
    () => can.ask && readFormDraft(`ask ${cycle.id} ${okr.id}`) !== undefined,
  )
  const place = useKeptFocus<HTMLDivElement>()
  return (
    <div ref={place}>
      <Section
        title="Alignment"
        part="alignment"
        action={
          <>
            {can.ask && !isAsking && (
              <Button
                size="small"
                appearance={requests.length === 0 ? 'primary' : 'subtle'}
                icon={<PeopleChat16Regular />}
                onClick={() => setAsking(true)}
              >
                Ask to align
              </Button>
            )}
            <LegendButton />
          </>
        }
      >
        {/* The head of the details shows it all the time. */}
        <p role="status" className={hidden.text}>
          {planningNames[planning]}: {planningText(planning, tally)}
        </p>
        {isAsking && <AskForm okrId={okr.id} alignment={alignment} onClose={() => setAsking(false)} />}
        {requests.length === 0 && !isAsking && planning !== 'committed' && (
          <p className={mergeClasses(cards.words, styles.quiet)}>{emptyText(planning, can.ask)}</p>
        )}
        {requests.length > 0 && (
          <ul className={cards.list} aria-label="Who was asked">
            {inOrder(requests).map((request) => (
              <RequestItem key={request.id} details={details} alignment={alignment} request={request} />
            ))}
          </ul>
        )}
      </Section>
    </div>
  )
}

function emptyText(planning: OkrAlignment['planning'], mayAsk: boolean): string {
  // A key result about which nobody was asked stands where its objective stands.
  if (planning !== 'draft') return 'Who was asked about its objective was asked about this too.'
  return mayAsk
    ? 'Ask your leader, who contributes, and the departments that have a part in it.'
    : 'Its owner has not asked anybody.'
}
