import { Button, makeStyles, Select, tokens } from '@fluentui/react-components'
import { CheckmarkCircle24Regular } from '@fluentui/react-icons/svg/checkmark-circle'
import { useId, useRef, useState } from 'react'
import { findingKinds } from '../../../okr/finding.ts'
import { useCycle } from '../../api/me.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { useStored } from '../../components/use-stored.ts'
import { FindingCard } from './finding-card.tsx'
import { kindNames } from './finding-words.ts'
import { joined, useFindings } from './use-findings.ts'

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', marginBottom: '12px' },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '8px', minWidth: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
  more: { alignSelf: 'flex-start' },
})

const kinds = ['all', ...findingKinds] as const
const states = ['open', 'dismissed'] as const

/** The findings about a unit and what is below it, by kind; those that were dismissed with who did it and why. */
export function UnitFindings({ unitId }: { unitId: string }) {
  const styles = useStyles()
  const cycle = useCycle()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [kind, setKind] = useStored<(typeof kinds)[number]>('findings-kind', 'all', kinds)
  const [state, setState] = useState<(typeof states)[number]>('open')
  const query = useFindings(cycle.id, { unitId, state, ...(kind === 'all' ? {} : { kind }) })
  const around = query.data && joined(query.data.pages)
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          Findings
        </h2>
        <div className={styles.filters}>
          <Select
            size="small"
            aria-label="Kind of finding"
            value={kind}
            onChange={(_, data) => setKind(kinds.find((one) => one === data.value) ?? 'all')}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {one === 'all' ? 'All kinds' : kindNames[one]}
              </option>
            ))}
          </Select>
          <Select
            size="small"
            aria-label="State of the finding"
            value={state}
            onChange={(_, data) => setState(states.find((one) => one === data.value) ?? 'open')}
          >
            <option value="open">Open</option>
            <option value="dismissed">Dismissed</option>
          </Select>
        </div>
      </div>
      {around === undefined ? (
        query.isError ? (
          <ErrorState compact error={query.error} onRetry={() => query.refetch()} />
        ) : (
          <LoadingRows label="Loading findings" rows={4} />
        )
      ) : around.findings.length === 0 ? (
        <Nothing state={state} isFiltered={kind !== 'all'} onAll={() => setKind('all')} />
      ) : (
        <div className={styles.list}>
          {around.findings.map((finding) => (
            <FindingCard
              key={finding.id}
              finding={finding}
              around={around}
              unitId={unitId}
              headingLevel={3}
              onGone={() => heading.current?.focus()}
            />
          ))}
          {query.hasNextPage && (
            <Button
              className={styles.more}
              size="small"
              disabledFocusable={query.isFetchingNextPage}
              onClick={() => !query.isFetchingNextPage && query.fetchNextPage()}
            >
              {query.isFetchingNextPage ? 'Loading' : 'Show more'}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

interface NothingProps {
  state: (typeof states)[number]
  isFiltered: boolean
  onAll: () => void
}

function Nothing({ state, isFiltered, onAll }: NothingProps) {
  if (isFiltered) {
    return (
      <EmptyState
        compact
        title={state === 'open' ? 'No open finding of this kind' : 'None of this kind was dismissed'}
        text="Other kinds may have some."
        action={
          <Button size="small" onClick={onAll}>
            Show all kinds
          </Button>
        }
      />
    )
  }
  if (state === 'dismissed') {
    return (
      <EmptyState
        compact
        title="Nothing was dismissed"
        text="A finding that is no problem is dismissed with a reason, and is then listed here."
      />
    )
  }
  return (
    <EmptyState
      icon={<CheckmarkCircle24Regular fontSize={40} />}
      title="No open finding"
      text="Nothing here stands alone, pulls against something else or is done twice, as far as OKR Align can tell."
    />
  )
}
