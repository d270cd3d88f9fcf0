import fc from 'fast-check'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import type { TreePage, TreeRow } from '../../../../okr/contract/tree.ts'
import { keyOfRef, keyOfRow, topNode } from '../../../../tab/features/tree/rows.ts'
import { type PageRequest, TreeStore } from '../../../../tab/features/tree/tree-store.ts'

/** Serves children by node, in pages, and remembers what was asked. */
function server(children: Record<string, TreeRow[]>) {
  const asked: PageRequest[] = []
  let failure: Error | undefined
  const load = async (request: PageRequest): Promise<TreePage> => {
    asked.push(request)
    if (failure) throw failure
    const rows = children[request.parent ? keyOfRef(request.parent) : topNode] ?? []
    const from = Number(request.cursor ?? 0)
    const to = from + request.limit
    return {
      rows: rows.slice(from, to),
      people: { [`p${from}`]: { id: `p${from}`, displayName: 'Somebody' } },
      expected: 0.5,
      ...(to < rows.length ? { cursor: String(to) } : {}),
    }
  }
  return {
    load,
    asked,
    children,
    fail: (error: Error | undefined) => {
      failure = error
    },
  }
}

const okr = (id: string, childCount = 0): TreeRow => ({ id, kind: 'objective', title: id, childCount })
const many = (count: number, prefix: string) => Array.from({ length: count }, (_, i) => okr(`${prefix}${i}`))
const shown = (store: TreeStore) =>
  store.snapshot().rows.map((row) => (row.type === 'node' ? row.row.title : row.type))

describe('the tree store', () => {
  test('loads the first screen once, and opens the few rows of a narrow top', async () => {
    const { load, asked } = server({ [topNode]: [okr('a', 1), okr('leaf')], 'okr:a': [okr('b')] })
    const store = new TreeStore(load, topNode)
    expect(shown(store)).toEqual(['loading'])
    await store.open()
    await store.open()
    expect(shown(store)).toEqual(['a', 'b', 'leaf'])
    expect(asked.map(({ parent, limit }) => [parent?.id, limit])).toEqual([
      [undefined, 50],
      ['a', 100],
    ])
    expect(store.snapshot()).toMatchObject({ expected: 0.5, isEmpty: false })
  })

  test('opens rows from the top while what is below them still fits on a screen', async () => {
    const { load, asked } = server({
      [topNode]: [okr('n0', 10), okr('leaf'), okr('n1', 12), okr('n2', 10), okr('n3', 1)],
    })
    const store = new TreeStore(load, topNode)
    await store.open()
    expect(asked.slice(1).map(({ parent }) => parent?.id)).toEqual(['n0', 'n1'])
  })

  test('opens nothing below a top that fills the screen by itself', async () => {
    const { load, asked } = server({ [topNode]: Array.from({ length: 30 }, (_, i) => okr(`n${i}`, 3)) })
    const store = new TreeStore(load, topNode)
    await store.open()
    expect(asked).toHaveLength(1)
  })

  test('an empty top is empty, not loading', async () => {
    const store = new TreeStore(server({}).load, topNode)
    expect(store.snapshot().isEmpty).toBe(false)
    await store.open()
    expect(store.snapshot()).toMatchObject({ rows: [], isEmpty: true })
  })

  test('a tree can begin at a unit', async () => {
    const { load, asked } = server({ 'unit:sales': [okr('a')] })
    const store = new TreeStore(load, 'unit:sales')
    await store.open()
    expect(asked[0]?.parent).toEqual({ kind: 'unit', id: 'sales' })
    expect(shown(store)).toEqual(['a'])
  })

  test('further pages are loaded one at a time, each row once', async () => {
    const { load, asked } = server({ [topNode]: many(120, 'n') })
    const store = new TreeStore(load, topNode)
    await store.open()
    expect(shown(store).at(-1)).toBe('loading')
    await Promise.all([store.loadMore(topNode), store.loadMore(topNode)])
    expect(asked).toHaveLength(2)
    expect(new Set(shown(store)).size).toBe(120)
    await store.loadMore(topNode)
    expect(asked).toHaveLength(2)
  })

  test('what is closed and opened again is not loaded again', async () => {
    const { load, asked } = server({ [topNode]: [okr('a', 1)], 'okr:a': [okr('b')] })
    const store = new TreeStore(load, topNode)
    await store.open()
    store.collapse('top/okr:a')
    expect(shown(store)).toEqual(['a'])
    await store.expand(['top/okr:a'])
    expect(shown(store)).toEqual(['a', 'b'])
    expect(asked).toHaveLength(2)
  })

  test('a failure is shown and can be tried again', async () => {
    const { load, fail } = server({ [topNode]: [okr('a')] })
    const store = new TreeStore(load, topNode)
    fail(new Error('away'))
    await store.open()
    expect(store.snapshot().rows).toMatchObject([{ type: 'failed', error: new Error('away') }])
    fail(undefined)
    await store.loadMore(topNode)
    expect(shown(store)).toEqual(['a'])
  })

  test('listeners are told of every change until they stop', async () => {
    const store = new TreeStore(server({ [topNode]: [okr('a')] }).load, topNode)
    const listener = jest.fn()
    const stop = store.subscribe(listener)
    await store.open()
    expect(listener).toHaveBeenCalled()
    stop()
    listener.mockClear()
    store.collapse('top/okr:a')
    expect(listener).not.toHaveBeenCalled()
  })
})

