import type { FindingView } from '../../../../okr/contract/findings.ts'
import { findingKinds } from '../../../../okr/finding.ts'
import {
  kindNames,
  mergeEffects,
  type Reader,
  stepsOf,
} from '../../../../tab/features/findings/finding-words.ts'
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
const editor: Reader = { edits: () => true, links: () => true }
const names = (one: FindingView) => stepsOf(one, okrs, editor).map((step) => step.do)

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
    expect(stepsOf(finding(), mixed, editor).map((step) => step.do)).toEqual(['share', 'go', 'go', 'dismiss'])
  })

  test('leads to the part of the first OKR', () => {
    const steps = stepsOf(
      finding({ kind: 'orphan', actions: ['link', 'dependencies', 'talk', 'edit'] }),
      okrs,
      editor,
    )
    expect(steps.flatMap((step) => (step.do === 'go' ? [[step.okrId, step.part]] : []))).toEqual([
      ['o1', 'links'],
      ['o1', 'dependencies'],
      ['o1', 'conversation'],
      ['o1', undefined],
    ])
  })

  test('is to reword one that this person may edit, the one that is open before others', () => {
    const reword = (reader: Partial<Reader>) =>
      stepsOf(finding({ actions: ['rescope'] }), okrs, { ...editor, ...reader }).flatMap((step) =>
        step.do === 'go' ? [[step.okrId, step.name]] : [],
      )
    expect(reword({ edits: (id) => id === 'o2' })).toEqual([['o2', 'Reword one']])
    expect(reword({ openId: 'o2' })).toEqual([['o2', 'Reword it']])
    expect(reword({ openId: 'o2', edits: (id) => id === 'o1' })).toEqual([['o1', 'Reword one']])
    expect(reword({ edits: () => false })).toEqual([])
  })

  test('is only to open what this person may not link or edit', () => {
    const orphan = finding({
      kind: 'orphan',
      actions: ['link', 'edit'],
      can: { dismiss: false, resolve: false },
    })
    const reader = { edits: () => false, links: () => false }
    expect(stepsOf(orphan, okrs, reader)).toEqual([{ do: 'go', name: 'Open it', okrId: 'o1' }])
  })

  test('offers one button for one place', () => {
    const steps = stepsOf(
      finding({ actions: ['open', 'edit'], can: { dismiss: false, resolve: false } }),
      okrs,
      editor,
    )
    expect(steps.map((step) => step.name)).toEqual(['Open it'])
  })

  test('leads to the unit where it is about no OKR', () => {
    const silo = finding({ kind: 'silo', okrIds: [], actions: ['link', 'talk'] })
    expect(stepsOf(silo, {}, editor)[0]).toEqual({ do: 'unit', name: 'See the unit', unitId: 'sales' })
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
    expect(mergeEffects('objective', 1).join(' ')).not.toMatch(/others|their|them/i)
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
