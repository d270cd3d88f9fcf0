import fc from 'fast-check'
import { home, type Todo } from '../../../../okr/contract/readiness.ts'
import { firstOfEachKind, pathOfTodo, todoGroups } from '../../../../tab/features/home/todo-groups.ts'

const kinds = home.shape.todo.def.element.shape.kind.options
const todo = (kind: Todo['kind'], more: Partial<Todo> = {}): Todo => ({ kind, title: kind, ...more })

describe('what is mine to do', () => {
  test('begins with what others wait for, then what is my own, then what is the unit’s', () => {
    const groups = todoGroups([
      todo('gate'),
      todo('quality'),
      todo('answer-dependency'),
      todo('answer-request'),
    ])
    expect(groups.map(({ name, todos }) => [name, todos.map((one) => one.kind)])).toEqual([
      ['Others wait for you', ['answer-request', 'answer-dependency']],
      ['Your OKRs', ['quality']],
      ['Your units', ['gate']],
    ])
  })

  test('counts a step of one OKR towards a gate as the OKR’s, not the unit’s', () => {
    const groups = todoGroups([todo('gate', { okrId: 'o1' }), todo('gate', { unitId: 'sales' })])
    expect(groups.map(({ name, todos }) => [name, todos.length])).toEqual([
      ['Your OKRs', 1],
      ['Your units', 1],
    ])
  })

  test('puts what waits longest first, and what has no time last', () => {
    const late = todo('answer-request', { okrId: 'late', since: '2026-11-20T10:00:00.000Z' })
    const early = todo('answer-request', { okrId: 'early', since: '2026-11-19T10:00:00.000Z' })
    const timeless = todo('answer-request', { okrId: 'timeless' })
    const [group] = todoGroups([timeless, late, early])
    expect(group?.todos.map((one) => one.okrId)).toEqual(['early', 'late', 'timeless'])
  })

  test('leaves nothing out and shows nothing twice', () => {
    const one = fc.record({
      kind: fc.constantFrom(...kinds),
      title: fc.string(),
      okrId: fc.option(fc.constant('o1'), { nil: undefined }),
      since: fc.option(fc.date({ noInvalidDate: true }).map(String), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(one), (todos) => {
        const shown = todoGroups(todos).flatMap((group) => group.todos)
        expect(shown).toHaveLength(todos.length)
        expect(new Set(shown)).toEqual(new Set(todos))
      }),
    )
  })

  test('shows three of each kind at first, so that many of one do not hide another', () => {
    const many = ['a', 'b', 'c', 'd'].map((okrId) => todo('quality', { okrId }))
    const shown = firstOfEachKind([todo('finding', { okrId: 'a' }), ...many])
    expect(shown.map(({ kind, okrId }) => [kind, okrId])).toEqual([
      ['finding', 'a'],
      ['quality', 'a'],
      ['quality', 'b'],
      ['quality', 'c'],
    ])
  })

  test('leads to where each is done', () => {
    expect(pathOfTodo(todo('answer-request', { okrId: 'o1' }))).toBe('/okr/o1/alignment')
    expect(pathOfTodo(todo('declined', { okrId: 'o1' }))).toBe('/okr/o1/alignment')
    expect(pathOfTodo(todo('answer-dependency', { okrId: 'o1' }))).toBe('/okr/o1/dependencies')
    expect(pathOfTodo(todo('decide-change', { okrId: 'o1' }))).toBe('/okr/o1/changes')
    expect(pathOfTodo(todo('quality', { okrId: 'o1' }))).toBe('/okr/o1/quality')
    expect(pathOfTodo(todo('finding', { okrId: 'o1' }))).toBe('/okr/o1/findings')
    expect(pathOfTodo(todo('finding', { unitId: 'sales' }))).toBe('/readiness/sales')
    expect(pathOfTodo(todo('gate', { unitId: 'sales' }))).toBe('/readiness/sales')
    expect(pathOfTodo(todo('gate', { unitId: 'sales', okrId: 'o1' }))).toBe('/okr/o1')
    expect(pathOfTodo(todo('gate', { okrId: 'o1', personId: 'ada' }))).toBe('/okr/o1/alignment')
    expect(pathOfTodo(todo('first-okr', { unitId: 'sales' }))).toBe('/new/unit/sales')
    expect(pathOfTodo(todo('first-okr', { unitId: 'sales', okrId: 'o1' }))).toBe('/new/below/o1')
    expect(pathOfTodo(todo('first-okr'))).toBe('/new')
  })
})
