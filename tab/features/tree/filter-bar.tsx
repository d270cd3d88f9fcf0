import { Button, makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons/svg/add'
import { Filter20Regular } from '@fluentui/react-icons/svg/filter'
import { lazy, type RefObject, Suspense, useState } from 'react'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { type Filter, hiddenConditions } from './filter.ts'
import type { TreeView } from './stores.ts'

const FilterPanel = lazy(() => import('./filter-panel.tsx').then((m) => ({ default: m.FilterPanel })))

const useStyles = makeStyles({
  root: { containerType: 'inline-size', flexShrink: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingInline: '12px',
    paddingBlock: tokens.spacingVerticalS,
  },
  search: { flexGrow: 1, flexBasis: '120px', minWidth: '120px', maxWidth: '360px' },
  tools: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  small: { minWidth: 'auto' },
  // The narrowest side panel has room for the icon only.
  new: {
    minWidth: 'auto',
    '@container (max-width: 639.98px)': {
      paddingInline: '5px',
      '& .fui-Button__icon': { marginInlineEnd: 0 },
    },
  },
  newText: { display: 'none', '@container (min-width: 640px)': { display: 'inline' } },
  views: {
    display: 'inline-flex',
    border: 0,
    margin: 0,
    padding: '2px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  view: {
    border: `1px solid transparent`,
    margin: 0,
    paddingInline: '10px',
    height: '28px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    '&[aria-pressed="true"]': {
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      boxShadow: tokens.shadow2,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  spacer: { flexGrow: 1 },
})

const views: readonly { view: TreeView; name: string }[] = [
  { view: 'alignment', name: 'Alignment' },
  { view: 'organisation', name: 'Organisation' },
]

export interface FilterBarProps {
  filter: Filter
  onFilter: (filter: Filter) => void
  view: TreeView
  /** undefined: there is only the one view. */
  onView: ((view: TreeView) => void) | undefined
  /** undefined: this person cannot create any. */
  onNew: (() => void) | undefined
  searchRef: RefObject<HTMLInputElement | null>
}

export function FilterBar({ filter, onFilter, view, onView, onNew, searchRef }: FilterBarProps) {
  const styles = useStyles()
  const [isOpen, setOpen] = useState(false)
  const conditions = hiddenConditions(filter)
  return (
    <div className={styles.root}>
      <search className={styles.bar}>
        <SearchBox
          input={{ ref: searchRef }}
          className={styles.search}
          size="medium"
          placeholder="Find an OKR"
          aria-label="Find an OKR by the words of its title"
          value={filter.text}
          onChange={(_, data) => onFilter({ ...filter, text: data.value })}
        />
        <div className={styles.tools}>
          <ToggleButton
            className={styles.small}
            checked={filter.mine}
            appearance="subtle"
            onClick={() => onFilter({ ...filter, mine: !filter.mine })}
          >
            Mine
          </ToggleButton>
          <ToggleButton
            className={styles.small}
            checked={isOpen || conditions > 0}
            aria-expanded={isOpen}
            aria-label={conditions === 0 ? 'More filters' : `More filters, ${conditions} set`}
            appearance="subtle"
            icon={<Filter20Regular />}
            onClick={() => setOpen(!isOpen)}
          >
            {conditions > 0 ? String(conditions) : null}
          </ToggleButton>
        </div>
        {onView && (
          <fieldset className={styles.views} aria-label="Arrange the tree by">
            {views.map((one) => (
              <button
                key={one.view}
                type="button"
                aria-pressed={one.view === view}
                className={styles.view}
                onClick={() => onView(one.view)}
              >
                {one.name}
              </button>
            ))}
          </fieldset>
        )}
        <span className={styles.spacer} />
        {onNew && (
          <Button
            className={styles.new}
            appearance="primary"
            icon={<Add20Regular />}
            aria-label="New objective"
            onClick={onNew}
          >
            <span className={styles.newText}>New objective</span>
          </Button>
        )}
      </search>
      {isOpen && (
        <Suspense fallback={<LoadingRows label="Loading filters" rows={1} />}>
          <FilterPanel filter={filter} onFilter={onFilter} />
        </Suspense>
      )}
    </div>
  )
}
