import type { PeopleById } from '../../../okr/contract/common.ts'
import { day, type Element, line, run, shown } from './elements.ts'
import { nameOf } from './okr-facts.ts'

/** What the fields are called where people read them. */
const names: Record<string, string> = {
  title: 'Title',
  why: 'Why',
  priority: 'Priority',
  level: 'Level',
  unitId: 'Unit',
  ownerId: 'Owner',
  contributorIds: 'Contributors',
  links: 'Contributes to',
  noLinkReason: 'Why it links to nothing above',
  visibility: 'Visibility',
  execution: 'Execution',
  measurement: 'Measurement',
  resources: 'Resources',
  roadblocks: 'Roadblocks',
  metric: 'Metric',
  unit: 'Measured in',
  baseline: 'Baseline',
  current: 'Now',
  target: 'Target',
  direction: 'Direction',
  dueOn: 'Due',
  ambition: 'Ambition',
  confidence: 'Confidence',
  weight: 'Weight',
}

/** What is chosen from a list, in the words of the tab. */
const choices: ReadonlyMap<string, string> = new Map([
  ['level vision', 'Vision'],
  ['level organisation', 'Organisation'],
  ['level department', 'Department'],
  ['level team', 'Team'],
  ['level individual', 'Individual'],
  ['visibility draft', 'Draft'],
  ['visibility published', 'Published'],
  ['direction increase', 'Increase'],
  ['direction decrease', 'Decrease'],
  ['ambition committed', 'Must be reached (committed)'],
  ['ambition aspirational', 'A stretch (aspirational)'],
  ['confidence on-track', 'On track'],
  ['confidence at-risk', 'At risk'],
  ['confidence off-track', 'Off track'],
])

const linesShown = 8

export function fieldName(field: string): string {
  return names[field] ?? shown(field, 40)
}

export interface ChangedField {
  field: string
  seen?: unknown
  value?: unknown
}

/** A proposed edit: each field with what it says and what it would say. */
export function changeLines(
  changes: readonly ChangedField[],
  people: PeopleById,
  unitNames: Readonly<Record<string, string>> = {},
): Element[] {
  const known = { people, unitNames }
  const rows = changes
    .slice(0, linesShown)
    .map(({ field, seen, value }) =>
      line(
        [
          run(`${fieldName(field)}: `, { subtle: true }),
          run(valueText(field, seen, known)),
          run(' → ', { subtle: true }),
          run(valueText(field, value, known), { weight: 'bolder' }),
        ],
        { spacing: 'small' },
      ),
    )
  const more = changes.length - rows.length
  return more > 0 ? [...rows, line([run(`and ${more} more`, { subtle: true })], { spacing: 'small' })] : rows
}

interface Known {
  people: PeopleById
  unitNames: Readonly<Record<string, string>>
}

function valueText(field: string, value: unknown, known: Known): string {
  if (value === undefined || value === null || value === '') return 'nothing'
  if (typeof value === 'number') return value.toLocaleString('en-US', { maximumFractionDigits: 6 })
  if (typeof value === 'string') return textOf(field, value, known)
  if (Array.isArray(value)) return listText(field, value, known.people)
  if (typeof value === 'object' && 'text' in value && typeof value.text === 'string')
    return shown(value.text.replaceAll('\n', ' '), 200)
  return 'something else'
}

function textOf(field: string, value: string, { people, unitNames }: Known): string {
  if (field === 'ownerId') return nameOf(value, people)
  if (field === 'unitId') return shown(unitNames[value] ?? 'another unit', 80)
  if (field === 'dueOn') return day(value)
  const chosen = choices.get(`${field} ${value}`)
  if (chosen !== undefined) return chosen
  return shown(value.replaceAll('\n', ' '), 300)
}

function listText(field: string, list: readonly unknown[], people: PeopleById): string {
  if (list.length === 0) return 'nothing'
  if (field === 'contributorIds') {
    const all = list.map((id) => nameOf(String(id), people))
    return all.length > 5 ? `${all.slice(0, 5).join(', ')} and ${all.length - 5} more` : all.join(', ')
  }
  return list.length === 1 ? 'one' : `${list.length}`
}
