import { Button, makeStyles } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { api, isProblem } from '../api/client.ts'
import { useCurrent } from '../api/me.ts'
import { ErrorState } from './error-state.tsx'
import { Modal } from './modal.tsx'
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

/** Moves a unit to another phase. `onClosed`: nothing is asked any more; the keyboard may have to go somewhere. */
export function usePhaseMove(
  unit: { id: string; name: string },
  onClosed: (moved: boolean) => void,
): PhaseMoving {
  const styles = useStyles()
  const { cycle } = useCurrent()
  const client = useQueryClient()
  const [asked, setAsked] = useState<PhaseMove>()
  const hasMoved = useRef(false)
  const params = { cycleId: cycle.id, unitId: unit.id }
  const move = useMutation({
    networkMode: 'always',
    mutationFn: ({ to }: PhaseMove) => api.call('moveUnitPhase', { params, body: { phase: to } }),
    onMutate: () => {
      hasMoved.current = false
    },
    onSuccess: (moved) => {
      hasMoved.current = true
      client.setQueryData(['phase', cycle.id, unit.id], moved)
      // The phase decides what may be edited everywhere in the unit.
      client.invalidateQueries({ predicate: (query) => query.queryKey.includes(cycle.id) })
      notify(movedText(unit.name, moved.phase))
    },
    // A dialog that is open already says it; else it opens to say it.
    onError: (_, asking) => setAsked(asking),
  })
  const refused = isProblem(move.error, 'phase') ? move.error : undefined
  return {
    start: (one) =>
      one.confirm
        ? setAsked(one)
        : move.mutate(one, { onSuccess: () => requestAnimationFrame(() => onClosed(true)) }),
    isMoving: move.isPending,
    dialog: asked && (
      <Modal
        title={refused ? refusedTitle(unit.name, asked.to) : (asked.confirm?.title ?? asked.text)}
        type="alert"
        {...(refused ? { contentLabel: 'What is missing' } : {})}
        onClosed={() => {
          setAsked(undefined)
          move.reset()
          onClosed(hasMoved.current)
          hasMoved.current = false
        }}
        actions={(close) => (
          <>
            {!refused && <Button onClick={() => close()}>Cancel</Button>}
            <Button
              appearance="primary"
              disabledFocusable={move.isPending}
              onClick={() => {
                if (refused) close()
                else if (!move.isPending) move.mutate(asked, { onSuccess: () => close() })
              }}
            >
              {refused ? 'Close' : move.isPending ? 'Moving' : (asked.confirm?.action ?? 'Try again')}
            </Button>
          </>
        )}
      >
        {refused ? (
          <ul className={styles.list}>
            {unmetLines(refused).map((line) => (
              <li key={line} className={styles.line}>
                {line}
              </li>
            ))}
          </ul>
        ) : (
          <>
            {asked.confirm?.text}
            {move.error && <ErrorState compact error={move.error} />}
          </>
        )}
      </Modal>
    ),
  }
}
