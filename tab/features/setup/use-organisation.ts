import { useQuery } from '@tanstack/react-query'
import type { Me } from '../../../okr/contract/organisation.ts'
import { rootUnitId } from '../../../okr/organisation.ts'
import { api } from '../../api/client.ts'

/** What an organisation is called that nobody has named. */
export const unnamedOrganisation = 'Organisation'

/** Whether an organisation has been read, and its name where that is known. */
export function useOrganisation(me: Me) {
  const own = me.unitPath.find((unit) => unit.id === rootUnitId)
  const read = useQuery({
    queryKey: ['organisation'],
    queryFn: async ({ signal }) => {
      const { units } = await api.call('listUnits', { signal })
      return { exists: units.length > 0, name: units.find((unit) => unit.id === rootUnitId)?.name }
    },
    enabled: own === undefined,
  })
  return { ...read, data: own === undefined ? read.data : { exists: true, name: own.name } }
}
