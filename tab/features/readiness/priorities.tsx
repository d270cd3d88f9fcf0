import { Button, makeStyles } from '@fluentui/react-components'
import { Star16Regular } from '@fluentui/react-icons/svg/star'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useRef, useState } from 'react'
import { api } from '../../api/client.ts'
import { useCycle } from '../../api/me.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { OkrLine } from '../../components/okr-line.tsx'
import { PageSection } from '../../components/page-section.tsx'

const PrioritiesEditor = lazy(() =>
  import('./priorities-editor.tsx').then((m) => ({ default: m.PrioritiesEditor })),
)

const useStyles = makeStyles({
  list: { marginInline: '-8px', display: 'flex', flexDirection: 'column' },
})

export interface PrioritiesProps {
  unitId: string
  unitName: string
}

/** The leader's topmost priorities: what everything else is measured by. */
export function Priorities({ unitId, unitName }: PrioritiesProps) {
  const styles = useStyles()
  const cycle = useCycle()
  const place = useRef<HTMLDivElement>(null)
  const [isEditing, setEditing] = useState(false)
  const priorities = useQuery({
    queryKey: ['priorities', cycle.id, unitId],
    queryFn: ({ signal }) => api.call('getPriorities', { params: { cycleId: cycle.id, unitId }, signal }),
    staleTime: 0,
  })
  const { data } = priorities
  const close = () => {
    setEditing(false)
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus())
  }
  return (
    <div ref={place}>
      <PageSection
        title="Topmost priorities"
        action={
          data?.can.set &&
          !isEditing && (
            <Button
              size="small"
              appearance="subtle"
              icon={<Star16Regular />}
              onClick={() => setEditing(true)}
            >
              {data.okrs.length === 0 ? 'Mark priorities' : 'Change'}
            </Button>
          )
        }
      >
        {data === undefined ? (
          priorities.isError ? (
            <ErrorState compact error={priorities.error} onRetry={() => priorities.refetch()} />
          ) : (
            <LoadingRows label="Loading priorities" rows={2} />
          )
        ) : isEditing ? (
          <Suspense fallback={<LoadingRows label="Loading" rows={3} />}>
            <PrioritiesEditor unitId={unitId} unitName={unitName} marked={data.okrs} onClose={close} />
          </Suspense>
        ) : data.okrs.length === 0 ? (
          <EmptyState
            compact
            title="No topmost priority is marked yet"
            text={
              data.can.set
                ? `Mark up to three OKRs that ${unitName} needs first. Everybody sees which OKRs serve them.`
                : 'The leader marks up to three OKRs that are needed first.'
            }
          />
        ) : (
          <div className={styles.list}>
            {data.okrs.map((line) => (
              <OkrLine key={line.id} line={line} people={{}} />
            ))}
          </div>
        )}
      </PageSection>
    </div>
  )
}
