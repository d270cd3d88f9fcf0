import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'

export type PaneTab = 'overview' | 'conversation' | 'history'

export const panelId = 'okr-panel'
export const tabId = (tab: PaneTab) => `okr-tab-${tab}`

/** All three must stand beside each other in the narrowest pane. */
const tight = '@container (max-width: 340px)'

const useStyles = makeStyles({
  root: {
    paddingInline: '8px',
    flexShrink: 0,
    // What scrolls below passes under a line, not under nothing.
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [tight]: { paddingInline: '12px', justifyContent: 'space-between' },
  },
  tab: {
    [tight]: {
      paddingInline: 0,
      '::before': { insetInline: '2px' },
      '::after': { insetInline: '2px' },
    },
  },
  badge: { marginInlineStart: '6px', [tight]: { marginInlineStart: '4px' } },
})

export interface PaneTabsProps {
  selected: PaneTab
  onSelect: (tab: PaneTab) => void
  comments: number
}

export function PaneTabs({ selected, onSelect, comments }: PaneTabsProps) {
  const styles = useStyles()
  const shared = (tab: PaneTab) => ({
    value: tab,
    className: styles.tab,
    id: tabId(tab),
    'aria-controls': selected === tab ? panelId : undefined,
  })
  return (
    <TabList
      className={styles.root}
      size="small"
      selectedValue={selected}
      onTabSelect={(_, data) => {
        const { value } = data
        if (value === 'overview' || value === 'conversation' || value === 'history') onSelect(value)
      }}
    >
      <Tab {...shared('overview')}>Overview</Tab>
      <Tab {...shared('conversation')}>
        Conversation
        {comments > 0 && (
          <CounterBadge
            className={styles.badge}
            size="small"
            appearance="filled"
            color="informative"
            count={comments}
          />
        )}
      </Tab>
      <Tab {...shared('history')}>History</Tab>
    </TabList>
  )
}
