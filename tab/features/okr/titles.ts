import type { OkrDetails } from '../../../okr/contract/okrs.ts'

/** The names of the OKRs and units that the details of an OKR mention, by id. */
export function titlesOf(details: OkrDetails): ReadonlyMap<string, string> {
  const own = details.keyResults.map(({ keyResult }) => keyResult)
  const lines = [...details.parents, ...details.path, ...details.children, ...own]
  return new Map([
    ...lines.map((line) => [line.id, line.title] as const),
    [details.okr.unitId, details.unitName] as const,
  ])
}
