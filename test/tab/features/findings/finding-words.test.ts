import type { FindingView } from '../../../../okr/contract/findings.ts'
import { findingKinds } from '../../../../okr/finding.ts'
import { kindNames, mergeEffects, stepsOf } from '../../../../tab/features/findings/finding-words.ts'
import { joined } from '../../../../tab/features/findings/use-findings.ts'

const finding = (more: Partial<FindingView> = {}): FindingView => ({
  id: 'redundancy-1',
  kind: 'redundancy',
  severity: 'warning',
  okrIds: ['o1', 'o2'],
  unitIds: ['sales'],
  title: 'The same aim twice.',
  evidence: [],
  actions: ['merge', 'share', 'rescope', 'talk'],
  can: { dismiss: true, resolve: true },
  ...more,
})
const line = (id: string, kind: 'objective' | 'key-result') =>
  ({ id, kind, title: id, unitId: 'sales', visibility: 'published' }) as const
const okrs = { o1: line('o1', 'objective'), o2: line('o2', 'objective') }
const names = (one: FindingView) => stepsOf(one, okrs).map((step) => step.do)

describe('what can be done about a finding', () => {
  test('is what the server proposes, in its order, with dismissing at the end', () => {
    expect(names(finding())).toEqual(['merge', 'share', 'go', 'go', 'dismiss'])
  })

  test('is only what this person may do', () => {
    expect(names(finding({ can: { dismiss: false, resolve: false } }))).toEqual(['go', 'go'])
    expect(names(finding({ can: { dismiss: true, resolve: false } }))).toEqual(['go', 'go', 'dismiss'])
  })

  test('is never to merge an objective with a key result', () => {
    const mixed = { ...okrs, o2: line('o2', 'key-result') }
    expect(stepsOf(finding(), mixed).map((step) => step.do)).toEqual(['share', 'go', 'go', 'dismiss'])
  })

  test('leads to the part of the first OKR', () => {
    const steps = stepsOf(
      finding({ kind: 'orphan', actions: ['link', 'dependencies', 'talk', 'edit'] }),
      okrs,
    )
    expect(steps.flatMap((step) => (step.do === 'go' ? [[step.okrId, step.part]] : []))).toEqual([
      ['o1', 'links'],
      ['o1', 'dependencies'],
      ['o1', 'conversation'],
      ['o1', undefined],
    ])
  })

  test('offers one button for one place', () => {
    const steps = stepsOf(
      finding({ actions: ['open', 'edit'], can: { dismiss: false, resolve: false } }),
      okrs,
    )
    expect(steps.map((step) => step.name)).toEqual(['Open it'])
  })

  test('leads to the unit where it is about no OKR', () => {
    const silo = finding({ kind: 'silo', okrIds: [], actions: ['link', 'talk'] })
    expect(stepsOf(silo, {})[0]).toEqual({ do: 'unit', name: 'See the unit', unitId: 'sales' })
  })

  test('is to open it again once it is dismissed', () => {
    const dismissed = { reason: 'Meant so.', by: 'ada', at: '2026-11-20T10:00:00.000Z' }
    expect(names(finding({ dismissed }))).toEqual(['reopen'])
    expect(names(finding({ dismissed, can: { dismiss: false, resolve: false } }))).toEqual([])
  })
})

describe('the words of findings', () => {
  test('name every kind differently', () => {
    expect(new Set(findingKinds.map((kind) => kindNames[kind])).size).toBe(findingKinds.length)
  })

  test('say before a merge how many go', () => {
    expect(mergeEffects('objective', 1).at(-1)).toMatch(/^The other one is removed/)
    expect(mergeEffects('key-result', 3).at(-1)).toMatch(/^The other 3 are removed/)
  })
})

describe('pages of findings', () => {
  test('are one list, in which a finding that moved stands once', () => {
    const page = (...ids: string[]) => ({
      findings: ids.map((id) => finding({ id })),
      okrs: {},
      people: {},
      unitNames: { [ids.join()]: 'Sales' },
    })
    const all = joined([page('a', 'b'), page('b', 'c')])
    expect(all.findings.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(Object.keys(all.unitNames)).toEqual(['a,b', 'b,c'])
  })
})
