import type { PeopleById } from '../../../okr/contract/common.ts'
import { isRuleId, ruleNames } from '../../../okr/quality/rule-names.ts'
import { useMe } from '../../api/me.ts'
import { type Format, useFormat } from '../../components/format.ts'
import { levelNames } from '../../components/kind-icon.tsx'
import { ambitionNames, confidenceNames, directionNames, visibilityNames } from './names.ts'

const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  level: levelNames,
  visibility: visibilityNames,
  direction: directionNames,
  ambition: ambitionNames,
  confidence: confidenceNames,
}

/** The value of any field in words, for history and for comparing two edits. */
export function valueText(
  field: string,
  value: unknown,
  { people, titles, format }: { people: PeopleById; titles: ReadonlyMap<string, string>; format: Format },
): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  const personName = (id: unknown) => (typeof id === 'string' && people[id]?.displayName) || 'somebody'
  if (field === 'ownerId') return personName(value)
  if ((field === 'contributorIds' || field === 'askedIds') && Array.isArray(value)) {
    return value.length === 0 ? 'nobody' : value.map(personName).join(', ')
  }
  if (field === 'unitId' && typeof value === 'string') return titles.get(value) ?? 'another unit'
  if (field === 'links' && Array.isArray(value)) {
    return value.length === 0 ? 'nothing' : value.map((link) => linkText(link, titles)).join('; ')
  }
  if (field === 'quality' && typeof value === 'string') return isRuleId(value) ? ruleNames[value] : value
  if (field === 'dueOn' && typeof value === 'string') return format.day(value)
  if (typeof value === 'number') return format.number(value)
  if (typeof value === 'string') return choices[field]?.[value] ?? value
  if (isAnswer(value)) return value.kind === 'waived' ? `waived: ${value.text}` : value.text
  return JSON.stringify(value)
}

/** Of the quality checklist. */
function isAnswer(value: unknown): value is { kind: string; text: string } {
  return typeof value === 'object' && value !== null && 'kind' in value && 'text' in value
}

function linkText(link: unknown, titles: ReadonlyMap<string, string>): string {
  if (typeof link !== 'object' || link === null || !('parentId' in link)) return 'another OKR'
  const title = titles.get(String(link.parentId))
  const name = title === undefined ? 'another OKR' : `“${title}”`
  return 'weight' in link && typeof link.weight === 'number' ? `${name} (${link.weight} %)` : name
}

/** `titles`: of the OKRs and units that are known here, by id; my own units are known anyway. */
export function useValueText(people: PeopleById, titles: ReadonlyMap<string, string>) {
  const format = useFormat()
  const me = useMe()
  const units = [...me.leads, ...me.unitPath].map((unit) => [unit.id, unit.name] as const)
  const names = new Map([...units, ...titles])
  return (field: string, value: unknown) => valueText(field, value, { people, titles: names, format })
}
