import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { UnitView } from '../../okr/contract/organisation.ts'
import type { Phase } from '../../okr/cycle.ts'
import { api, isProblem } from '../api/client.ts'
import { useCurrent } from '../api/me.ts'
import { ErrorState } from './error-state.tsx'
import { notify } from './notices.tsx'
import { movedText, type PhaseMove, phaseMoves, phaseNames, refusedTitle, unmetLines } from './phase-moves.ts'

const useStyles = makeStyles({
  place: { flexShrink: 0 },
  button: { minWidth: 'auto', whiteSpace: 'nowrap' },
  list: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '6px' },
  line: { overflowWrap: 'anywhere' },
})

export interface PhaseMenuProps {
  unit: UnitView
  phase: Phase
}

/** Moves a unit to the next phase or back, and says what keeps it from that. */
export function PhaseMenu({ unit, phase }: PhaseMenuProps) {
  const styles = useStyles()
  const { cycle } = useCurrent()
  const client = useQueryClient()
  const [asked, setAsked] = useState<PhaseMove>()
  const place = useRef<HTMLSpanElement>(null)
  const params = { cycleId: cycle.id, unitId: unit.id }
  const move = useMutation({
    networkMode: 'always',
    mutationFn: ({ to }: PhaseMove) => api.call('moveUnitPhase', { params, body: { phase: to } }),
    onSuccess: (moved) => {
      close()
      client.setQueryData(['phase', cycle.id, unit.id], moved)
      // The phase decides what may be edited everywhere in the unit.
      client.invalidateQueries({ predicate: (query) => query.queryKey.includes(cycle.id) })
      notify(movedText(unit.name, moved.phase))
    },
    // A dialog that is open already says it; else it opens to say it.
    onError: (_, asking) => setAsked(asking),
  })
  const name = phaseNames[phase]
  function close() {
    setAsked(undefined)
    // Once the dialog is gone.
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus())
    move.reset()
  }
  return (
    <>
      <span ref={place} className={styles.place}>
        <Menu positioning="below-end">
          <MenuTrigger disableButtonEnhancement>
            <MenuButton
              size="small"
              className={styles.button}
              aria-label={`${name}, change the phase of ${unit.name}`}
              disabledFocusable={move.isPending}
            >
              {name}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {phaseMoves(phase, unit.name).map((one) => (
                <MenuItem key={one.to} onClick={() => (one.confirm ? setAsked(one) : move.mutate(one))}>
                  {one.text}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </span>
      {asked && (
        <Dialog open modalType="alert" onOpenChange={(_, data) => !data.open && close()}>
          <DialogSurface>
            {isProblem(move.error, 'phase') ? (
              <DialogBody>
                <DialogTitle>{refusedTitle(unit.name, asked.to)}</DialogTitle>
                <DialogContent tabIndex={0} role="group" aria-label="What is missing">
                  <ul className={styles.list}>
                    {unmetLines(move.error).map((line) => (
                      <li key={line} className={styles.line}>
                        {line}
                      </li>
                    ))}
                  </ul>
                </DialogContent>
                <DialogActions>
                  <Button appearance="primary" onClick={close}>
                    Close
                  </Button>
                </DialogActions>
              </DialogBody>
            ) : (
              <DialogBody>
                <DialogTitle>{asked.confirm?.title ?? asked.text}</DialogTitle>
                <DialogContent>
                  {asked.confirm?.text}
                  {move.error && <ErrorState compact error={move.error} />}
                </DialogContent>
                <DialogActions>
                  <Button onClick={close}>Cancel</Button>
                  <Button
                    appearance="primary"
                    disabledFocusable={move.isPending}
                    onClick={() => !move.isPending && move.mutate(asked)}
                  >
                    {move.isPending ? 'Moving' : (asked.confirm?.action ?? 'Try again')}
                  </Button>
                </DialogActions>
              </DialogBody>
            )}
          </DialogSurface>
        </Dialog>
      )}
    </>
  )
}
