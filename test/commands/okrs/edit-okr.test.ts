import { addComment } from '../../../bot/commands/conversation/add-comment.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { getHistory } from '../../../bot/commands/okrs/get-history.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { removeOkr } from '../../../bot/commands/okrs/remove-okr.ts'
import { getTree } from '../../../bot/commands/tree/get-tree.ts'
import {
  accepted,
  actor,
  codeOf,
  cycleId,
  type Fixture,
  openFixture,
  putKeyResult,
  putObjective,
} from '../fixture.ts'

describe('OKRs', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
  })
  afterEach(() => fixture.close())

  const objective = (id: string, by: string, extra?: object) => putObjective(fixture.ports, id, by, extra)
  const keyResult = (id: string, objectiveId: string, by: string, extra?: object) =>
    putKeyResult(fixture.ports, id, objectiveId, by, extra)
  const edit = (id: string, by: string, field: string, seen: unknown, value: unknown) =>
    editOkr(fixture.ports)(actor(by), cycleId, id, { changes: [{ field, seen, value }] })
  const progress = async (id: string) =>
    accepted(await getOkr(fixture.ports)(actor('ola'), cycleId, id)).progress

  it('creates an objective once, however often the same request arrives', async () => {
    const [first, second] = await Promise.all([objective('o1', 'tim'), objective('o1', 'tim')])
    expect(accepted(first).okr).toEqual(accepted(second).okr)
    const { rows } = accepted(await getTree(fixture.ports)(actor('mia'), cycleId, { view: 'alignment' }))
    expect(rows.map((row) => row.id)).toEqual(['o1'])
    expect(codeOf(await objective('o1', 'ola'))).toBe('already-exists')
  })

  it('answers a repeated creation as the first one, also after an edit, and refuses other values under its id', async () => {
    accepted(await objective('o1', 'tim'))
    accepted(await keyResult('k1', 'o1', 'tim', { baseline: 0, target: 10 }))
    accepted(await edit('o1', 'tim', 'title', 'Objective o1', 'Be first'))
    accepted(await edit('k1', 'tim', 'current', 0, 4))
    expect(accepted(await objective('o1', 'tim')).okr).toMatchObject({ title: 'Be first' })
    expect(accepted(await keyResult('k1', 'o1', 'tim', { target: 10, baseline: 0 })).okr).toMatchObject({
      current: 4,
    })
    expect(codeOf(await objective('o1', 'tim', { title: 'Be first' }))).toBe('already-exists')
    expect(codeOf(await keyResult('k1', 'o1', 'tim', { baseline: 0, target: 11 }))).toBe('already-exists')
    expect(codeOf(await keyResult('o1', 'o1', 'tim'))).toBe('already-exists')
    expect(accepted(await getOkr(fixture.ports)(actor('tim'), cycleId, 'k1')).okr).toMatchObject({
      target: 10,
    })
  })

  it('leaves no OKR without an owner, and lets one be handed over', async () => {
    accepted(await objective('o1', 'tim'))
    accepted(await keyResult('k1', 'o1', 'tim'))
    expect(codeOf(await edit('o1', 'tim', 'ownerId', 'tim', null))).toBe('owner-missing')
    expect(codeOf(await edit('k1', 'ola', 'ownerId', 'tim', null))).toBe('owner-missing')
    expect(accepted(await edit('o1', 'tim', 'ownerId', 'tim', 'mia')).okr.ownerId).toBe('mia')
  })

  it('lets edits of different fields both win, also at the same moment', async () => {
    accepted(await objective('o1', 'tim'))
    const results = await Promise.all([
      edit('o1', 'tim', 'title', 'Objective o1', 'Be first'),
      edit('o1', 'ola', 'why', null, 'Because it pays'),
    ])
    expect(results.map(codeOf)).toEqual(['accepted', 'accepted'])
    const { okr } = accepted(await getOkr(fixture.ports)(actor('mia'), cycleId, 'o1'))
    expect(okr).toMatchObject({ title: 'Be first', why: 'Because it pays' })
  })

  it('tells the second person who edits the same field what the first one did', async () => {
    accepted(await objective('o1', 'tim'))
    accepted(await edit('o1', 'tim', 'title', 'Objective o1', 'Of Tim'))
    fixture.tick()
    const second = await edit('o1', 'ola', 'title', 'Objective o1', 'Of Ola')
    expect(second).toMatchObject({
      ok: false,
      refusal: {
        code: 'edit-conflict',
        conflicts: [{ field: 'title', seen: 'Objective o1', current: 'Of Tim', yours: 'Of Ola', by: 'tim' }],
      },
    })
    expect(codeOf(await edit('o1', 'ola', 'title', 'Of Tim', 'Of Ola'))).toBe('accepted')
  })

  it('refuses values that do not fit, fields that do not exist, and people who are not there', async () => {
    accepted(await objective('o1', 'tim'))
    expect(codeOf(await edit('o1', 'tim', 'title', 'Objective o1', ''))).toBe('invalid')
    expect(codeOf(await edit('o1', 'tim', 'priority', 1, 1.5))).toBe('invalid')
    expect(codeOf(await edit('o1', 'tim', 'createdBy', 'tim', 'mia'))).toBe('invalid')
    expect(codeOf(await edit('o1', 'tim', '__proto__', null, {}))).toBe('invalid')
    expect(codeOf(await edit('o1', 'tim', 'ownerId', 'tim', 'nobody'))).toBe('invalid')
    expect(codeOf(await edit('o1', 'tim', 'unitId', 'north', 'nowhere'))).toBe('invalid')
  })

  it('lets people put their own objectives where they belong, and nowhere else', async () => {
    let last = 0
    const put = async (by: string, extra: object) => codeOf(await objective(`x${++last}`, by, extra))
    expect(await put('mia', { unitId: 'north', level: 'individual' })).toBe('accepted')
    expect(await put('mia', { unitId: 'sales', level: 'department' })).toBe('accepted')
    expect(await put('mia', { unitId: 'product', level: 'team' })).toBe('forbidden')
    expect(await put('mia', { unitId: 'organisation', level: 'vision' })).toBe('forbidden')
    expect(await put('mia', { unitId: 'north', level: 'team', ownerId: 'max' })).toBe('forbidden')
    expect(await put('ola', { unitId: 'organisation', level: 'vision' })).toBe('accepted')
    accepted(await objective('o1', 'mia', { level: 'individual' }))
    expect(codeOf(await edit('o1', 'mia', 'unitId', 'north', 'product'))).toBe('forbidden')
    expect(codeOf(await edit('o1', 'mia', 'level', 'individual', 'vision'))).toBe('forbidden')
    expect(codeOf(await edit('o1', 'mia', 'level', 'individual', 'team'))).toBe('accepted')
  })

  it('rolls progress up through key results and links, and back when a key result goes', async () => {
    accepted(await objective('top', 'ola', { unitId: 'organisation', level: 'organisation' }))
    accepted(await objective('o1', 'tim', { links: [{ parentId: 'top', weight: 100 }] }))
    accepted(await keyResult('k1', 'o1', 'tim', { baseline: 0, current: 5, target: 10 }))
    accepted(await keyResult('k2', 'o1', 'tim', { baseline: 10, current: 10, target: 0 }))
    await fixture.settle()
    expect(await progress('o1')).toBe(0.25)
    expect(await progress('top')).toBe(0.25)
    accepted(await edit('k2', 'tim', 'current', 10, 0))
    await fixture.settle()
    expect(await progress('top')).toBe(0.75)
    accepted(await removeOkr(fixture.ports)(actor('tim'), cycleId, 'k1'))
    await fixture.settle()
    expect(await progress('top')).toBe(1)
  })

  it('weighs several parents, and refuses weights that do not add up, circles and parents that are not there', async () => {
    accepted(await objective('a', 'ola', { unitId: 'organisation', level: 'organisation' }))
    accepted(await objective('b', 'ola', { unitId: 'organisation', level: 'organisation' }))
    accepted(await objective('o1', 'tim'))
    const link = (links: { parentId: string; weight: number }[]) => edit('o1', 'tim', 'links', [], links)
    expect(
      codeOf(
        await link([
          { parentId: 'a', weight: 60 },
          { parentId: 'b', weight: 50 },
        ]),
      ),
    ).toBe('link-weights')
    expect(
      codeOf(
        await link([
          { parentId: 'a', weight: 50 },
          { parentId: 'a', weight: 50 },
        ]),
      ),
    ).toBe('invalid')
    expect(codeOf(await link([{ parentId: 'gone', weight: 100 }]))).toBe('invalid')
    expect(codeOf(await link([{ parentId: 'o1', weight: 100 }]))).toBe('link-cycle')
    expect(
      codeOf(
        await link([
          { parentId: 'a', weight: 60 },
          { parentId: 'b', weight: 40 },
        ]),
      ),
    ).toBe('accepted')
    expect(codeOf(await edit('a', 'ola', 'links', [], [{ parentId: 'o1', weight: 100 }]))).toBe('link-cycle')
    const { parents, path } = accepted(await getOkr(fixture.ports)(actor('mia'), cycleId, 'o1'))
    expect(parents.map(({ id, weight }) => [id, weight])).toEqual([
      ['a', 60],
      ['b', 40],
    ])
    expect(path.map(({ id }) => id)).toEqual(['a'])
  })

  it('lets only the owner of the contributing side link, and only owner, leader and program lead edit', async () => {
    accepted(await objective('a', 'ola', { unitId: 'organisation', level: 'organisation' }))
    accepted(await objective('o1', 'mia', { level: 'individual' }))
    const links = [{ parentId: 'a', weight: 100 }]
    expect(codeOf(await edit('o1', 'tim', 'links', [], links))).toBe('forbidden')
    expect(codeOf(await edit('o1', 'max', 'title', 'Objective o1', 'Mine'))).toBe('forbidden')
    expect(codeOf(await edit('o1', 'dee', 'title', 'Objective o1', 'Mine'))).toBe('forbidden')
    expect(codeOf(await edit('o1', 'tim', 'title', 'Objective o1', 'Better'))).toBe('accepted')
    expect(codeOf(await edit('o1', 'mia', 'links', [], links))).toBe('accepted')
  })

  it('shows a draft to owner, contributors, leaders above and linked owners, and to nobody else', async () => {
    accepted(await objective('p', 'pia', { unitId: 'product', level: 'department' }))
    accepted(
      await objective('d', 'mia', { level: 'individual', visibility: 'draft', contributorIds: ['max'] }),
    )
    accepted(await keyResult('k', 'd', 'mia'))
    const readers = async (id: string) => {
      const seen = await Promise.all(
        ['ola', 'dee', 'tim', 'mia', 'max', 'pia', 'gus'].map(async (who) =>
          (await getOkr(fixture.ports)(actor(who), cycleId, id)).ok ? [who] : [],
        ),
      )
      return seen.flat()
    }
    expect(await readers('d')).toEqual(['ola', 'dee', 'tim', 'mia', 'max'])
    expect(await readers('k')).toEqual(['ola', 'dee', 'tim', 'mia'])
    accepted(await edit('d', 'mia', 'links', [], [{ parentId: 'p', weight: 100 }]))
    expect(await readers('d')).toEqual(['ola', 'dee', 'tim', 'mia', 'max', 'pia'])
    accepted(await edit('d', 'mia', 'visibility', 'draft', 'published'))
    expect(await readers('k')).toEqual(['ola', 'dee', 'tim', 'mia', 'max', 'pia'])
    expect(
      codeOf(await addComment(fixture.ports)(actor('gus'), cycleId, 'd', 'c', { text: 'Hi' }, 'tab')),
    ).toBe('not-found')
  })

  it('keeps who changed what, newest first', async () => {
    accepted(await objective('o1', 'tim'))
    fixture.tick()
    accepted(await edit('o1', 'tim', 'title', 'Objective o1', 'Better'))
    const { entries } = accepted(await getHistory(fixture.ports)(actor('mia'), cycleId, 'o1'))
    expect(entries.map(({ action, by, changes, phase }) => ({ action, by, changes, phase }))).toEqual([
      {
        action: 'edited',
        by: 'tim',
        changes: [{ field: 'title', from: 'Objective o1', to: 'Better' }],
        phase: 'draft',
      },
      { action: 'created', by: 'tim', changes: [], phase: 'draft' },
    ])
  })

  it('does not remove what others contribute to', async () => {
    accepted(await objective('a', 'ola', { unitId: 'organisation', level: 'organisation' }))
    accepted(await objective('o1', 'tim', { links: [{ parentId: 'a', weight: 100 }] }))
    expect(codeOf(await removeOkr(fixture.ports)(actor('ola'), cycleId, 'a'))).toBe('invalid')
    expect(codeOf(await removeOkr(fixture.ports)(actor('max'), cycleId, 'o1'))).toBe('forbidden')
    expect(codeOf(await removeOkr(fixture.ports)(actor('tim'), cycleId, 'o1'))).toBe('accepted')
    expect(codeOf(await removeOkr(fixture.ports)(actor('ola'), cycleId, 'a'))).toBe('accepted')
  })
})
