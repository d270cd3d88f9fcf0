import { Popover, type PopoverProps, PopoverSurface } from '@fluentui/react-components'
import { PlanningLegend } from './planning-legend.tsx'

export interface LegendPopoverProps {
  target: HTMLElement
  onClose: () => void
}

export function LegendPopover({ target, onClose }: LegendPopoverProps) {
  const close: PopoverProps['onOpenChange'] = (_, data) => !data.open && onClose()
  return (
    <Popover open trapFocus withArrow positioning={{ target, position: 'below' }} onOpenChange={close}>
      <PopoverSurface aria-label="What the marks mean" tabIndex={-1}>
        <PlanningLegend />
      </PopoverSurface>
    </Popover>
  )
}
