import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { UnitView } from '../../okr/contract/organisation.ts'
import { api } from '../api/client.ts'
import { useCurrent } from '../api/me.ts'
import { Chip } from './chip.tsx'
import { mayMovePhase, phaseNames } from './phase-moves.ts'

const PhaseMenu = lazy(() => import('./phase-menu.tsx').then((m) => ({ default: m.PhaseMenu })))

/** The phase of a unit; who leads it moves it on or back from here. */
export function UnitPhase({ unit }: { unit: UnitView }) {
  const { me, cycle } = useCurrent()
  const params = { cycleId: cycle.id, unitId: unit.id }
  const read = useQuery({
    queryKey: ['phase', cycle.id, unit.id],
    queryFn: ({ signal }) => api.call('getUnitPhase', { params, signal }),
  })
  if (read.data === undefined) return null
  const { phase } = read.data
  const chip = <Chip tone="quiet">{phaseNames[phase]}</Chip>
  if (phase === 'closed' || !mayMovePhase(me, unit)) return chip
  return (
    <Suspense fallback={chip}>
      <PhaseMenu unit={unit} phase={phase} />
    </Suspense>
  )
}
