import { type QueryClient, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { FindingsPage, FindingView } from '../../../okr/contract/findings.ts'
import type { QueryOf } from '../../../okr/contract/routes.ts'
import { api } from '../../api/client.ts'
import { tellOkrChange } from '../../api/okr-changes.ts'

export type FindingsQuery = Pick<QueryOf<'listFindings'>, 'unitId' | 'okrId' | 'kind' | 'state'>

/** Findings are worked out after each edit, by the server and by itself: they are looked for again now and then. */
const lookAgainMs = 30_000

export function useFindings(cycleId: string, query: FindingsQuery) {
  return useInfiniteQuery({
    queryKey: ['findings', cycleId, query],
    queryFn: ({ pageParam, signal }) =>
      api.call('listFindings', { params: { cycleId }, query: { ...query, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.cursor,
    staleTime: 0,
    refetchInterval: lookAgainMs,
  })
}

/** All pages as one; a finding that moved while they were read is there once. */
export function joined(pages: readonly FindingsPage[]): Omit<FindingsPage, 'cursor'> {
  const byId = new Map<string, FindingView>()
  for (const page of pages) for (const one of page.findings) if (!byId.has(one.id)) byId.set(one.id, one)
  return {
    findings: [...byId.values()],
    okrs: Object.assign({}, ...pages.map((page) => page.okrs)),
    people: Object.assign({}, ...pages.map((page) => page.people)),
    unitNames: Object.assign({}, ...pages.map((page) => page.unitNames)),
  }
}

/** What shows findings, or counts them, is read again. */
export function useFindingsChanged(cycleId: string): () => void {
  const client = useQueryClient()
  return useCallback(() => findingsChanged(client, cycleId), [client, cycleId])
}

function findingsChanged(client: QueryClient, cycleId: string): void {
  for (const name of ['findings', 'readiness', 'home', 'okr']) {
    client.invalidateQueries({ queryKey: [name, cycleId] })
  }
  tellOkrChange({ cycleId, reload: { all: true } })
}