describe('revealing a row', () => {
  const long = many(230, 'n')
  const children = { [topNode]: [okr('a', 230), okr('b', 1)], 'okr:a': long, 'okr:n199': [okr('deep')] }

  test('opens all above it and loads as far as needed', async () => {
    const { load } = server({
      ...children,
      'okr:a': long.map((row) => (row.id === 'n199' ? okr('n199', 1) : row)),
    })
    const store = new TreeStore(load, topNode)
    await store.open()
    const key = await store.reveal([
      { kind: 'okr', id: 'a' },
      { kind: 'okr', id: 'n199' },
      { kind: 'okr', id: 'deep' },
    ])
    expect(key).toBe('top/okr:a/okr:n199/okr:deep')
    expect(store.snapshot().rows.some((row) => row.key === key)).toBe(true)
  })

  test('of something that is not there ends without it', async () => {
    const store = new TreeStore(server(children).load, topNode)
    expect(await store.reveal([{ kind: 'okr', id: 'gone' }])).toBeUndefined()
    expect(await store.reveal([])).toBeUndefined()
  })

  test('begins at the unit that the tree begins at', async () => {
    const store = new TreeStore(server({ 'unit:u': [okr('x')] }).load, 'unit:u')
    const steps = [
      { kind: 'unit' as const, id: 'top-unit' },
      { kind: 'unit' as const, id: 'u' },
      { kind: 'okr' as const, id: 'x' },
    ]
    expect(await store.reveal(steps)).toBe('unit:u/okr:x')
  })

  test('ends when a page cannot be loaded', async () => {
    const { load, fail } = server(children)
    fail(new Error('away'))
    expect(await new TreeStore(load, topNode).reveal([{ kind: 'okr', id: 'a' }])).toBeUndefined()
  })
})

