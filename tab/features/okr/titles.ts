import type { OkrDetails } from '../../../okr/contract/okrs.ts'

/** The names of the OKRs and units that the details of an OKR mention, by id. */
export function titlesOf(details: OkrDetails): ReadonlyMap<string, string> {
  const lines = [...details.parents, ...details.path, ...details.children]
  return new Map([
    ...lines.map((line) => [line.id, line.title] as const),
    [details.okr.unitId, details.unitName] as const,
  ])
}
