import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api, isProblem } from '../api/client.ts'
import { useCurrent } from '../api/me.ts'
import { ErrorState } from './error-state.tsx'
import { notify } from './notices.tsx'
import { movedText, type PhaseMove, refusedTitle, unmetLines } from './phase-moves.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '6px' },
  line: { overflowWrap: 'anywhere' },
})

export interface PhaseMoving {
  /** Moves the unit; asks first where the move says so. */
  start: (move: PhaseMove) => void
  isMoving: boolean
  /** The question, or what keeps the unit from the move. */
  dialog: ReactNode
}

/** Moves a unit to another phase. `onClosed`: the keyboard has to go somewhere. */
export function usePhaseMove(unit: { id: string; name: string }, onClosed: () => void): PhaseMoving {
  const styles = useStyles()
  const { cycle } = useCurrent()
  const client = useQueryClient()
  const [asked, setAsked] = useState<PhaseMove>()
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
  function close() {
    setAsked(undefined)
    // Once the dialog is gone.
    requestAnimationFrame(onClosed)
    move.reset()
  }
  return {
    start: (one) => (one.confirm ? setAsked(one) : move.mutate(one)),
    isMoving: move.isPending,
    dialog: asked && (
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
    ),
  }
}
