import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss'
import { useEffect, useState, useSyncExternalStore } from 'react'

interface Notice {
  id: number
  text: string
}

const showForMs = 8_000
let current: Notice | undefined
const listeners = new Set<() => void>()

function change(notice: Notice | undefined): void {
  current = notice
  for (const listener of listeners) listener()
}

/** Tells in one sentence what just happened, at the bottom of the tab; the newest replaces the one before. */
export function notify(text: string): void {
  change({ id: (current?.id ?? 0) + 1, text })
}

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    insetInline: '12px',
    bottom: '12px',
    display: 'flex',
    justifyContent: 'center',
    pointerEvents: 'none',
    zIndex: 1000,
  },
  notice: {
    pointerEvents: 'auto',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    maxWidth: '520px',
    paddingInline: '16px 8px',
    paddingBlock: '8px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  close: { color: 'inherit', flexShrink: 0, minWidth: 'auto' },
})

export function Notices() {
  const styles = useStyles()
  const notice = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (notice === undefined || isHeld) return
    const timer = setTimeout(() => change(undefined), showForMs)
    return () => clearTimeout(timer)
  }, [notice, isHeld])
  return (
    <div role="status" className={styles.place}>
      {notice && (
        <div
          className={styles.notice}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
        >
          <span>{notice.text}</span>
          <Button
            appearance="transparent"
            size="small"
            className={styles.close}
            icon={<Dismiss16Regular />}
            aria-label="Close this message"
            onClick={() => change(undefined)}
          />
        </div>
      )}
    </div>
  )
}
