import { lazy, Suspense } from 'react'
import type { UnitView } from '../../okr/contract/organisation.ts'
import { useMe } from '../api/me.ts'
import { Chip } from './chip.tsx'
import { mayMovePhase, mayOpenLock, phaseNames } from './phase-moves.ts'
import { useUnitPhase } from './use-unit-phase.ts'

const PhaseMenu = lazy(() => import('./phase-menu.tsx').then((m) => ({ default: m.PhaseMenu })))

/** The phase of a unit; who leads it moves it on or back from here. */
export function UnitPhase({ unit }: { unit: UnitView }) {
  const me = useMe()
  const phase = useUnitPhase(unit.id)
  if (phase === undefined) return null
  const chip = <Chip tone="quiet">{phaseNames[phase]}</Chip>
  if (phase === 'closed' || !mayMovePhase(me, unit)) return chip
  return (
    <Suspense fallback={chip}>
      <PhaseMenu unit={unit} phase={phase} mayOpen={mayOpenLock(me, unit)} />
    </Suspense>
  )
}
