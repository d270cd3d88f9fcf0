import { Button, makeStyles } from '@fluentui/react-components'
import { Info16Regular } from '@fluentui/react-icons/svg/info'
import { lazy, Suspense, useRef, useState } from 'react'

const LegendPopover = lazy(() => import('./legend-popover.tsx').then((m) => ({ default: m.LegendPopover })))

const useStyles = makeStyles({
  place: { display: 'inline-flex', flexShrink: 0 },
  button: { minWidth: 'auto' },
})

/** Opens the legend of the planning marks; loaded when it is asked for. */
export function LegendButton() {
  const styles = useStyles()
  const place = useRef<HTMLSpanElement>(null)
  const [target, setTarget] = useState<HTMLElement | null>(null)
  return (
    <span ref={place} className={styles.place}>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={<Info16Regular />}
        aria-label="What the marks mean"
        title="What the marks mean"
        aria-expanded={target !== null}
        onClick={() => setTarget(target === null ? place.current : null)}
      />
      {target && (
        <Suspense fallback={null}>
          <LegendPopover
            target={target}
            onClose={() => {
              setTarget(null)
              place.current?.querySelector('button')?.focus()
            }}
          />
        </Suspense>
      )}
    </span>
  )
}
