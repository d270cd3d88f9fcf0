import * as fc from 'fast-check'
import { checklistParts } from '../../okr/checklist.ts'
import { isLocked, type Phase, phases } from '../../okr/cycle.ts'
import type { AlignmentFacts, ObjectiveFacts, OkrFacts, UnitFacts } from '../../okr/gate/facts.ts'
import { moveToPhase, nextPhase, unmetConditions } from '../../okr/gate.ts'
import type { Level } from '../../okr/objective.ts'
import { usualLimits } from '../../okr/plan-limits.ts'

const aligned: AlignmentFacts = {
  state: 'aligned',
  leaderId: 'dee',
  leaderAsked: true,
  openIds: [],
  undecided: false,
}
const keyResult: OkrFacts = {
  id: 'k',
  kind: 'key-result',
  title: 'Measure',
  ownerId: 'mia',
  alignment: { state: 'draft', leaderAsked: false, openIds: [], undecided: false },
}
const answer = { kind: 'answered', text: 'Yes' } as const
const checklist = Object.fromEntries(checklistParts.map((part) => [part, answer]))
const objective: ObjectiveFacts = {
  id: 'o',
  kind: 'objective',
  title: 'Ship',
  level: 'team',
  visibility: 'published',
  ownerId: 'tim',
  why: 'Because',
  checklist,
  alignment: aligned,
  keyResults: [keyResult],
}
const dependency = {
  okrId: 'k',
  need: 'A report',
  neededBy: '2027-02-01',
  state: 'confirmed',
  providerName: 'Product',
  answererId: 'pia',
} as const
const ready: UnitFacts = {
  name: 'North',
  leaderId: 'tim',
  objectives: [objective],
  limits: usualLimits,
  dependencies: [dependency],
  findings: [],
  shareSessionHeld: true,
  above: { name: 'Sales', phase: 'execution', leaderId: 'dee' },
  leftIds: [],
  names: { dee: 'Dee Smith', pia: 'Pia Smith', max: 'Max Miller', ola: 'Ola Smith' },
}

const withObjective = (change: Partial<ObjectiveFacts>): UnitFacts => ({
  ...ready,
  objectives: [{ ...objective, ...change }],
})
const withAlignment = (alignment: Partial<AlignmentFacts>) =>
  withObjective({ alignment: { ...aligned, state: 'answered', ...alignment } })
const before: Record<Phase, Phase> = {
  draft: 'draft',
  align: 'draft',
  share: 'align',
  execution: 'share',
  closed: 'execution',
}
/** The only unmet condition of entering a phase from the one before. */
function only(to: Phase, unit: UnitFacts) {
  const unmet = unmetConditions(before[to], to, unit)
  expect(unmet).toHaveLength(1)
  return unmet[0]
}
/** What is asked at a step is asked again at every later one. */
function expectFrom(first: Phase, unit: UnitFacts, condition: object) {
  for (const to of ['align', 'share', 'execution'] as const) {
    if (phases.indexOf(to) < phases.indexOf(first)) {
      expect(unmetConditions(before[to], to, unit)).toEqual([])
    } else {
      expect(only(to, unit)).toMatchObject(condition)
    }
  }
}

