import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { PeopleById } from '../../../okr/contract/common.ts'
import type { HistoryPage } from '../../../okr/contract/okrs.ts'
import { api } from '../../api/client.ts'
import { useCycle } from '../../api/me.ts'
import { Avatar } from '../../components/avatar.tsx'
import { Chip } from '../../components/chip.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { useFormat } from '../../components/format.ts'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { historyWords } from './history-words.ts'
import { useValueText } from './value-text.ts'

type Entry = HistoryPage['entries'][number]

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  entry: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'flex-start', minWidth: 0 },
  body: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0, flexGrow: 1 },
  line: { margin: 0, overflowWrap: 'anywhere' },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  changes: {
    listStyleType: 'none',
    margin: 0,
    padding: '6px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  old: { color: tokens.colorNeutralForeground3 },
  more: { alignSelf: 'center', marginBottom: tokens.spacingVerticalL },
})

export interface HistoryProps {
  okrId: string
  /** The names of the OKRs and units that are known here, by id. */
  titles: ReadonlyMap<string, string>
}

/** Who changed what, when, and in which phase; the newest first. */
export function History({ okrId, titles }: HistoryProps) {
  const styles = useStyles()
  const cycle = useCycle()
  const history = useInfiniteQuery({
    queryKey: ['history', cycle.id, okrId],
    queryFn: ({ pageParam, signal }) =>
      api.call('getHistory', {
        params: { cycleId: cycle.id, okrId },
        query: { cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.cursor,
  })
  if (history.isPending) return <LoadingRows label="Loading the history" rows={4} dots />
  if (history.isError) return <ErrorState error={history.error} onRetry={() => history.refetch()} />
  const entries = history.data.pages.flatMap((page) => page.entries)
  if (entries.length === 0) {
    return <EmptyState title="No history yet" text="Every change from now on is kept here." />
  }
  const people: PeopleById = Object.assign({}, ...history.data.pages.map((page) => page.people))
  return (
    <>
      <ol className={styles.list}>
        {entries.map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} people={people} titles={titles} />
        ))}
      </ol>
      {history.hasNextPage && (
        <Button
          className={styles.more}
          size="small"
          disabled={history.isFetchingNextPage}
          onClick={() => history.fetchNextPage()}
        >
          Show older changes
        </Button>
      )}
    </>
  )
}

const phaseNames: Record<Entry['phase'], string> = {
  draft: 'Draft phase',
  align: 'Align phase',
  share: 'Share phase',
  execution: 'Execution',
  closed: 'Closed',
}

interface HistoryEntryProps {
  entry: Entry
  people: PeopleById
  titles: ReadonlyMap<string, string>
}

function HistoryEntry({ entry, people, titles }: HistoryEntryProps) {
  const styles = useStyles()
  const format = useFormat()
  const textOf = useValueText(people, titles)
  const person = people[entry.by]
  const nameOf = (id: string) => people[id]?.displayName ?? 'somebody'
  const { sentence, shown } = historyWords(entry, textOf, titles)
  return (
    <li className={styles.entry}>
      <Avatar person={person ?? { id: entry.by, displayName: '?' }} size={32} />
      <div className={styles.body}>
        <p className={styles.line}>
          <strong>{person?.displayName ?? 'Somebody'}</strong> {sentence}
        </p>
        {shown.length > 0 && (
          <ul className={styles.changes}>
            {shown.map((change) => (
              <li key={change.field}>
                {change.field === 'quality' ? (
                  textOf(change.field, change.to ?? change.from)
                ) : (
                  <>
                    <span className={styles.old}>{textOf(change.field, change.from)}</span>
                    {' → '}
                    {textOf(change.field, change.to)}
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        {entry.proposedBy !== undefined && (
          <p className={styles.line}>Proposed by {nameOf(entry.proposedBy)}</p>
        )}
        {entry.reason !== undefined && <p className={styles.line}>“{entry.reason}”</p>}
        {entry.approvedBy !== undefined && (
          <p className={styles.line}>Approved by {nameOf(entry.approvedBy)}</p>
        )}
        <div className={styles.meta}>
          <time dateTime={entry.at}>{format.moment(entry.at)}</time>
          <Chip tone="quiet">{phaseNames[entry.phase]}</Chip>
        </div>
      </div>
    </li>
  )
}
