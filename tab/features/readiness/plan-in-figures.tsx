import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Readiness } from '../../../okr/contract/readiness.ts'
import { planningStates } from '../../../okr/planning-state.ts'
import { useFormat } from '../../components/format.ts'
import { PageSection } from '../../components/page-section.tsx'
import { PlanningMark } from '../../components/planning-mark.tsx'
import { planningMeanings, planningNames } from '../../components/planning-words.ts'
import { bottomUpSentence, focusSentence } from './figure-words.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px' },
  bar: {
    display: 'flex',
    gap: '2px',
    height: '10px',
    borderRadius: '5px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  part: { minWidth: '4px' },
  draft: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  asked: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  answered: { backgroundColor: tokens.colorCompoundBrandBackground },
  aligned: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  committed: { backgroundColor: tokens.colorNeutralForeground2 },
  states: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
  },
  state: { display: 'flex', alignItems: 'center', gap: '6px' },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: '8px',
    margin: 0,
  },
  figure: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  big: {
    flexShrink: 0,
    minWidth: '56px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
})

/** How far its OKRs are aligned, how focused the plan is, and how much of it came from below. */
export function PlanInFigures({ readiness }: { readiness: Readiness }) {
  const styles = useStyles()
  const format = useFormat()
  const { planning, okrs, focus, bottomUp } = readiness
  const states = planningStates.flatMap((state) => {
    const count = planning[state] ?? 0
    return count === 0 ? [] : [{ state, count }]
  })
  return (
    <PageSection title={okrs === 1 ? 'The plan: 1 OKR' : `The plan: ${format.number(okrs)} OKRs`}>
      <div className={styles.root}>
        {states.length > 0 && (
          <>
            <div aria-hidden className={styles.bar}>
              {states.map(({ state, count }) => (
                <div
                  key={state}
                  className={mergeClasses(styles.part, styles[state])}
                  style={{ flexGrow: count, flexBasis: 0 }}
                />
              ))}
            </div>
            <ul aria-label="By planning state" className={styles.states}>
              {states.map(({ state, count }) => (
                <li key={state} className={styles.state} title={planningMeanings[state]}>
                  <PlanningMark state={state} decorative />
                  <span>
                    <span className={styles.number}>{format.number(count)}</span>{' '}
                    {planningNames[state].toLocaleLowerCase()}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        <div className={styles.figures}>
          <div className={styles.figure}>
            <span className={styles.big}>{focus === undefined ? '–' : format.percent(focus)}</span>
            <p className={styles.text}>{focusSentence(focus)}</p>
          </div>
          {bottomUp !== undefined && (
            <div className={styles.figure}>
              <span className={styles.big}>{format.percent(bottomUp)}</span>
              <p className={styles.text}>{bottomUpSentence(bottomUp)}</p>
            </div>
          )}
        </div>
      </div>
    </PageSection>
  )
}
