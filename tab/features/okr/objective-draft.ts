import type { NewObjective } from '../../../okr/contract/okrs.ts'
import type { Me, UnitView } from '../../../okr/contract/organisation.ts'
import { type Level, levels, objectiveLimits } from '../../../okr/objective.ts'
import {
  isEmptyKeyResult,
  isKeyResultDraft,
  type KeyResultDraft,
  keyResultProblems,
} from './key-result-draft.ts'
import { type LinkDraft, linksOf, linksProblem } from './links.ts'

type StoredLink = Omit<LinkDraft, 'weight'> & { weight: number | null }

interface Named {
  id: string
  name: string
}

/** A new objective while it is written; kept until it is saved. The ids are made first, so that trying again creates nothing twice. */
export interface ObjectiveDraft {
  id: string
  title: string
  why: string
  unit: Named | undefined
  level: Level
  priority: string
  owner: Named | undefined
  contributors: Named[]
  links: LinkDraft[]
  noLinkReason: string
  published: boolean
  keyResults: KeyResultDraft[]
}

/** Starts with the unit that the person leads, else with their own; leaders write for the unit, others for themselves. */
export function startedObjective(
  id: string,
  me: Pick<Me, 'person' | 'leads' | 'unitPath'>,
  unit: UnitView | undefined,
  parent: LinkDraft | undefined,
): ObjectiveDraft {
  const place = unit ?? me.leads[0] ?? me.unitPath.at(-1)
  const leadsIt = place !== undefined && me.leads.some((led) => led.id === place.id)
  return {
    id,
    title: '',
    why: '',
    unit: place && { id: place.id, name: place.name },
    level: place !== undefined && leadsIt ? place.level : 'individual',
    priority: '1',
    owner: { id: me.person.id, name: me.person.displayName },
    contributors: [],
    links: parent ? [parent] : [],
    noLinkReason: '',
    published: false,
    keyResults: [],
  }
}

export interface ObjectiveProblems {
  title?: string
  unit?: string
  priority?: string
  links?: string
}

export function objectiveProblems(draft: ObjectiveDraft): ObjectiveProblems {
  const problems: ObjectiveProblems = {}
  if (draft.title.trim() === '') problems.title = 'Say what you want to reach.'
  if (draft.unit === undefined) problems.unit = 'Choose the department or team that it belongs to.'
  const priority = Number(draft.priority)
  if (!Number.isInteger(priority) || priority < 1 || priority > objectiveLimits.priority) {
    problems.priority = `Enter a whole number from 1 to ${objectiveLimits.priority}; 1 is the highest.`
  }
  const links = linksProblem(draft.id, draft.links)
  if (links !== undefined) problems.links = links
  return problems
}

/** Key results that were begun; an empty one that was only added is none. */
export function begunKeyResults(draft: ObjectiveDraft): KeyResultDraft[] {
  return draft.keyResults.filter((one) => !isEmptyKeyResult(one))
}

export function canSave(draft: ObjectiveDraft): boolean {
  return (
    Object.keys(objectiveProblems(draft)).length === 0 &&
    begunKeyResults(draft).every((one) => Object.keys(keyResultProblems(one)).length === 0)
  )
}

/** What is sent; only for a draft without problems. */
export function newObjectiveOf(draft: ObjectiveDraft, unitId: string): NewObjective {
  const why = draft.why.trim()
  const noLinkReason = draft.noLinkReason.trim()
  const links = linksOf(draft.links)
  return {
    unitId,
    level: draft.level,
    title: draft.title.trim(),
    priority: Number(draft.priority),
    visibility: draft.published ? 'published' : 'draft',
    ...(why === '' ? {} : { why }),
    ...(draft.owner === undefined ? {} : { ownerId: draft.owner.id }),
    ...(draft.contributors.length === 0 ? {} : { contributorIds: draft.contributors.map((one) => one.id) }),
    ...(links.length === 0 ? {} : { links }),
    ...(links.length === 0 && noLinkReason !== '' ? { noLinkReason } : {}),
  }
}

/** A kept draft, if this is one. JSON has no NaN: a weight that was being typed comes back as null. */
export function restoredObjective(value: unknown): ObjectiveDraft | undefined {
  if (!isObjectiveDraft(value)) return undefined
  return { ...value, links: value.links.map((link) => ({ ...link, weight: link.weight ?? Number.NaN })) }
}

function isObjectiveDraft(value: unknown): value is Omit<ObjectiveDraft, 'links'> & { links: StoredLink[] } {
  if (typeof value !== 'object' || value === null) return false
  const draft: Partial<Record<keyof ObjectiveDraft, unknown>> = value
  const texts = [draft.id, draft.title, draft.why, draft.priority, draft.noLinkReason]
  return (
    texts.every((text) => typeof text === 'string') &&
    levels.some((level) => level === draft.level) &&
    typeof draft.published === 'boolean' &&
    (draft.unit === undefined || isNamed(draft.unit)) &&
    (draft.owner === undefined || isNamed(draft.owner)) &&
    Array.isArray(draft.contributors) &&
    draft.contributors.every(isNamed) &&
    Array.isArray(draft.links) &&
    draft.links.every(isLinkDraft) &&
    Array.isArray(draft.keyResults) &&
    draft.keyResults.every(isKeyResultDraft)
  )
}

function isNamed(value: unknown): value is Named {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'name' in value &&
    typeof value.name === 'string'
  )
}

function isLinkDraft(value: unknown): value is StoredLink {
  return (
    typeof value === 'object' &&
    value !== null &&
    'parentId' in value &&
    typeof value.parentId === 'string' &&
    'title' in value &&
    typeof value.title === 'string' &&
    'weight' in value &&
    (typeof value.weight === 'number' || value.weight === null) &&
    'isRemoved' in value &&
    typeof value.isRemoved === 'boolean'
  )
}
