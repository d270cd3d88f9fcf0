import { unitDocuments } from '../../../bot/commands/imports/organisation-documents.ts'
import { directoryOf } from '../../../bot/commands/partitions.ts'
import type { Person, Unit } from '../../../okr/organisation.ts'
import { accepted } from '../fixture.ts'
import { type AlignmentWorld, k1, o1, openAlignmentWorld } from './alignment-world.ts'

describe('whom the product proposes to ask', () => {
  let world: AlignmentWorld
  beforeEach(async () => {
    world = await openAlignmentWorld()
    const marketing: Unit = {
      id: 'marketing',
      name: 'Marketing',
      level: 'department',
      parentId: 'organisation',
      leaderId: 'pia',
      path: ['organisation', 'marketing'],
    }
    const members: Person[] = []
    for (const document of unitDocuments([marketing], members))
      await world.ports.store.create(directoryOf('tenant-a', 'units'), document)
  })
  afterEach(() => world.fixture.close())

  const suggested = async (okrId: string, by = 'mia') =>
    accepted(await world.see(by, okrId)).suggestions.map(({ kind, personId, unitId, why }) => ({
      kind,
      personId,
      ...(unitId === undefined ? {} : { unitId }),
      why,
    }))
  const departments = async (okrId: string, by = 'mia') =>
    (await suggested(okrId, by)).filter(({ kind }) => kind === 'department')

  it('is the leader first, then the people of the unit who contribute to the same', async () => {
    await world.objective('goal', 'tim', { visibility: 'published' })
    const links = [{ parentId: 'goal', weight: 100 }]
    await world.objective('o4', 'max', { links })
    await world.objective('o5', 'mia', { links, contributorIds: ['dee'] })
    expect(await suggested('o5')).toEqual([
      { kind: 'leader', personId: 'tim', why: 'Leads Mia Smith.' },
      { kind: 'team', personId: 'dee', why: 'Contributes to this OKR.' },
      { kind: 'team', personId: 'max', why: 'Works in the same unit on OKRs that contribute to the same.' },
    ])
  })

  it('is Marketing for a key result of Sales about the quality of leads', async () => {
    await world.keyResult('leads', 'mia', { title: 'Raise lead quality', metric: 'Qualified leads' })
    expect(await departments('leads')).toEqual([
      {
        kind: 'department',
        personId: 'pia',
        unitId: 'marketing',
        why: 'Marketing usually has to do with “lead”.',
      },
    ])
  })

  it('is the department with an OKR about the same, which is named, or with the same measure', async () => {
    await world.objective('theirs', 'pia', {
      unitId: 'product',
      title: 'Videos for onboarding',
      visibility: 'published',
    })
    await world.objective('o6', 'mia', { title: 'Shorten the onboarding' })
    expect(await departments('o6')).toEqual([
      {
        kind: 'department',
        personId: 'pia',
        unitId: 'product',
        why: 'Product works on “Videos for onboarding”: both are about “onboarding”.',
      },
    ])
    await world.keyResult('tours', 'pia', {
      objectiveId: 'theirs',
      title: 'Faster tours',
      metric: 'Hours of tours',
    })
    await world.keyResult('k9', 'mia', { title: 'Fewer tours', metric: 'hours of tours' })
    expect((await departments('k9'))[0]?.why).toBe(
      'Product measures “hours of tours” too, in “Faster tours”.',
    )
  })

  it('is the unit that the text names, and never the own department or one above', async () => {
    await world.objective('o7', 'mia', { title: 'Sell with Product, Sales and the Company' })
    expect(await departments('o7')).toEqual([
      { kind: 'department', personId: 'pia', unitId: 'product', why: 'The text names Product.' },
    ])
  })

  it('does not come from drafts that the reader may not see', async () => {
    await world.objective('hidden', 'pia', { unitId: 'product', title: 'Secret helicopters' })
    await world.objective('o8', 'mia', { title: 'Helicopters everywhere' })
    expect(await departments('o8')).toEqual([])
    expect(await departments('o8', 'ola')).toHaveLength(1)
  })

  it('leaves out who was asked already, until that is taken back', async () => {
    await world.askLeader()
    expect((await suggested(o1)).map(({ personId }) => personId)).not.toContain('tim')
    accepted(await world.withdraw('mia', 'tim'))
    expect((await suggested(o1)).map(({ personId }) => personId)).toContain('tim')
  })

  it('is nobody for who may not ask', async () => {
    await world.askLeader()
    accepted(await world.ask('mia', [{ kind: 'team', personId: 'max' }]))
    expect(await suggested(o1, 'max')).toEqual([])
  })

  it('costs the same however many OKRs there are, and is not drawn from words that stand everywhere', async () => {
    const reads = async () => {
      const spies = (['get', 'getMany', 'list'] as const).map((name) => jest.spyOn(world.ports.store, name))
      const found = await departments(k1)
      const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
      for (const spy of spies) spy.mockRestore()
      return { found, calls }
    }
    accepted(await world.edit('mia', k1, 'title', 'Key result k1', 'Onboarding'))
    const extra = (i: number) =>
      world.objective(`more-${i}`, 'pia', {
        unitId: 'product',
        title: `Onboarding ${i}`,
        visibility: 'published',
      })
    await extra(0)
    await reads()
    const few = await reads()
    expect(few.found).toHaveLength(1)
    for (let i = 1; i < 25; i++) await extra(i)
    const many = await reads()
    expect(many.found).toEqual([])
    expect(many.calls).toBeLessThanOrEqual(few.calls)
  })
})
