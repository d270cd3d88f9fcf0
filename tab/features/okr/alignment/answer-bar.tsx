import { makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { OkrAlignment, RequestView } from '../../../../okr/contract/alignment.ts'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { ClampedText } from '../../../components/clamped-text.tsx'
import { AnswerButtons } from './answer-buttons.tsx'

/** What it is about stands below, and needs the room more. */
const narrow = '@container (max-width: 360px)'

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    marginInline: '16px',
    marginBlock: '4px 8px',
    paddingInline: '12px',
    paddingBlock: '8px 10px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    [narrow]: {
      gap: '4px',
      marginInline: '8px',
      marginBlock: '2px 4px',
      paddingInline: '8px',
      paddingBlock: '6px',
    },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    [narrow]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  message: { [narrow]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } },
})

export interface AnswerBarProps {
  details: OkrDetails
  alignment: OkrAlignment
  request: RequestView
}

/** For the one asked: who asks, and the three answers. It stands above everything until it is answered. */
export function AnswerBar({ details, alignment, request }: AnswerBarProps) {
  const styles = useStyles()
  const id = useId()
  const asker = alignment.people[request.askedBy]?.displayName ?? 'Somebody'
  const unit = request.unitId === undefined ? undefined : alignment.unitNames[request.unitId]
  const role = unit === undefined || request.kind === 'team' ? '' : `, for ${unit}`
  return (
    <section aria-labelledby={id} className={styles.root}>
      <h3 id={id} className={styles.title}>
        {request.state === 'outdated'
          ? 'This has changed since you agreed. Does it still fit?'
          : request.askedBy === request.personId
            ? 'Are you aligned with this?'
            : `${asker} asks you${role}: are you aligned with this?`}
      </h3>
      {request.message !== undefined && (
        <div className={styles.message}>
          <ClampedText text={request.message} />
        </div>
      )}
      <AnswerButtons details={details} alignment={alignment} request={request} />
    </section>
  )
}
