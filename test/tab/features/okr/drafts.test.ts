import { keepDraft, keepFormDraft, readDraft, readFormDraft } from '../../../../tab/features/okr/drafts.ts'

class MemoryStorage {
  readonly kept = new Map<string, string>()
  getItem = (name: string) => this.kept.get(name) ?? null
  setItem = (name: string, value: string) => void this.kept.set(name, value)
  removeItem = (name: string) => void this.kept.delete(name)
}

function inStorage(storage: object): void {
  Object.defineProperty(globalThis, 'sessionStorage', { value: storage, configurable: true })
}

describe('drafts', () => {
  const storage = new MemoryStorage()
  beforeEach(() => {
    storage.kept.clear()
    inStorage(storage)
  })
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'sessionStorage')
  })

  test('are kept by cycle, OKR and field, with what was seen', () => {
    keepDraft('q1', 'o1', 'title', { seen: 'old', value: 'new' })
    keepDraft('q1', 'o1', 'why', { seen: undefined, value: 'because' })
    expect(readDraft('q1', 'o1', 'title')).toEqual({ seen: 'old', value: 'new' })
    expect(readDraft('q1', 'o1', 'why')).toEqual({ seen: null, value: 'because' })
    expect(readDraft('q2', 'o1', 'title')).toBeUndefined()
    keepDraft('q1', 'o1', 'title', undefined)
    expect(readDraft('q1', 'o1', 'title')).toBeUndefined()
  })

  test('of whole forms are kept by name', () => {
    keepFormDraft('objective q1', { title: 'T' })
    expect(readFormDraft('objective q1')).toEqual({ title: 'T' })
    keepFormDraft('objective q1', undefined)
    expect(readFormDraft('objective q1')).toBeUndefined()
    expect(storage.kept.size).toBe(0)
  })

  test('that are damaged are none', () => {
    storage.setItem('draft q1 o1 title', '{half')
    storage.setItem('draft q1 o1 why', '"text"')
    expect(readDraft('q1', 'o1', 'title')).toBeUndefined()
    expect(readDraft('q1', 'o1', 'why')).toBeUndefined()
  })

  test('do without storage where the host blocks it', () => {
    inStorage({
      getItem: () => {
        throw new Error('blocked')
      },
      setItem: () => {
        throw new Error('full')
      },
      removeItem: () => {
        throw new Error('blocked')
      },
    })
    expect(() => keepDraft('q1', 'o1', 'title', { seen: 'a', value: 'b' })).not.toThrow()
    expect(() => keepDraft('q1', 'o1', 'title', undefined)).not.toThrow()
    expect(readDraft('q1', 'o1', 'title')).toBeUndefined()
  })
})
