import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import type { DependenciesPage, DependencyView } from '../../../../okr/contract/dependencies.ts'
import { api, isProblem } from '../../../api/client.ts'
import { useCurrent, useCycle } from '../../../api/me.ts'

function dependenciesKey(cycleId: string, okrId: string) {
  return ['dependencies', cycleId, okrId] as const
}

export interface Dependencies extends Omit<DependenciesPage, 'cursor'> {
  /** What the OKR needs from others. */
  needs: DependencyView[]
  /** What others need from it. */
  provides: DependencyView[]
}

/** The pages of one OKR's dependencies as one. */
export function joined(pages: readonly DependenciesPage[], okrId: string): Dependencies {
  const dependencies = pages.flatMap((page) => page.dependencies)
  return {
    dependencies,
    okrs: Object.assign({}, ...pages.map((page) => page.okrs)),
    people: Object.assign({}, ...pages.map((page) => page.people)),
    unitNames: Object.assign({}, ...pages.map((page) => page.unitNames)),
    can: pages[0]?.can ?? { declare: false },
    needs: dependencies.filter((one) => one.okrId === okrId),
    provides: dependencies.filter((one) => one.okrId !== okrId),
  }
}

export function useDependencies(okrId: string) {
  const { me, cycle } = useCurrent()
  return useInfiniteQuery({
    queryKey: dependenciesKey(cycle.id, okrId),
    queryFn: ({ pageParam, signal }) =>
      api.call('listDependencies', {
        params: { cycleId: cycle.id },
        query: { okrId, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.cursor,
    enabled: !me.guest,
  })
}

/** Reads again what shows dependencies, e.g. in the lists of both OKRs. */
export function useReadDependencies(): () => Promise<unknown> {
  const cycle = useCycle()
  const client = useQueryClient()
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['dependencies', cycle.id] }),
      client.invalidateQueries({ queryKey: ['history', cycle.id] }),
      client.invalidateQueries({ queryKey: ['home', cycle.id] }),
    ])
}

/** A write about a dependency that is there after it too. */
export function useDependencyWrite<Input>(send: (input: Input) => Promise<unknown>) {
  const readAgain = useReadDependencies()
  return useMutation({
    mutationFn: send,
    // Waits, so that what was done is to be seen when a form closes.
    onSuccess: readAgain,
    onError: (error) => (isProblem(error) && error.status !== 0 ? readAgain() : undefined),
  })
}
