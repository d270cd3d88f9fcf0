import { mergeClasses } from '@fluentui/react-components'
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react'
import type { PeopleById } from '../../../okr/contract/common.ts'
import { sentenceOf } from '../../api/api-problem.ts'
import { useFormat } from '../../components/format.ts'
import { oneLineFrom } from './columns.ts'
import { GridHeader } from './grid-header.tsx'
import { Cell, Grid, Row, RowGroup } from './grid-parts.tsx'
import { useGridStyles } from './grid-styles.ts'
import { actionOf, closedSiblings } from './keyboard.ts'
import { indexOfKey, type NodeKey, type NodeRow, type RowKey, type VisibleRow } from './rows.ts'
import { RowContent } from './tree-row.tsx'
import { findTyped, type Typed, typeOn } from './typeahead.ts'
import { useNarrow } from './use-narrow.ts'

const rowHeight = 40
const tallRowHeight = 50

export interface TreeGridProps {
  label: string
  rows: readonly VisibleRow[]
  people: PeopleById
  expected: number | undefined
  /** The OKR whose details are open. */
  selectedId: string | undefined
  /** Words to mark in the titles. */
  search?: string | undefined
  focusedKey: RowKey | undefined
  onFocusKey: (key: RowKey) => void
  /** Moves the focus into the tree and scrolls to `focusedKey`, each time this changes. */
  revealed?: number | undefined
  onExpand: (rows: readonly NodeRow[]) => void
  onCollapse: (row: NodeRow) => void
  onOpen: (row: NodeRow) => void
  onNeeded: (node: NodeKey) => void
}

