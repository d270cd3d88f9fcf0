import { makeStyles, tokens } from '@fluentui/react-components'
import { CloudOff20Regular } from '@fluentui/react-icons/svg/cloud-off'
import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingInline: '16px',
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground4,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
})

/** Says that there is no connection, and what that means for what is being written. */
export function OfflineBar() {
  const styles = useStyles()
  const isOnline = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  )
  return (
    <div role="status">
      {!isOnline && (
        <div className={styles.root}>
          <CloudOff20Regular />
          <span>You are offline. You can go on reading; what you write is kept here until you are back.</span>
        </div>
      )}
    </div>
  )
}
