/** The words of the interface for the values of fields. */
export const visibilityNames = { draft: 'Draft', published: 'Published' } as const
export const directionNames = { increase: 'Increase', decrease: 'Decrease' } as const
/** With what it means: an OKR of a locked plan is called committed too. */
export const ambitionNames = {
  committed: 'Must be reached (committed)',
  aspirational: 'A stretch (aspirational)',
} as const
export const confidenceNames = {
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
} as const

const fieldNames: Readonly<Record<string, string>> = {
  title: 'title',
  why: '“Why”',
  priority: 'priority',
  level: 'level',
  unitId: 'unit',
  ownerId: 'owner',
  contributorIds: 'contributors',
  links: 'links',
  askedIds: 'people asked',
  answer: 'answer',
  decision: 'decision',
  dependency: 'dependencies',
  noLinkReason: 'reason for having no link',
  visibility: 'visibility',
  metric: 'metric',
  unit: 'unit of measure',
  baseline: 'baseline',
  current: 'current value',
  target: 'target',
  direction: 'direction',
  dueOn: 'due date',
  ambition: 'ambition',
  confidence: 'confidence',
  weight: 'weight',
  execution: 'answer on execution',
  measurement: 'answer on measurement',
  resources: 'answer on resources',
  roadblocks: 'answer on roadblocks',
}

export function fieldName(field: string): string {
  return fieldNames[field] ?? field
}