describe('changes from elsewhere', () => {
  const details = (id: string, title: string, progress?: number): OkrDetails => ({
    okr: {
      kind: 'objective',
      id,
      unitId: 'u',
      title,
      priority: 2,
      ownerId: 'p9',
      contributorIds: [],
      links: [],
      visibility: 'published',
      createdBy: 'p9',
      createdAt: '2026-11-01T00:00:00.000Z',
      stamps: {},
      level: 'team',
    },
    ...(progress === undefined ? {} : { progress }),
    planning: 'draft',
    unitName: 'U',
    parents: [],
    path: [],
    keyResults: [],
    children: [],
    moreChildren: false,
    comments: 0,
    quality: [],
    people: { p9: { id: 'p9', displayName: 'Ada' } },
    can: { edit: true, link: true, remove: true, comment: true, plan: true },
    etag: '1',
  })

  test('a known OKR is patched in all of its rows, without asking', async () => {
    const { load, asked } = server({
      [topNode]: [okr('a', 1), okr('b', 1)],
      'okr:a': [okr('x')],
      'okr:b': [okr('x')],
    })
    const store = new TreeStore(load, topNode)
    await store.open()
    const before = asked.length
    store.patch(details('x', 'renamed', 0.4))
    expect(shown(store)).toEqual(['a', 'renamed', 'b', 'renamed'])
    expect(store.snapshot().people.p9?.displayName).toBe('Ada')
    expect(asked).toHaveLength(before)
  })

  test('a measure that is gone is gone from the row', async () => {
    const { load } = server({ [topNode]: [{ ...okr('x'), progress: 0.9 }] })
    const store = new TreeStore(load, topNode)
    await store.open()
    store.patch(details('x', 'x'))
    expect(store.snapshot().rows[0]).toMatchObject({ row: { id: 'x', progress: undefined } })
  })

  test('reloading a node reads its open branch and its own row again, and forgets what is closed', async () => {
    const source = server({ [topNode]: [okr('a', 1), okr('b', 1)], 'okr:a': [okr('x')], 'okr:b': [okr('y')] })
    const store = new TreeStore(source.load, topNode)
    await store.open()
    store.collapse('top/okr:b')
    source.children['okr:a'] = [okr('x'), okr('new')]
    source.children['okr:b'] = [okr('z')]
    source.children[topNode] = [okr('a', 2), okr('b', 1)]
    await store.reload(['okr:a', 'okr:b'])
    expect(shown(store)).toEqual(['a', 'x', 'new', 'b'])
    expect(store.snapshot().rows[0]).toMatchObject({ row: { childCount: 2 } })
    await store.expand(['top/okr:b'])
    expect(shown(store)).toEqual(['a', 'x', 'new', 'b', 'z'])
  })

  test('a refresh reads all that is on the screen', async () => {
    const source = server({ [topNode]: [okr('a', 1)], 'okr:a': [okr('b', 1)], 'okr:b': [okr('c')] })
    const store = new TreeStore(source.load, topNode)
    await store.open()
    await store.expand(['top/okr:a/okr:b'])
    source.children['okr:b'] = [okr('c'), okr('d')]
    source.children[topNode] = [okr('a', 1), okr('z')]
    await store.refresh()
    expect(shown(store)).toEqual(['a', 'b', 'c', 'd', 'z'])
  })

  test('a reload that fails leaves what is on the screen', async () => {
    const source = server({ [topNode]: [okr('a')] })
    const store = new TreeStore(source.load, topNode)
    await store.open()
    source.fail(new Error('away'))
    await store.reload([topNode])
    expect(shown(store)).toEqual(['a'])
  })

  test('a reload reads as many rows as there were, whatever their number', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 330 }),
        fc.integer({ min: 0, max: 3 }),
        async (count, pages) => {
          const source = server({ [topNode]: many(count, 'n') })
          const store = new TreeStore(source.load, topNode)
          await store.open()
          for (let i = 0; i < pages; i += 1) await store.loadMore(topNode)
          const before = store.loadedBelow(topNode).rows
          await store.reload([topNode])
          const after = store.loadedBelow(topNode)
          expect(after.rows).toBeGreaterThanOrEqual(before)
          expect(after.more).toBe(after.rows < count)
          const keys = store
            .snapshot()
            .rows.flatMap((row) => (row.type === 'node' ? [keyOfRow(row.row)] : []))
          expect(new Set(keys).size).toBe(keys.length)
        },
      ),
      { numRuns: 40 },
    )
  })
})
