import { makeStyles, Popover, type PopoverProps, PopoverSurface } from '@fluentui/react-components'
import { PlanningLegend } from './planning-legend.tsx'

// Room on both sides in the narrowest pane.
const useStyles = makeStyles({
  surface: { maxWidth: 'min(340px, calc(100vw - 24px))', boxSizing: 'border-box' },
})

export interface LegendPopoverProps {
  target: HTMLElement
  onClose: () => void
}

export function LegendPopover({ target, onClose }: LegendPopoverProps) {
  const styles = useStyles()
  const close: PopoverProps['onOpenChange'] = (_, data) => !data.open && onClose()
  return (
    <Popover open trapFocus withArrow positioning={{ target, position: 'below' }} onOpenChange={close}>
      <PopoverSurface className={styles.surface} aria-label="What the marks mean" tabIndex={-1}>
        <PlanningLegend />
      </PopoverSurface>
    </Popover>
  )
}
