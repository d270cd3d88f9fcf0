import type { OkrDetails } from '../../../../okr/contract/okrs.ts'

type KeyResultView = OkrDetails['keyResults'][number]['keyResult']
type ObjectiveView = Extract<OkrDetails['okr'], { kind: 'objective' }>

const shared = {
  unitId: 'sales',
  priority: 1,
  contributorIds: [],
  links: [],
  visibility: 'published',
  createdBy: 'ada',
  createdAt: '2026-11-01T00:00:00.000Z',
  stamps: {},
} as const

export function keyResultOf(id: string, more: Partial<KeyResultView> = {}): KeyResultView {
  return {
    ...shared,
    contributorIds: [],
    links: [],
    kind: 'key-result',
    id,
    title: id,
    objectiveId: 'o1',
    direction: 'increase',
    ambition: 'committed',
    weight: 1,
    ...more,
  }
}

export function objectiveOf(id: string, more: Partial<ObjectiveView> = {}): ObjectiveView {
  return {
    ...shared,
    contributorIds: [],
    links: [],
    kind: 'objective',
    id,
    title: id,
    level: 'team',
    ...more,
  }
}

export function detailsOf(okr: OkrDetails['okr'], more: Partial<OkrDetails> = {}): OkrDetails {
  return {
    okr,
    planning: 'draft',
    unitName: 'Sales',
    parents: [],
    path: [],
    keyResults: [],
    children: [],
    moreChildren: false,
    comments: 0,
    quality: [],
    people: {},
    can: { edit: true, link: true, remove: true, comment: true, plan: true },
    etag: '1',
    ...more,
  }
}
