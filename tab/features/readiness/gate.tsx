import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleHint24Regular } from '@fluentui/react-icons/svg/circle-hint'
import { useId, useRef } from 'react'
import type { Readiness } from '../../../okr/contract/readiness.ts'
import { Chip } from '../../components/chip.tsx'
import { phaseMoves, phaseNames } from '../../components/phase-moves.ts'
import { usePhaseMove } from '../../components/use-phase-move.tsx'
import { ConditionList } from './condition-list.tsx'
import { gateSentence } from './conditions.ts'
import { metConditions } from './met-conditions.ts'
import { MetList } from './met-list.tsx'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  green: { border: `1px solid ${tokens.colorStatusSuccessBorder2}` },
  say: { display: 'flex', alignItems: 'flex-start', gap: '8px', minWidth: 0 },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  words: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** The conditions of the next phase, and the step itself once all are met. */
export function Gate({ readiness, onFindings }: { readiness: Readiness; onFindings: () => void }) {
  const styles = useStyles()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const { unitId, unitName, phase, next, whole, conditions } = readiness
  const moving = usePhaseMove({ id: unitId, name: unitName }, (moved) => {
    // The button that was pressed may be gone.
    if (moved) heading.current?.focus()
  })
  const isMet = conditions.length === 0
  const isGreen = isMet && (whole || next === undefined || next === 'closed')
  const moves = readiness.can.move ? phaseMoves(phase, unitName, readiness.can.open) : []
  const on = moves.find((move) => !move.back)
  const back = moves.find((move) => move.back)
  const Icon = isGreen ? CheckmarkCircle24Filled : CircleHint24Regular
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.root, isGreen && next && styles.green)}>
      <div className={styles.say}>
        <Icon aria-hidden className={mergeClasses(styles.icon, isGreen && styles.met)} />
        <div className={styles.words}>
          <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
            {gateSentence(readiness)}
          </h2>
          <Chip tone="quiet">{phaseNames[phase]}</Chip>
        </div>
      </div>
      {moves.length > 0 && (
        <div className={styles.actions}>
          {on && (
            <Button
              // Right after the lock, closing is possible but not what is to do.
              appearance={on.to === 'closed' ? 'secondary' : 'primary'}
              disabledFocusable={!isMet || moving.isMoving}
              aria-describedby={isMet ? undefined : id}
              onClick={() => isMet && !moving.isMoving && moving.start(on)}
            >
              {on.text}
            </Button>
          )}
          {back && (
            <Button
              appearance="subtle"
              disabledFocusable={moving.isMoving}
              onClick={() => moving.start(back)}
            >
              {back.text}
            </Button>
          )}
        </div>
      )}
      {!isMet && <ConditionList readiness={readiness} onFindings={onFindings} />}
      <MetList met={metConditions(readiness)} />
      {!whole && !isGreen && (
        <p className={styles.quiet}>
          Drafts that are not shown to you can keep it too; its leader sees all of them.
        </p>
      )}
      {isGreen && next !== undefined && !readiness.can.move && (
        <p className={styles.quiet}>Its leader, a leader above or the program lead takes the step.</p>
      )}
      {phase === 'execution' && readiness.can.move && !readiness.can.open && (
        <p className={styles.quiet}>
          A leader above or the program lead can take it back out of the lock. Its OKRs can be changed by
          request.
        </p>
      )}
      {moving.dialog}
    </section>
  )
}
