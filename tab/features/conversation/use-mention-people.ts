import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { PersonRef } from '../../../okr/contract/common.ts'
import { api } from '../../api/client.ts'
import { useDebounced } from '../../components/use-debounced.ts'

const most = 8

function fits(person: PersonRef, typed: string): boolean {
  const wanted = typed.trim().toLocaleLowerCase()
  const name = person.displayName.toLocaleLowerCase()
  return name.startsWith(wanted) || name.split(/[\s-]+/).some((part) => part.startsWith(wanted))
}

/** People for the text after "@": those who take part already come first, then the organisation's. undefined: none is being typed. */
export function useMentionPeople(typed: string | undefined, nearby: readonly PersonRef[]): PersonRef[] {
  const settled = useDebounced(typed?.trim() ?? '', 150)
  const found = useQuery({
    queryKey: ['people', 'mention', settled],
    queryFn: ({ signal }) => api.call('findPeople', { query: { text: settled, limit: most }, signal }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  if (typed === undefined) return []
  const others = settled === '' ? [] : (found.data?.people ?? [])
  const byId = new Map<string, PersonRef>()
  for (const person of [...nearby, ...others]) {
    if (fits(person, typed) && !byId.has(person.id)) byId.set(person.id, person)
  }
  return [...byId.values()].slice(0, most)
}
