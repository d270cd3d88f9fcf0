import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { api } from '../../api/client.ts'
import { useCycle, useMe } from '../../api/me.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { useDebounced } from '../../components/use-debounced.ts'
import { useVisually } from '../../components/visually-hidden.ts'
import { type Filter, matchRows, nothingText, queryOf } from './filter.ts'
import type { NodeRow, RowKey } from './rows.ts'
import { TreeGrid } from './tree-grid.tsx'

const useStyles = makeStyles({
  meant: {
    margin: 0,
    flexShrink: 0,
    paddingInline: '12px',
    paddingBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  word: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
})

export interface FilterResultsProps {
  filter: Filter
  openId: string | undefined
  expected: number | undefined
  onOpen: (row: NodeRow) => void
  onClear: () => void
}

/** The rows that match, each with the way that leads to it. */
export function FilterResults({ filter, openId, expected, onOpen, onClear }: FilterResultsProps) {
  const styles = useStyles()
  const me = useMe()
  const cycle = useCycle()
  const hidden = useVisually()
  const settled = useDebounced(filter, 150)
  const [focusedKey, setFocusedKey] = useState<RowKey>()
  const query = queryOf(settled, me.person.id)
  const matches = useInfiniteQuery({
    queryKey: ['filter', cycle.id, query],
    queryFn: ({ pageParam, signal }) =>
      api.call('filterTree', {
        params: { cycleId: cycle.id },
        query: { ...query, limit: 50, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.cursor,
    staleTime: 10_000,
  })
  const pages = matches.data?.pages
  const rows = useMemo(() => matchRows(pages ?? []), [pages])
  const people = useMemo(() => Object.assign({}, ...(pages ?? []).map((page) => page.people)), [pages])

  if (matches.isPending) return <LoadingRows label="Searching" rows={6} dots />
  if (matches.isError && rows.length === 0) {
    return <ErrorState error={matches.error} onRetry={() => matches.refetch()} />
  }
  if (rows.length === 0) {
    return (
      <EmptyState
        title="Nothing matches"
        text={
          settled.mine && settled.text === ''
            ? 'You own no OKR in this cycle yet. Create one, or ask your leader which result you could own.'
            : nothingText(settled)
        }
        action={<Button onClick={onClear}>Clear search and filters</Button>}
      />
    )
  }
  // Where nothing has the words asked for, the server searched for words that are spelt alike.
  const meant = pages?.[0]?.meant?.join(' ')
  const count = rows.filter((row) => row.type === 'node').length
  return (
    <>
      {meant !== undefined && (
        <p className={styles.meant}>
          Showing results for <span className={styles.word}>{meant}</span>. Nothing has “{settled.text.trim()}
          ”.
        </p>
      )}
      <TreeGrid
        label="OKRs that match"
        rows={rows}
        people={people}
        expected={expected}
        selectedId={openId}
        search={meant ?? settled.text}
        focusedKey={focusedKey}
        onFocusKey={setFocusedKey}
        onExpand={() => undefined}
        onCollapse={() => undefined}
        onOpen={onOpen}
        onNeeded={() => {
          if (matches.hasNextPage && !matches.isFetchingNextPage) matches.fetchNextPage()
        }}
      />
      <div role="status" className={hidden.text}>
        {meant !== undefined && `Showing results for ${meant}. `}
        {matches.hasNextPage ? `More than ${count} matches` : count === 1 ? '1 match' : `${count} matches`}
      </div>
    </>
  )
}
