import { paths } from '../../../tab/routes.ts'
import { viewsFor } from '../../../tab/shell/views.ts'

const names = (guest: boolean) => viewsFor({ guest }).map((view) => view.name)

describe('the views', () => {
  test('are all offered to members, and to guests only those in which they can see something', () => {
    expect(names(false)).toEqual(['Home', 'Tree', 'Sessions', 'Readiness'])
    expect(names(true)).toEqual(['Home', 'Tree'])
  })

  test('each count as open at their own paths, and at no other’s', () => {
    const all = viewsFor({ guest: false })
    for (const view of all) {
      expect(all.filter(({ pattern }) => pattern.test(view.path))).toEqual([view])
    }
    const open = (path: string) => all.filter(({ pattern }) => pattern.test(path)).map(({ name }) => name)
    expect([open(paths.okr('o1')), open(paths.newObjective()), open(paths.session('s1'))]).toEqual([
      ['Tree'],
      ['Tree'],
      ['Sessions'],
    ])
  })
})
