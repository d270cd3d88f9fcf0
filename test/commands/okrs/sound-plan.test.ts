import { personDocument } from '../../../bot/commands/imports/organisation-documents.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { removeOkr } from '../../../bot/commands/okrs/remove-okr.ts'
import { directoryOf, planOf } from '../../../bot/commands/partitions.ts'
import type { DocumentStore } from '../../../bot/commands/ports/document-store.ts'
import type { Ports } from '../../../bot/commands/ports/ports.ts'
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

describe('a plan stays sound', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
  })
  afterEach(() => fixture.close())

  const objective = (id: string, by: string, extra: object = {}, ports: Ports = fixture.ports) =>
    putObjective(ports, id, by, extra)
  const keyResult = (id: string, objectiveId: string, by: string, extra?: object) =>
    putKeyResult(fixture.ports, id, objectiveId, by, extra)
  const edit = (
    id: string,
    by: string,
    field: string,
    seen: unknown,
    value: unknown,
    ports: Ports = fixture.ports,
  ) => editOkr(ports)(actor(by), cycleId, id, { changes: [{ field, seen, value }] })
  const to = (parentId: string) => [{ parentId, weight: 100 }]
  const details = async (id: string) => accepted(await getOkr(fixture.ports)(actor('ola'), cycleId, id))

  /** The same ports, but the first write waits until `meanwhile` is over: both have read before either has written. */
  function interrupted(meanwhile: () => Promise<unknown>): Ports {
    let pending: (() => Promise<unknown>) | undefined = meanwhile
    const { store } = fixture.ports
    const transact: DocumentStore['transact'] = async (partition, operations) => {
      const run = pending
      pending = undefined
      await run?.()
      return store.transact(partition, operations)
    }
    const handler: ProxyHandler<DocumentStore> = {
      get: (target, name) =>
        name === 'transact'
          ? transact
          : (Reflect.get(target, name).bind?.(target) ?? Reflect.get(target, name)),
    }
    return { ...fixture.ports, store: new Proxy(store, handler) }
  }

  it('when two links that together close a circle are made at the same moment', async () => {
    for (const id of ['a', 'b', 'c', 'd']) accepted(await objective(id, 'tim'))
    accepted(await edit('b', 'tim', 'links', [], to('c')))
    accepted(await edit('d', 'tim', 'links', [], to('a')))
    // a -> b -> c and c -> d -> a: no document is written by both.
    const ports = interrupted(async () => accepted(await edit('c', 'tim', 'links', [], to('d'))))
    expect(codeOf(await edit('a', 'tim', 'links', [], to('b'), ports))).toBe('link-cycle')
  })

  it('when an OKR is removed while another one is linked to it', async () => {
    accepted(await objective('a', 'tim'))
    accepted(await objective('b', 'tim'))
    const removing = interrupted(async () => accepted(await edit('b', 'tim', 'links', [], to('a'))))
    expect(codeOf(await removeOkr(removing)(actor('tim'), cycleId, 'a'))).toBe('invalid')
    const creating = interrupted(async () =>
      accepted(await removeOkr(fixture.ports)(actor('tim'), cycleId, 'b')),
    )
    expect(codeOf(await objective('c', 'tim', { links: to('b') }, creating))).toBe('invalid')
    const { rows } = accepted(await getTree(fixture.ports)(actor('tim'), cycleId, { view: 'alignment' }))
    expect(rows.map((row) => row.id)).toEqual(['a'])
  })

  it('when an objective is removed whose key result contributes to another objective', async () => {
    accepted(await objective('top', 'tim'))
    accepted(await objective('o', 'tim'))
    accepted(await keyResult('kr', 'o', 'tim', { baseline: 0, current: 5, target: 10, links: to('top') }))
    await fixture.settle()
    expect((await details('top')).progress).toBe(0.5)
    accepted(await removeOkr(fixture.ports)(actor('tim'), cycleId, 'o'))
    await fixture.settle()
    expect((await details('top')).progress).toBeUndefined()
    const { rows } = accepted(await getTree(fixture.ports)(actor('tim'), cycleId, { view: 'alignment' }))
    expect(rows).toMatchObject([{ id: 'top', childCount: 0 }])
  })

  it('when a roll-up is delivered after its OKR was removed: nothing is left of it', async () => {
    accepted(await objective('o', 'tim'))
    accepted(await keyResult('kr', 'o', 'tim', { baseline: 0, current: 5, target: 10 }))
    accepted(await removeOkr(fixture.ports)(actor('tim'), cycleId, 'o'))
    await fixture.settle()
    const left = await fixture.ports.store.list(planOf('tenant-a', cycleId), { type: 'roll-up', limit: 100 })
    expect(left.documents.map((document) => document.id).filter((id) => id.includes('okr:'))).toEqual([])
  })

  it('when somebody makes an OKR with the id of a removed one: its history and conversation stay closed', async () => {
    accepted(await objective('o', 'tim', { visibility: 'draft', title: 'Close the Oslo office' }))
    accepted(await removeOkr(fixture.ports)(actor('tim'), cycleId, 'o'))
    expect(codeOf(await objective('o', 'pia', { unitId: 'product' }))).toBe('already-exists')
    accepted(await objective('own', 'pia', { unitId: 'product' }))
    expect(codeOf(await keyResult('o', 'own', 'pia'))).toBe('already-exists')
  })

  it('when an OKR is moved into a unit whose plan is locked', async () => {
    accepted(await objective('o', 'pia', { unitId: 'product' }))
    await fixture.ports.store.create(planOf('tenant-a', cycleId), {
      id: 'phase:north',
      type: 'phase',
      body: { unitId: 'north', phase: 'execution' },
    })
    expect(codeOf(await edit('o', 'ola', 'unitId', 'product', 'north'))).toBe('locked')
    expect(codeOf(await edit('o', 'ola', 'unitId', 'product', 'sales'))).toBe('accepted')
  })

  it('when the numbers of a key result are as far apart as numbers can be', async () => {
    accepted(await objective('top', 'tim'))
    accepted(await objective('o', 'tim', { links: to('top') }))
    accepted(await keyResult('kr', 'o', 'tim', { baseline: -1.7e308, current: 1.7e308, target: 1.7e308 }))
    await fixture.settle()
    expect((await details('kr')).progress).toBe(1)
    expect((await details('top')).progress).toBe(1)
  })

  it('when somebody who has left is to become an owner', async () => {
    const { store, directory } = fixture.ports
    const people = directoryOf('tenant-a', 'people')
    const max = await store.get(people, 'max')
    if (max === undefined) throw new Error('Max is in the fixture')
    accepted(await objective('o', 'tim'))
    const left = personDocument({
      id: 'max',
      displayName: 'Max Miller',
      unitId: 'north',
      managerChain: ['tim'],
      active: false,
    })
    await store.replace(people, left, max.etag)
    directory.forget('tenant-a')
    expect(codeOf(await edit('o', 'tim', 'ownerId', 'tim', 'max'))).toBe('invalid')
    expect(codeOf(await objective('p', 'tim', { ownerId: 'max' }))).toBe('invalid')
  })

  it('when an imported objective with more key results than one transaction holds is unpublished or removed', async () => {
    const { store } = fixture.ports
    accepted(await objective('o', 'tim'))
    accepted(await keyResult('kr', 'o', 'tim'))
    const plan = planOf('tenant-a', cycleId)
    const one = await store.get(plan, 'kr')
    if (one === undefined) throw new Error('the key result was created')
    const { etag: _etag, ...document } = one
    for (let i = 0; i < 120; i++) {
      await store.create(plan, { ...document, id: `kr${i}`, body: { ...document.body, id: `kr${i}` } })
    }
    const unpublish = await edit('o', 'tim', 'visibility', 'published', 'draft')
    expect(unpublish).toMatchObject({ ok: false, refusal: { code: 'too-large' } })
    expect(await removeOkr(fixture.ports)(actor('tim'), cycleId, 'o')).toMatchObject({
      ok: false,
      refusal: { code: 'too-large' },
    })
  })
})
