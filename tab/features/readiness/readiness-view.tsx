import { makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { Readiness } from '../../../okr/contract/readiness.ts'
import { api } from '../../api/client.ts'
import { useCycle, useMe } from '../../api/me.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { UnitPicker } from '../../components/unit-picker.tsx'
import { paths } from '../../routes.ts'
import { Gate } from './gate.tsx'
import { PhaseSteps } from './phase-steps.tsx'
import { PlanInFigures } from './plan-in-figures.tsx'
import { Priorities } from './priorities.tsx'
import { UnitCrumbs } from './unit-crumbs.tsx'
import { UnitsBelow } from './units-below.tsx'
import { useReadiness } from './use-readiness.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    maxWidth: '860px',
    marginInline: 'auto',
    padding: '20px 16px 32px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    containerType: 'inline-size',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px 16px' },
  names: { flexGrow: 1, flexBasis: '260px', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    // It takes the focus when one unit follows another.
    outlineStyle: 'none',
  },
  picker: { flexBasis: '240px', flexGrow: 0, minWidth: 0, '@container (max-width: 560px)': { flexGrow: 1 } },
})

export interface ReadinessViewProps {
  /** undefined: the organisation. */
  unitId: string | undefined
  /** The findings of a unit; another feature. */
  findings: (unitId: string) => ReactNode
}

/** What keeps a unit, or the whole cycle, from its next phase. */
export function ReadinessView({ unitId, findings }: ReadinessViewProps) {
  const me = useMe()
  const ownTop = me.unitPath[0]?.id
  const top = useQuery({
    queryKey: ['units', 'top'],
    queryFn: ({ signal }) => api.call('listUnits', { query: {}, signal }),
    enabled: unitId === undefined && ownTop === undefined,
  })
  const shown = unitId ?? ownTop ?? top.data?.units.find((unit) => unit.parentId === undefined)?.id
  if (shown !== undefined) return <UnitReadiness key={shown} unitId={shown} findings={findings} />
  if (top.isPending) return <LoadingRows label="Loading readiness" rows={6} />
  if (top.isError) return <ErrorState error={top.error} onRetry={() => top.refetch()} />
  return (
    <EmptyState
      title="There is no unit yet"
      text="Readiness is about the units of the organisation. The program lead imports them in the set-up."
    />
  )
}

function UnitReadiness({ unitId, findings }: { unitId: string; findings: (unitId: string) => ReactNode }) {
  const styles = useStyles()
  const me = useMe()
  const cycle = useCycle()
  const [, navigate] = useLocation()
  const readiness = useReadiness(cycle.id, unitId)
  const list = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { data } = readiness
  // The link that led here went with the unit before: the keyboard goes on at the new one's name.
  const isLoaded = data !== undefined
  useEffect(() => {
    if (isLoaded && document.activeElement === document.body) heading.current?.focus()
  }, [isLoaded])
  const toFindings = () => {
    list.current?.querySelector('h2')?.focus({ preventScroll: true })
    list.current?.scrollIntoView({ block: 'start' })
  }
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <div className={styles.names}>
          <UnitCrumbs above={aboveOf(data, me.unitPath, unitId)} />
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {data === undefined ? 'Readiness' : `Readiness of ${data.unitName}`}
          </h1>
        </div>
        <div className={styles.picker}>
          <UnitPicker
            label="Go to another unit"
            hideLabel
            placeholder="Go to another unit"
            value={undefined}
            suggestions={[...me.leads, ...me.unitPath]}
            onChange={(unit) => unit && navigate(paths.readiness(unit.id))}
          />
        </div>
      </div>
      {data === undefined ? (
        readiness.isError ? (
          <ErrorState compact error={readiness.error} onRetry={() => readiness.refetch()} />
        ) : (
          <LoadingRows label="Loading readiness" rows={8} />
        )
      ) : (
        <>
          <Gate readiness={data} onFindings={toFindings} />
          <PlanInFigures readiness={data} />
          <Priorities unitId={unitId} unitName={data.unitName} />
          {data.units.length > 0 && <UnitsBelow units={data.units} unitName={data.unitName} />}
          <PhaseSteps readiness={data} />
          <div ref={list}>{findings(unitId)}</div>
        </>
      )}
    </div>
  )
}

/** What the reply says; until it is there, what is known of one's own units. */
function aboveOf(
  data: Readiness | undefined,
  ownPath: readonly { id: string; name: string }[],
  unitId: string,
): { unitId: string; name: string }[] {
  if (data?.above !== undefined) return data.above
  const at = ownPath.findIndex((unit) => unit.id === unitId)
  return ownPath.slice(0, Math.max(0, at)).map((unit) => ({ unitId: unit.id, name: unit.name }))
}
