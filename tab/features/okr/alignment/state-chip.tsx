import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo'
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import { Clock16Regular } from '@fluentui/react-icons/svg/clock'
import { DismissCircle16Regular } from '@fluentui/react-icons/svg/dismiss-circle'
import { Edit16Regular } from '@fluentui/react-icons/svg/edit'
import { Chip } from '../../../components/chip.tsx'

const icons = {
  waiting: Clock16Regular,
  yes: CheckmarkCircle16Filled,
  change: Edit16Regular,
  no: DismissCircle16Regular,
  back: ArrowUndo16Regular,
} as const

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  yes: { color: tokens.colorStatusSuccessForeground1 },
  no: { color: tokens.colorStatusDangerForeground1 },
})

export interface StateChipProps {
  mark: keyof typeof icons
  children: string
}

/** How something stands, as a word with a shape of its own. */
export function StateChip({ mark, children }: StateChipProps) {
  const styles = useStyles()
  const Icon = icons[mark]
  return (
    <Chip tone="quiet">
      <Icon
        aria-hidden
        className={mergeClasses(styles.icon, mark === 'yes' && styles.yes, mark === 'no' && styles.no)}
      />
      {children}
    </Chip>
  )
}
