import { makeStyles, ToggleButton, Tooltip } from '@fluentui/react-components'
import { Star20Filled, Star20Regular } from '@fluentui/react-icons/svg/star'
import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { UnitView } from '../../../okr/contract/organisation.ts'
import { api, sentenceOf } from '../../api/client.ts'
import { useCurrent } from '../../api/me.ts'
import { prioritiesLimit, toggled } from '../../components/marked-priorities.ts'
import { notify } from '../../components/notices.tsx'
import { type UnitsBelow, unitToMark } from './unit-to-mark.ts'

const useStyles = makeStyles({ root: { minWidth: 'auto', flexShrink: 0 } })

/** A leader marks what the unit needs first where it is read; the order of the three is set in the readiness. */
export function PriorityStar({ details }: { details: OkrDetails }) {
  const { me } = useCurrent()
  const below = useUnitsBelow(me.leads)
  const unit = unitToMark(details, me, below)
  return unit === undefined ? null : <Star key={unit.id} okr={details.okr} unit={unit} />
}

/** Of the units that I lead; nothing is asked of who leads none, or all. */
function useUnitsBelow(leads: readonly UnitView[]): UnitsBelow {
  const asked = leads.some((unit) => unit.parentId === undefined) ? [] : leads
  const found = useQueries({
    queries: asked.map(({ id }) => ({
      queryKey: ['units', 'below', id],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        api.call('listUnits', { query: { parentId: id }, signal }),
      staleTime: 5 * 60_000,
    })),
  })
  return new Map(asked.map(({ id }, i) => [id, found[i]?.data?.units.map((unit) => unit.id) ?? []]))
}

function Star({ okr, unit }: { okr: OkrDetails['okr']; unit: { id: string; name: string } }) {
  const styles = useStyles()
  const { cycle } = useCurrent()
  const client = useQueryClient()
  const params = { cycleId: cycle.id, unitId: unit.id }
  const queryKey = ['priorities', cycle.id, unit.id]
  const priorities = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.call('getPriorities', { params, signal }),
  })
  const save = useMutation({
    mutationFn: async () => {
      // Somebody else may have marked others in the meantime.
      const now = await api.call('getPriorities', { params })
      const marked = now.okrs.map(({ id }) => id)
      const okrIds = toggled(marked, okr.id)
      const isFull = okrIds.length === marked.length
      return isFull ? now : api.call('putPriorities', { params, body: { okrIds } })
    },
    onSuccess: (saved) => {
      client.setQueryData(queryKey, saved)
      for (const name of ['readiness', 'home', 'okr'])
        client.invalidateQueries({ queryKey: [name, cycle.id] })
      const isMarked = saved.okrs.some(({ id }) => id === okr.id)
      if (isMarked) notify(`Marked: one of the topmost priorities of ${unit.name}.`)
      else if (saved.okrs.length < prioritiesLimit) notify('The mark was taken away.')
      else notify(`${unit.name} has three topmost priorities already: take one star away first.`)
    },
    onError: (error) => notify(`Not saved: ${sentenceOf(error)}`),
  })
  if (!priorities.data?.can.set) return null
  const isMarked = priorities.data.okrs.some(({ id }) => id === okr.id)
  return (
    <Tooltip
      content={isMarked ? `Topmost priority of ${unit.name}` : `Mark as a topmost priority of ${unit.name}`}
      relationship="description"
    >
      <ToggleButton
        className={styles.root}
        appearance="subtle"
        checked={isMarked}
        disabledFocusable={save.isPending}
        icon={isMarked ? <Star20Filled /> : <Star20Regular />}
        aria-label={`Topmost priority of ${unit.name}`}
        onClick={() => !save.isPending && save.mutate()}
      />
    </Tooltip>
  )
}
