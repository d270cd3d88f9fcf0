import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss'
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import { api } from '../../api/client.ts'
import { useCurrent } from '../../api/me.ts'
import { onOkrChange } from '../../api/okr-changes.ts'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { useStored } from '../../components/use-stored.ts'
import { useVisually } from '../../components/visually-hidden.ts'
import { EmptyTree } from './empty-tree.tsx'
import { type Filter, isFiltering, noFilter } from './filter.ts'
import { FilterBar } from './filter-bar.tsx'
import { FilterResults } from './filter-results.tsx'
import { onReturn } from './on-return.ts'
import { type NodeRow, nodeOfRowKey, type RowKey } from './rows.ts'
import { treeStoreOf, type TreeView as View } from './stores.ts'
import { TreeGrid } from './tree-grid.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0, flexGrow: 1 },
  unit: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingInline: '16px',
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
})

export interface TreeViewProps {
  /** The OKR whose details are open. */
  openId: string | undefined
  onOpen: (okrId: string) => void
  onNew: (() => void) | undefined
  /** In a channel tab: only what is below this unit. */
  unit: { id: string; name: string } | undefined
  onLeaveUnit: () => void
}

/** The OKR tree with its search and filters. */
export function TreeView({ openId, onOpen, onNew, unit, onLeaveUnit }: TreeViewProps) {
  const styles = useStyles()
  const hidden = useVisually()
  const { me, cycle } = useCurrent()
  const [storedView, setView] = useStored<View>('tree-view', 'alignment', ['alignment', 'organisation'])
  // The organisation is not shown to guests.
  const view = me.guest ? 'alignment' : unit === undefined ? storedView : 'organisation'
  const [filter, setFilter] = useState<Filter>(noFilter)
  const searchRef = useRef<HTMLInputElement>(null)

  const store = treeStoreOf(cycle.id, view, unit?.id)
  const tree = useSyncExternalStore(store.subscribe, store.snapshot)
  const [focusedKey, setFocusedKey] = useState<RowKey>()
  const [revealed, setRevealed] = useState<number>()
  const [message, setMessage] = useState('')
  const openedHere = useRef<string>(undefined)

  useEffect(() => {
    store.open()
  }, [store])

  useEffect(
    () =>
      onOkrChange((change) => {
        if (change.cycleId !== cycle.id) return
        if (change.details) store.patch(change.details)
        const { okrs = [], units = [], people = [], top = false } = change.reload ?? {}
        const nodes = [
          ...okrs.map((id) => `okr:${id}`),
          ...units.map((id) => `unit:${id}`),
          ...people.map((id) => `person:${id}`),
          ...(top ? [store.root] : []),
        ]
        if (nodes.length > 0) store.reload(nodes)
      }),
    [store, cycle.id],
  )

  useEffect(() => onReturn(() => store.refresh()), [store])

  // An OKR that was opened elsewhere (deep link, path, search) is shown in the tree too.
  const reveal = useEffectEvent(async (okrId: string, wanted: typeof store, signal: AbortSignal) => {
    const shown = wanted.snapshot().rows.find((row) => row.type === 'node' && row.row.id === okrId)
    const key = shown?.key ?? (await placeOf(wanted, cycle.id, view, okrId, signal))
    if (key === undefined || signal.aborted) return
    setFocusedKey(key)
    setRevealed((count) => (count ?? 0) + 1)
  })
  useEffect(() => {
    if (openId === undefined || openId === openedHere.current) return
    const stop = new AbortController()
    reveal(openId, store, stop.signal)
    return () => stop.abort()
  }, [openId, store])

  const open = (row: NodeRow) => {
    if (row.row.kind === 'unit' || row.row.kind === 'person') {
      if (row.expanded) store.collapse(row.key)
      else if (row.expanded === false) expand([row])
      return
    }
    openedHere.current = row.row.id
    onOpen(row.row.id)
  }

  const expand = async (rows: readonly NodeRow[]) => {
    await store.expand(rows.map((row) => row.key))
    const [only] = rows
    if (rows.length !== 1 || only === undefined) return setMessage(`${rows.length} rows opened`)
    const below = store.loadedBelow(nodeOfRowKey(only.key))
    const count = below.more ? `the first ${below.rows}` : String(below.rows)
    setMessage(
      below.failed ? `“${only.row.title}” could not be loaded` : `${count} below “${only.row.title}”`,
    )
  }

  const arrangeBy = (next: View) => {
    if (unit !== undefined) onLeaveUnit()
    setView(next)
    setFocusedKey(undefined)
    openedHere.current = undefined
  }

  const isFirst = tree.rows.length === 1 && tree.rows[0]?.type === 'loading'
  return (
    <div className={styles.root}>
      <FilterBar
        filter={filter}
        onFilter={setFilter}
        view={view}
        onView={me.guest ? undefined : arrangeBy}
        onNew={onNew}
        searchRef={searchRef}
      />
      {unit !== undefined && (
        <div className={styles.unit}>
          <span>Below {unit.name}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={`Show the whole organisation, not only ${unit.name}`}
            onClick={onLeaveUnit}
          />
        </div>
      )}
      {isFiltering(filter) ? (
        <FilterResults
          filter={filter}
          openId={openId}
          expected={tree.expected}
          onOpen={open}
          onClear={() => {
            setFilter(noFilter)
            searchRef.current?.focus()
          }}
        />
      ) : tree.isEmpty ? (
        <EmptyTree onNew={onNew} />
      ) : isFirst ? (
        <LoadingRows label="Loading the tree" rows={8} dots />
      ) : (
        <TreeGrid
          label={view === 'alignment' ? 'OKRs by alignment' : 'OKRs by organisation'}
          rows={tree.rows}
          people={tree.people}
          expected={tree.expected}
          selectedId={openId}
          focusedKey={focusedKey}
          onFocusKey={setFocusedKey}
          revealed={revealed}
          onExpand={expand}
          onCollapse={(row) => {
            store.collapse(row.key)
            setMessage(`“${row.row.title}” closed`)
          }}
          onOpen={open}
          onNeeded={(node) => store.loadMore(node)}
        />
      )}
      <div role="status" className={hidden.text}>
        {message}
      </div>
    </div>
  )
}

async function placeOf(
  store: ReturnType<typeof treeStoreOf>,
  cycleId: string,
  view: View,
  okrId: string,
  signal: AbortSignal,
): Promise<RowKey | undefined> {
  try {
    const place = await api.call('getPlace', { params: { cycleId, okrId }, query: { view }, signal })
    return await store.reveal(place.steps)
  } catch {
    // The details say what is wrong with the OKR; the tree stays as it is.
    return undefined
  }
}
