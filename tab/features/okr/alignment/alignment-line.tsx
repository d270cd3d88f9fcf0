import { makeStyles, tokens } from '@fluentui/react-components'
import type { OkrAlignment } from '../../../../okr/contract/alignment.ts'
import { PlanningMark } from '../../../components/planning-mark.tsx'
import { planningNames, planningText } from '../../../components/planning-words.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    alignSelf: 'flex-start',
    maxWidth: '100%',
    minHeight: '24px',
    margin: 0,
    marginInlineStart: '-4px',
    paddingInline: '4px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { color: tokens.colorNeutralForeground1 },
  next: { color: tokens.colorBrandForegroundLink },
})

export interface AlignmentLineProps {
  alignment: OkrAlignment
  onOpen: () => void
}

/** Where the OKR stands in planning, in one line; leads to who says what. */
export function AlignmentLine({ alignment, onOpen }: AlignmentLineProps) {
  const styles = useStyles()
  const { planning, tally, can } = alignment
  const isUnasked = planning === 'draft' && tally.asked === 0
  return (
    <button type="button" className={styles.root} onClick={onOpen}>
      <PlanningMark state={planning} decorative />
      <span>
        {isUnasked ? (
          <>
            Nobody was asked to align yet.
            {can.ask && <span className={styles.next}> Ask now</span>}
          </>
        ) : (
          <>
            <strong className={styles.name}>{planningNames[planning]}</strong>:{' '}
            {planningText(planning, tally)}
          </>
        )}
      </span>
    </button>
  )
}