describe('the gates of a unit', () => {
  it('are open when everything is met, one phase after the other', () => {
    let phase: Phase | undefined = 'draft'
    while (phase !== undefined) {
      const next: Phase | undefined = nextPhase(phase)
      if (next !== undefined) {
        expect(unmetConditions(phase, next, ready)).toEqual([])
        expect(moveToPhase(phase, next, ready, [])).toEqual({ ok: true, value: next })
      }
      phase = next
    }
    expect(unmetConditions('draft', 'share', ready)).toEqual([
      {
        code: 'order',
        message: 'North is in the draft phase; the align phase comes first.',
        personIds: ['tim'],
        place: 'unit',
      },
    ])
  })

  it('ask for an objective, and for the owner of each OKR', () => {
    expectFrom(
      'align',
      { ...ready, objectives: [], dependencies: [] },
      {
        code: 'no-objective',
        message: 'North has no objective yet; draft at least one.',
        personIds: ['tim'],
      },
    )
    const { ownerId: _, ...ownerless } = keyResult
    expectFrom('align', withObjective({ keyResults: [ownerless] }), {
      code: 'no-owner',
      message: '“Measure” has no owner; name one person.',
      okrId: 'k',
      personIds: ['tim'],
    })
  })

  it('ask from sharing on for why each objective matters', () => {
    expectFrom('share', withObjective({ why: ' ' }), { code: 'no-why', okrId: 'o', personIds: ['tim'] })
  })

  it('ask for the answer of everybody who was asked, and for a decision on what they said', () => {
    const ids = ['pia', 'max', 'ola', 'dee']
    expectFrom('share', withAlignment({ state: 'asked', openIds: ids }), {
      code: 'not-answered',
      message: '“Ship” waits for the answer of Pia Smith, Max Miller, Ola Smith and 1 more.',
      personIds: ids,
      place: 'alignment',
    })
    expectFrom('share', withAlignment({ undecided: true }), { code: 'not-decided', personIds: ['tim'] })
    // Somebody declined, and the owner decided to keep it with a reason.
    expect(unmetConditions('align', 'share', withAlignment({}))).toEqual([])
  })

  it('ask that the leader was asked, where the owner has one', () => {
    expectFrom('share', withAlignment({ state: 'draft', leaderAsked: false }), {
      code: 'not-asked',
      message: '“Ship” was not shown to Dee Smith for alignment; ask.',
      personIds: ['tim'],
    })
    expectFrom('share', withAlignment({ state: 'answered', leaderAsked: false }), { code: 'not-asked' })
    const top: AlignmentFacts = { state: 'draft', leaderAsked: false, openIds: [], undecided: false }
    expect(unmetConditions('align', 'share', withObjective({ alignment: top }))).toEqual([])
  })

  it('look at a key result only when it was asked about by itself', () => {
    const asked = { ...keyResult, alignment: { ...aligned, state: 'asked' as const, openIds: ['max'] } }
    expectFrom('share', withObjective({ keyResults: [asked] }), { code: 'not-answered', okrId: 'k' })
  })

  it('ask that each objective is published before it is shared, the vision too', () => {
    for (const level of ['team', 'vision'] as const)
      expectFrom('share', withObjective({ level, visibility: 'draft' }), {
        code: 'not-published',
        message: '“Ship” is still a draft that only the people concerned can see; publish it.',
        personIds: ['tim'],
        okrId: 'o',
        place: 'okr',
      })
  })

  it('ask for each of the four parts of the checklist, answered or waived with a reason', () => {
    const { resources: _r, roadblocks: _b, ...open } = checklist
    expectFrom('share', withObjective({ checklist: open }), {
      code: 'checklist',
      message:
        'The quality check of “Ship” lacks resources and roadblocks; answer, or say why it does not apply.',
      okrId: 'o',
      place: 'quality',
    })
    const waived = { ...checklist, resources: { kind: 'waived', text: 'None needed' } as const }
    expect(unmetConditions('align', 'share', withObjective({ checklist: waived }))).toEqual([])
  })

  it('ask the vision neither why it matters nor for a checklist: it is no work of the cycle', () => {
    const { why: _why, ...rest } = { ...objective, checklist: {} }
    const unit = (level: Level) => ({ ...ready, objectives: [objective, { ...rest, id: 'v', level }] })
    expect(unmetConditions('align', 'share', unit('vision'))).toEqual([])
    expect(unmetConditions('align', 'share', unit('organisation')).map(({ code }) => code)).toEqual([
      'no-why',
      'checklist',
    ])
  })

  it('hold the limits only where they are hard, and what people plan for themselves does not count', () => {
    const many = Array.from({ length: 6 }, (_, i) => ({ ...objective, id: `o${i}` }))
    const unit = { ...ready, objectives: many, dependencies: [] }
    expect(unmetConditions('align', 'share', unit)).toEqual([])
    const hard = { ...usualLimits, hard: true }
    expectFrom(
      'share',
      { ...unit, limits: hard },
      {
        code: 'limits',
        message: 'North has 6 objectives; at most 5 are allowed.',
      },
    )
    const own = many.map((one, i): ObjectiveFacts => (i > 4 ? { ...one, level: 'individual' } : one))
    expect(unmetConditions('align', 'share', { ...unit, objectives: own, limits: hard })).toEqual([])
    const keyResults = Array.from({ length: 6 }, (_, i) => ({ ...keyResult, id: `k${i}` }))
    const crowded = { ...withObjective({ keyResults }), limits: hard, dependencies: [] }
    expectFrom('share', crowded, { code: 'limits', okrId: 'o' })
  })

  it('let no dependency through that is neither confirmed nor carried by a risk owner', () => {
    const proposed = { ...dependency, state: 'proposed' } as const
    expectFrom(
      'share',
      { ...ready, dependencies: [proposed] },
      {
        code: 'dependency-proposed',
        message:
          '“Measure” needs “A report” from Product by 1 February 2027: not confirmed yet. Name who carries the risk, or settle it.',
        personIds: ['pia', 'mia'],
        okrId: 'k',
      },
    )
    const refused = { ...dependency, state: 'refused' } as const
    expectFrom(
      'share',
      { ...ready, dependencies: [refused] },
      {
        code: 'dependency-refused',
        personIds: ['mia'],
      },
    )
    const carried = [proposed, refused].map((one) => ({ ...one, riskOwnerId: 'tim' }))
    expect(unmetConditions('share', 'execution', { ...ready, dependencies: carried })).toEqual([])
  })

  it('count nobody who has left: not as an owner, not to answer, not to carry a risk', () => {
    const gone = (unit: UnitFacts, ...leftIds: string[]) => ({ ...unit, leftIds })
    expectFrom('align', gone({ ...ready, names: { mia: 'Mia Smith' } }, 'mia'), {
      code: 'no-owner',
      message: '“Measure” belongs to Mia Smith, who has left; name another owner.',
      personIds: ['tim'],
      okrId: 'k',
    })
    const waiting = withAlignment({ state: 'asked', openIds: ['pia', 'max'] })
    expect(unmetConditions('align', 'share', gone(waiting, 'max'))).toMatchObject([
      { message: '“Ship” waits for the answer of Pia Smith.', personIds: ['pia'] },
      {
        code: 'not-answered',
        message: '“Ship” waits for the answer of Max Miller, who left; take the request back.',
        personIds: ['tim'],
      },
    ])
    const carried = { ...dependency, state: 'proposed', riskOwnerId: 'ola' } as const
    expectFrom('share', gone({ ...ready, dependencies: [carried] }, 'ola', 'pia'), {
      code: 'dependency-proposed',
      message:
        '“Measure” needs “A report” from Product by 1 February 2027: not confirmed yet, and Ola Smith, who carried the risk, has left. Name who carries the risk, or settle it.',
      personIds: ['mia'],
    })
    // What was confirmed needs nobody to carry it.
    const confirmed = { ...dependency, riskOwnerId: 'ola' }
    expect(unmetConditions('align', 'share', gone({ ...ready, dependencies: [confirmed] }, 'ola'))).toEqual(
      [],
    )
  })

  it('let no blocking finding through, and nothing that is still being checked', () => {
    const finding = { kind: 'redundancy', okrId: 'o', personIds: ['tim'] } as const
    expectFrom(
      'share',
      { ...ready, findings: [{ ...finding, personIds: ['tim'] }] },
      {
        code: 'finding',
        message: '“Ship” has an open finding: redundancy. Settle it, or dismiss it with a reason.',
        place: 'findings',
      },
    )
    expectFrom('share', { ...ready, checking: 'own' }, { code: 'checking', personIds: [] })
    expectFrom('execution', { ...ready, checking: 'others' }, { code: 'checking', personIds: [] })
  })

  it('lock a unit only after its share session and the unit above', () => {
    expectFrom(
      'execution',
      { ...ready, shareSessionHeld: false },
      {
        code: 'share-session',
        message: 'North has not held its share session: hold it, and mark it as held.',
        place: 'sessions',
      },
    )
    expectFrom(
      'execution',
      { ...ready, shareSessionHeld: false, sharesAnew: true },
      {
        code: 'share-session',
        message: 'North has not held its share session since it went back: hold it, and mark it as held.',
      },
    )
    expectFrom(
      'execution',
      { ...ready, above: { name: 'Sales', phase: 'share', leaderId: 'dee' } },
      {
        code: 'above',
        message: 'Sales is still in the share phase; it goes first.',
        personIds: ['dee'],
      },
    )
  })

  it('let a locked unit back only when no unit below it is locked', () => {
    expect(moveToPhase('execution', 'share', ready, ['Oslo'])).toMatchObject({
      ok: false,
      refusal: { code: 'phase', details: ['Oslo is locked; it goes back first.'] },
    })
    expect(moveToPhase('execution', 'share', ready, [])).toEqual({ ok: true, value: 'share' })
    expect(moveToPhase('execution', 'closed', ready, ['Oslo'])).toEqual({ ok: true, value: 'closed' })
  })

  const alignment = fc.record({
    state: fc.constantFrom<AlignmentFacts['state']>('draft', 'asked', 'answered', 'aligned'),
    leaderId: fc.constant('dee'),
    leaderAsked: fc.boolean(),
    openIds: fc.subarray(['pia', 'max']),
    undecided: fc.boolean(),
  })
  const anyObjective = fc.record<ObjectiveFacts>({
    id: fc.constantFrom('o', 'p'),
    kind: fc.constant('objective'),
    title: fc.constant('Ship'),
    level: fc.constant('team'),
    visibility: fc.constantFrom('draft', 'published', 'published', 'published'),
    ownerId: fc.constant('tim'),
    why: fc.constantFrom('', 'Because'),
    checklist: fc.constantFrom({}, checklist),
    alignment,
    keyResults: fc.constantFrom([], [keyResult]),
  })
  const anyUnit = fc.record<UnitFacts>({
    name: fc.constant('North'),
    leaderId: fc.constant('tim'),
    objectives: fc.array(anyObjective, { maxLength: 2 }),
    limits: fc.constant(usualLimits),
    dependencies: fc.constantFrom(
      [],
      [dependency],
      [{ ...dependency, state: 'proposed' as const }],
      [{ ...dependency, state: 'refused' as const, riskOwnerId: 'rita' }],
    ),
    findings: fc.constantFrom<UnitFacts['findings']>([], [{ kind: 'redundancy', personIds: [] }]),
    shareSessionHeld: fc.boolean(),
    above: fc.constantFrom<Phase>(...phases).map((phase) => ({ name: 'Sales', phase })),
    leftIds: fc.subarray(['max', 'mia', 'rita']),
    names: fc.constant({}),
  })

  it('never let a unit into the lock with an unmet condition, by whatever steps', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...phases), anyUnit), { maxLength: 20 }), (steps) => {
        let phase: Phase = 'draft'
        for (const [to, unit] of steps) {
          const from = phase
          const moved = moveToPhase(phase, to, unit, [])
          if (moved.ok) phase = moved.value
          else expect(moved.refusal.details?.length).toBeGreaterThan(0)
          if (!isLocked(from) && isLocked(phase)) {
            expect([from, phase]).toEqual(['share', 'execution'])
            expect(unit.shareSessionHeld).toBe(true)
            expect(unit.findings).toEqual([])
            expect(unit.checking).toBeUndefined()
            expect(isLocked(unit.above?.phase ?? 'draft')).toBe(true)
            expect(unit.objectives.length).toBeGreaterThan(0)
            for (const { visibility, why, checklist, alignment } of unit.objectives) {
              expect(visibility).toBe('published')
              expect(why).toBe('Because')
              expect(Object.keys(checklist)).toHaveLength(4)
              if (alignment.state !== 'aligned') expect(alignment.leaderAsked).toBe(true)
            }
            const isHere = (id: string | undefined) => id !== undefined && !unit.leftIds.includes(id)
            for (const { state, riskOwnerId } of unit.dependencies)
              expect(state === 'confirmed' || isHere(riskOwnerId)).toBe(true)
            const okrs = unit.objectives.flatMap((one) => [one, ...one.keyResults])
            expect(okrs.every(({ ownerId }) => isHere(ownerId))).toBe(true)
          }
          if (from === 'closed') expect(phase).toBe('closed')
        }
      }),
    )
  })
})
