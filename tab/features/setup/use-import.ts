import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ImportReport } from '../../../okr/contract/organisation.ts'

/** A whole directory or a large file takes the server a while. */
export const importTimeoutMs = 600_000

export interface Import<Input> {
  /** What is shown: the dry run's report, or the one of what was done. */
  report: ImportReport | undefined
  /** What the report speaks of. */
  input: Input | undefined
  stage: 'start' | 'checking' | 'checked' | 'importing' | 'done'
  error: Error | null
  check: (input: Input) => void
  /** Carries out what was checked. */
  run: () => void
  reset: () => void
}

/** The way of every import: a dry run, its report, then the same request for real. */
export function useImport<Input>(
  send: (input: Input, dryRun: boolean) => Promise<ImportReport>,
  onDone?: (input: Input) => void,
): Import<Input> {
  const client = useQueryClient()
  // Without a connection it says so, instead of waiting to be carried out unseen.
  const check = useMutation({ networkMode: 'always', mutationFn: (input: Input) => send(input, true) })
  const run = useMutation({
    networkMode: 'always',
    mutationFn: (input: Input) => send(input, false),
    onSuccess: (_, input) => {
      client.invalidateQueries()
      onDone?.(input)
    },
  })
  const stage = run.isSuccess
    ? 'done'
    : run.isPending
      ? 'importing'
      : check.isPending
        ? 'checking'
        : check.isSuccess
          ? 'checked'
          : 'start'
  return {
    report: run.data ?? check.data,
    input: check.variables,
    stage,
    error: run.error ?? check.error,
    check: (input) => {
      run.reset()
      check.mutate(input)
    },
    run: () => {
      if (check.isSuccess && !run.isPending) run.mutate(check.variables)
    },
    reset: () => {
      run.reset()
      check.reset()
    },
  }
}
