import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleHalfFill16Regular } from '@fluentui/react-icons/svg/circle-half-fill'
import { CircleHint16Regular } from '@fluentui/react-icons/svg/circle-hint'
import { LockClosed16Filled } from '@fluentui/react-icons/svg/lock-closed'
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle'
import type { PlanningState } from '../../okr/planning-state.ts'
import { planningMeanings, planningNames } from './planning-words.ts'

const icons = {
  draft: CircleHint16Regular,
  asked: QuestionCircle16Regular,
  answered: CircleHalfFill16Regular,
  aligned: CheckmarkCircle16Filled,
  committed: LockClosed16Filled,
} as const

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexShrink: 0 },
  draft: { color: tokens.colorNeutralForeground3 },
  asked: { color: tokens.colorBrandForeground1 },
  answered: { color: tokens.colorBrandForeground1 },
  aligned: { color: tokens.colorStatusSuccessForeground1 },
  committed: { color: tokens.colorNeutralForeground2 },
})

export interface PlanningMarkProps {
  state: PlanningState
  /** The words stand beside it. */
  decorative?: boolean
}

/** Where an OKR stands in planning: a shape of its own for each state. */
export function PlanningMark({ state, decorative = false }: PlanningMarkProps) {
  const styles = useStyles()
  const Icon = icons[state]
  const className = mergeClasses(styles.root, styles[state])
  if (decorative) {
    return (
      <span aria-hidden className={className}>
        <Icon />
      </span>
    )
  }
  const words = `${planningNames[state]}: ${planningMeanings[state]}`
  return (
    <span role="img" aria-label={words} title={words} className={className}>
      <Icon />
    </span>
  )
}
