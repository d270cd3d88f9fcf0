import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components'
import { useRef } from 'react'
import type { UnitView } from '../../okr/contract/organisation.ts'
import type { Phase } from '../../okr/cycle.ts'
import { phaseMoves, phaseNames } from './phase-moves.ts'
import { usePhaseMove } from './use-phase-move.tsx'

const useStyles = makeStyles({
  place: { flexShrink: 0 },
  button: { minWidth: 'auto', whiteSpace: 'nowrap' },
})

export interface PhaseMenuProps {
  unit: UnitView
  phase: Phase
  /** Whether it may be taken back out of the lock. */
  mayOpen: boolean
}

/** Moves a unit to the next phase or back, and says what keeps it from that. */
export function PhaseMenu({ unit, phase, mayOpen }: PhaseMenuProps) {
  const styles = useStyles()
  const place = useRef<HTMLSpanElement>(null)
  const moving = usePhaseMove(unit, () => place.current?.querySelector('button')?.focus())
  const name = phaseNames[phase]
  return (
    <>
      <span ref={place} className={styles.place}>
        <Menu positioning="below-end">
          <MenuTrigger disableButtonEnhancement>
            <MenuButton
              size="small"
              className={styles.button}
              aria-label={`${name}, change the phase of ${unit.name}`}
              disabledFocusable={moving.isMoving}
            >
              {name}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {phaseMoves(phase, unit.name, mayOpen).map((one) => (
                <MenuItem key={one.to} onClick={() => moving.start(one)}>
                  {one.text}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </span>
      {moving.dialog}
    </>
  )
}
