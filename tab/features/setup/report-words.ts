import type { ImportReport } from '../../../okr/contract/organisation.ts'

export type ReportLine = ImportReport['open'][number]

const kinds: Readonly<Record<string, readonly [one: string, many: string]>> = {
  people: ['person', 'people'],
  units: ['unit', 'units'],
  vision: ['vision', 'visions'],
  objective: ['objective', 'objectives'],
  'key-result': ['key result', 'key results'],
}

/** "128 objectives and 97 key results"; empty where nothing is counted. */
export function countsText(counts: ImportReport['counts'], number: (value: number) => string): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => {
      const [one, many] = kinds[kind] ?? [kind, kind]
      return `${number(count)} ${count === 1 ? one : many}`
    })
  const last = parts.pop()
  if (last === undefined) return ''
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}

/** Whether carrying the import out would change anything. */
export function changesNothing({ create, update }: Pick<ImportReport, 'create' | 'update'>): boolean {
  return create === 0 && update === 0
}

/** What an import is about, as one and as many. */
export type Things = readonly [one: string, many: string]

/** The report in one sentence. */
export function reportSentence(
  report: Pick<ImportReport, 'create' | 'update' | 'unchanged' | 'dryRun'>,
  things: Things,
  number: (value: number) => string,
): string {
  const { create, update, unchanged, dryRun } = report
  if (changesNothing(report)) {
    if (unchanged === 0) return dryRun ? 'There is nothing new to take over.' : 'Nothing was changed.'
    return dryRun ? 'Nothing would change: all of this is here already.' : 'Nothing was changed.'
  }
  const verb = (count: number) => (dryRun ? 'would be' : count === 1 ? 'was' : 'were')
  const thing = (count: number) => `${number(count)} ${count === 1 ? things[0] : things[1]}`
  const created = `${thing(create)} ${verb(create)} created`
  if (update === 0) return `${created}.`
  if (create === 0) return `${thing(update)} ${verb(update)} changed.`
  return `${created}, ${number(update)} ${verb(update)} changed.`
}

/** "Line 12", or nothing where the source has no lines. */
export function lineText({ line }: Pick<ReportLine, 'line'>, number: (value: number) => string): string {
  return line === 0 ? '' : `Line ${number(line)}`
}

export interface ReasonCount {
  reason: string
  count: number
}

/** A choice between more reasons than this helps nobody: then each line has a reason of its own. */
const mostReasons = 12

/** The reasons to filter by, the most frequent first; empty where there is nothing to choose. */
export function reasonsToChoose(lines: readonly ReportLine[]): ReasonCount[] {
  const counts = new Map<string, number>()
  for (const { reason } of lines) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  if (counts.size < 2 || counts.size > mostReasons || counts.size === lines.length) return []
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || a.reason.localeCompare(b.reason))
}

/** The lines of one reason, or all of them, in the order of the file. */
export function linesOf(lines: readonly ReportLine[], reason: string | undefined): ReportLine[] {
  return lines
    .filter((line) => reason === undefined || line.reason === reason)
    .sort((a, b) => a.line - b.line)
}