/** An ARIA treegrid over the visible rows, of which only those on the screen are in the page. */
export function TreeGrid(props: TreeGridProps) {
  const { rows, people, expected, selectedId, focusedKey, onFocusKey, onNeeded, revealed } = props
  const styles = useGridStyles()
  const format = useFormat()
  const scroll = useRef<HTMLDivElement>(null)
  const isNarrow = useNarrow(scroll, oneLineFrom)
  const typed = useRef<Typed>({ text: '', at: 0 })
  const wantsFocus = useRef(false)
  const lastFocused = useRef<HTMLElement>(null)
  const focusedIndex = indexOfKey(rows, focusedKey)

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => heightOf(rows[index], isNarrow),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 10,
    // The row with the focus stays in the page, so that neither focus nor reading position are lost by scrolling.
    rangeExtractor: useCallback(
      (range: Range) => {
        const indexes = defaultRangeExtractor(range)
        if (focusedIndex < 0 || focusedIndex >= range.count || indexes.includes(focusedIndex)) return indexes
        return [...indexes, focusedIndex].sort((a, b) => a - b)
      },
      [focusedIndex],
    ),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights change with the width
  useLayoutEffect(() => virtualizer.measure(), [isNarrow])
  const items = virtualizer.getVirtualItems()

  const showFocused = useEffectEvent(() => {
    if (focusedIndex >= 0) virtualizer.scrollToIndex(focusedIndex, { align: 'center' })
  })
  useEffect(() => {
    if (revealed !== undefined) showFocused()
  }, [revealed])

  useLayoutEffect(() => {
    // The row that had the focus was taken away: the focus goes to the one that stands in for it.
    if (lastFocused.current?.isConnected === false) {
      lastFocused.current = null
      if (document.activeElement === document.body) wantsFocus.current = true
    }
    if (!wantsFocus.current) return
    const row = scroll.current?.querySelector<HTMLElement>(`[data-index="${focusedIndex}"]`)
    if (!row) return
    wantsFocus.current = false
    row.focus({ preventScroll: true })
  })

  // Rows to come that are on the screen are asked for.
  const needed = items
    .map((item) => rows[item.index])
    .filter((row) => row?.type === 'loading')
    .map((row) => row?.node)
    .join(' ')
  useEffect(() => {
    for (const node of needed.split(' ')) if (node !== '') onNeeded(node)
  }, [needed, onNeeded])

  const focusRow = (index: number) => {
    const row = rows[index]
    if (!row) return
    wantsFocus.current = true
    virtualizer.scrollToIndex(index)
    onFocusKey(row.key)
    if (index === focusedIndex) {
      wantsFocus.current = false
      scroll.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true })
    }
  }

  const activate = (row: VisibleRow | undefined) => {
    if (row?.type === 'failed') onNeeded(row.node)
    if (row?.type === 'node') props.onOpen(row)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const pageSize = Math.floor((scroll.current?.clientHeight ?? 0) / heightOf(rows[focusedIndex], isNarrow))
    const action = actionOf(event, rows, focusedIndex, pageSize)
    if (action === undefined) {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const next = typeOn(typed.current, event.key, event.timeStamp)
      if (next === undefined) return
      typed.current = next
      const found = findTyped(rows, focusedIndex, next.text)
      if (found !== undefined) focusRow(found)
      return
    }
    event.preventDefault()
    // Who moved on begins a new word.
    typed.current = { text: '', at: 0 }
    const row = rows[action.index]
    if (action.type === 'focus') focusRow(action.index)
    else if (action.type === 'open') activate(row)
    else if (action.type === 'expand-siblings') {
      props.onExpand(closedSiblings(rows, action.index).filter((one) => one.type === 'node'))
    } else if (row?.type === 'node') {
      if (action.type === 'expand') props.onExpand([row])
      else props.onCollapse(row)
    }
  }

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    const index = target.closest<HTMLElement>('[data-index]')?.dataset.index
    const row = index === undefined ? undefined : rows[Number(index)]
    if (row === undefined) return
    onFocusKey(row.key)
    if (row.type === 'node' && target.closest('[data-toggle]')) {
      if (row.expanded) props.onCollapse(row)
      else props.onExpand([row])
    } else activate(row)
  }

  const complete = rows.every((row) => row.type === 'node')
  return (
    <Grid
      aria-label={props.label}
      aria-rowcount={complete ? rows.length + 1 : -1}
      className={styles.root}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        lastFocused.current = event.target
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== null) lastFocused.current = null
      }}
    >
      <GridHeader />
      <RowGroup ref={scroll} className={styles.scroll} onClick={onClick}>
        <div role="presentation" className={styles.canvas} style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index]
            if (row === undefined) return null
            const isSelected = row.type === 'node' && selectedId !== undefined && row.row.id === selectedId
            return (
              <Row
                key={row.key}
                data-index={item.index}
                tabIndex={item.index === focusedIndex ? 0 : -1}
                aria-rowindex={item.index + 2}
                aria-level={row.depth}
                {...(row.type === 'node'
                  ? {
                      'aria-posinset': row.position,
                      'aria-setsize': row.setSize,
                      'aria-expanded': row.expanded,
                      'aria-selected': isSelected,
                    }
                  : { 'aria-busy': row.type === 'loading' })}
                className={mergeClasses(
                  styles.row,
                  isSelected && styles.selected,
                  row.type === 'loading' && styles.loading,
                )}
                style={{ height: item.size, transform: `translateY(${item.start}px)` }}
              >
                {row.type === 'node' ? (
                  <RowContent
                    item={row}
                    people={people}
                    expected={expected}
                    format={format}
                    search={props.search}
                  />
                ) : row.type === 'failed' ? (
                  <Cell className={styles.failed} style={{ '--depth': row.depth }}>
                    <span className={styles.failedText}>{sentenceOf(row.error)}</span>
                    <span className={styles.retry}>Try again</span>
                  </Cell>
                ) : (
                  <Cell aria-label="Loading">
                    <div className={styles.stencil} style={{ '--depth': Math.min(row.depth, 9) }} />
                  </Cell>
                )}
              </Row>
            )
          })}
        </div>
      </RowGroup>
    </Grid>
  )
}

/** OKRs have room for two lines of title where the tree is narrow; matches also for the way to them. */
function heightOf(row: VisibleRow | undefined, isNarrow: boolean): number {
  if (row?.type !== 'node' || row.row.kind === 'unit' || row.row.kind === 'person') return rowHeight
  const pathHeight = row.path !== undefined && row.path.length > 0 ? 18 : 0
  return (isNarrow ? tallRowHeight : rowHeight) + pathHeight
}
