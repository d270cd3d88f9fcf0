import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { useMe } from '../../api/me.ts'

export type PaneTab = 'overview' | 'alignment' | 'conversation' | 'history'

const paneTabs: readonly unknown[] = ['overview', 'alignment', 'conversation', 'history']

function isPaneTab(value: unknown): value is PaneTab {
  return paneTabs.includes(value)
}

export const panelId = 'okr-panel'
export const tabId = (tab: PaneTab) => `okr-tab-${tab}`

/** All of them must stand beside each other in the narrowest pane. */
const tight = '@container (max-width: 430px)'
const tightest = '@container (max-width: 340px)'
const aboveNarrowest = '@container (min-width: 301px)'
const narrowest = '@container (max-width: 300px)'

const useStyles = makeStyles({
  root: {
    [aboveNarrowest]: { paddingInline: '10px' },
    [narrowest]: { paddingInline: '4px' },
    flexShrink: 0,
    // What scrolls below passes under a line, not under nothing.
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [tight]: { justifyContent: 'space-between' },
  },
  tab: {
    // The mark above the word stands out of it.
    [tightest]: { overflow: 'visible' },
    [tight]: {
      paddingInline: 0,
      '::before': { insetInline: 0 },
      '::after': { insetInline: 0 },
      // Both what is shown and what keeps room for it in bold.
      '& > span': { fontSize: tokens.fontSizeBase200, paddingInline: 0 },
    },
  },
  badge: {
    marginInlineStart: '6px',
    // There is room for the fact only, not for the number; and for that above the word, not beside it.
    [tightest]: {
      position: 'absolute',
      insetBlockStart: '4px',
      insetInlineEnd: '-5px',
      marginInlineStart: 0,
      minWidth: '6px',
      width: '6px',
      height: '6px',
      paddingInline: 0,
      fontSize: 0,
    },
  },
})

export interface PaneTabsProps {
  selected: PaneTab
  onSelect: (tab: PaneTab) => void
  comments: number
  /** Proposals that wait for the reader's decision. */
  decisions: number
}

/** Who was asked and what is promised is not for guests. */
export function PaneTabs({ selected, onSelect, comments, decisions }: PaneTabsProps) {
  const styles = useStyles()
  const { guest } = useMe()
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
        if (isPaneTab(value)) onSelect(value)
      }}
    >
      <Tab {...shared('overview')}>Overview</Tab>
      {!guest && (
        <Tab {...shared('alignment')}>
          Alignment
          {decisions > 0 && (
            <CounterBadge
              className={styles.badge}
              size="small"
              color="brand"
              count={decisions}
              aria-label={decisions === 1 ? '1 proposal to decide' : `${decisions} proposals to decide`}
            />
          )}
        </Tab>
      )}
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
