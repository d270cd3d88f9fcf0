import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TreeRow } from '../../../okr/contract/tree.ts'
import { api, sentenceOf } from '../../api/client.ts'
import { useCycle } from '../../api/me.ts'
import { KindIcon, kindName } from '../../components/kind-icon.tsx'
import { SearchCombobox } from '../../components/search-combobox.tsx'
import { useDebounced } from '../../components/use-debounced.ts'

export interface OkrSearchProps {
  label: string
  exclude: readonly string[]
  onFound: (okr: { id: string; title: string }) => void
}

/** Finds an OKR by the words of its title. */
export function OkrSearch({ label, exclude, onFound }: OkrSearchProps) {
  const cycle = useCycle()
  const [typed, setTyped] = useState<string>()
  const text = useDebounced((typed ?? '').trim())
  const search = useQuery({
    queryKey: ['find-okr', cycle.id, text],
    queryFn: ({ signal }) =>
      api.call('filterTree', { params: { cycleId: cycle.id }, query: { text, limit: 20 }, signal }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  })
  const matches = (typed ?? '').trim() === '' ? [] : (search.data?.matches ?? [])
  const found = matches.filter(({ row }) => !exclude.includes(row.id))
  return (
    <SearchCombobox
      label={label}
      placeholder="Find an objective or key result"
      typed={typed}
      onTyped={setTyped}
      found={found.map(({ row, path }) => ({
        id: row.id,
        text: row.title,
        detail: wayTo(row, path),
        icon: <KindIcon kind={row.kind} level={row.level} />,
      }))}
      message={messageFor(text, search.isFetching, search.error)}
      onChoose={(id) => {
        const chosen = found.find(({ row }) => row.id === id)
        if (chosen) onFound({ id: chosen.row.id, title: chosen.row.title })
      }}
    />
  )
}

function wayTo(row: TreeRow, path: readonly { id: string; title: string }[]): string {
  const above = path.filter((step) => step.id !== row.id)
  return above.length === 0 ? kindName(row.kind, row.level) : above.map((step) => step.title).join(' › ')
}

function messageFor(text: string, isFetching: boolean, error: unknown): string {
  if (text === '') return 'Type words of its title'
  if (error) return sentenceOf(error)
  return isFetching ? 'Searching…' : 'Nothing with these words'
}
