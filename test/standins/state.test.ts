import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openState } from '../workbench/state.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'state-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('values survive closing and opening the file again', () => {
  const file = path.join(folder, 'deep', 'state.sqlite')
  const first = openState(file)
  first.collection<{ n: number }>('a').set('key', { n: 1 })
  first.close()
  const second = openState(file)
  expect(second.collection<{ n: number }>('a').get('key')).toEqual({ n: 1 })
  expect(second.collection<{ n: number }>('b').get('key')).toBeUndefined()
  second.close()
})

test('entries come in order of their keys, and only those with the prefix', () => {
  const state = openState(':memory:')
  const items = state.collection<number>('items')
  for (const key of ['b/2', 'a/1', 'b/1', 'b', 'c', 'b/\u{10FFFE}']) items.set(key, key.length)
  expect(items.entries('b/').map(([key]) => key)).toEqual(['b/1', 'b/2', 'b/\u{10FFFE}'])
  expect(items.entries().map(([key]) => key)).toEqual(['a/1', 'b', 'b/1', 'b/2', 'b/\u{10FFFE}', 'c'])
  state.close()
})

test('deleting says whether there was anything to delete', () => {
  const state = openState(':memory:')
  const items = state.collection<number>('items')
  items.set('a', 1)
  expect([items.delete('a'), items.delete('a'), items.get('a')]).toEqual([true, false, undefined])
  state.close()
})

test('a transaction that throws leaves nothing behind, also when it joined another one', () => {
  const state = openState(':memory:')
  const items = state.collection<number>('items')
  const work = () =>
    state.transaction(() => {
      items.set('outer', 1)
      state.transaction(() => items.set('inner', 1))
      throw new Error('changed my mind')
    })
  expect(work).toThrow('changed my mind')
  expect(items.entries()).toEqual([])
  state.transaction(() => items.set('later', 1))
  expect(items.get('later')).toBe(1)
  state.close()
})
