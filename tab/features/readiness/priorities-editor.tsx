import { Button, makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components'
import { Star20Filled, Star20Regular } from '@fluentui/react-icons/svg/star'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OkrLine } from '../../../okr/contract/okrs.ts'
import { api } from '../../api/client.ts'
import { useCycle } from '../../api/me.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { candidates, prioritiesLimit, toggled } from '../../components/marked-priorities.ts'
import { notify } from '../../components/notices.tsx'
import { useDebounced } from '../../components/use-debounced.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  search: { maxWidth: '360px', width: '100%' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  item: { display: 'flex', alignItems: 'flex-start', gap: '8px', minHeight: '36px' },
  star: { minWidth: 'auto', flexShrink: 0, marginTop: '4px' },
  title: { paddingBlock: '6px', minWidth: 0, overflowWrap: 'anywhere' },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})

export interface PrioritiesEditorProps {
  unitId: string
  unitName: string
  marked: readonly OkrLine[]
  onClose: () => void
}

/** Stars beside the objectives of a unit; at most three. */
export function PrioritiesEditor({ unitId, unitName, marked, onClose }: PrioritiesEditorProps) {
  const styles = useStyles()
  const cycle = useCycle()
  const client = useQueryClient()
  const [chosen, setChosen] = useState<readonly string[]>(marked.map((line) => line.id))
  const [text, setText] = useState('')
  const settled = useDebounced(text.trim())
  const query = { unitId, limit: 50, ...(settled === '' ? {} : { text: settled }) }
  const found = useQuery({
    queryKey: ['filter', cycle.id, query],
    queryFn: ({ signal }) => api.call('filterTree', { params: { cycleId: cycle.id }, query, signal }),
    placeholderData: keepPreviousData,
  })
  const save = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      api.call('putPriorities', { params: { cycleId: cycle.id, unitId }, body: { okrIds: [...chosen] } }),
    onSuccess: (saved) => {
      client.setQueryData(['priorities', cycle.id, unitId], saved)
      for (const name of ['readiness', 'home']) client.invalidateQueries({ queryKey: [name, cycle.id] })
      notify(
        saved.okrs.length === 0
          ? `${unitName} has no topmost priority now.`
          : 'Saved. Everybody sees what is needed first.',
      )
      onClose()
    },
  })
  const rows = candidates(marked, found.data?.matches.map((match) => match.row) ?? [], settled !== '')
  const isFull = chosen.length >= prioritiesLimit
  return (
    <div className={styles.root}>
      <p className={styles.hint}>
        {isFull
          ? 'Three are marked. Take one star away to give it to another OKR.'
          : 'Mark up to three OKRs that are needed first, the most important one first. One of a unit above or below is marked by the star in its details.'}
      </p>
      <SearchBox
        // The button that opened the list is gone.
        autoFocus
        className={styles.search}
        size="small"
        placeholder="Find an OKR"
        aria-label={`Find an OKR of ${unitName} by the words of its title`}
        value={text}
        onChange={(_, data) => setText(data.value)}
      />
      {found.isPending ? (
        <LoadingRows label="Loading OKRs" rows={3} />
      ) : found.isError ? (
        <ErrorState compact error={found.error} onRetry={() => found.refetch()} />
      ) : rows.length === 0 ? (
        <p className={styles.hint}>
          {settled === '' ? `${unitName} has no OKR yet.` : 'Nothing matches. Try fewer or shorter words.'}
        </p>
      ) : (
        <ul className={styles.list} aria-label={`OKRs of ${unitName}`}>
          {rows.map((row) => {
            const place = chosen.indexOf(row.id)
            const isChosen = place >= 0
            return (
              <li key={row.id} className={styles.item}>
                <ToggleButton
                  className={styles.star}
                  size="small"
                  appearance="subtle"
                  checked={isChosen}
                  disabledFocusable={!isChosen && isFull}
                  icon={isChosen ? <Star20Filled /> : <Star20Regular />}
                  aria-label={`Topmost priority: ${row.title}`}
                  onClick={() => setChosen(toggled(chosen, row.id))}
                />
                <span className={styles.title}>
                  {isChosen && <strong>{place + 1}. </strong>}
                  {row.title}
                </span>
              </li>
            )
          })}
        </ul>
      )}
      {save.error && <ErrorState compact error={save.error} />}
      <div className={styles.foot}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={save.isPending}
          onClick={() => !save.isPending && save.mutate()}
        >
          {save.isPending ? 'Saving' : 'Save'}
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
