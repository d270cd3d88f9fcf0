import { placesOf, rowsAround } from '../../../../tab/features/okr/rows-around.ts'
import { detailsOf, keyResultOf, objectiveOf } from './details-of.ts'

const line = (id: string) => ({
  id,
  kind: 'objective' as const,
  title: id,
  unitId: 'u',
  visibility: 'published' as const,
})
const change = (field: string) => [{ field, seen: null, value: 1 }]

describe('rows that a change can have moved', () => {
  const linked = detailsOf(objectiveOf('o1', { ownerId: 'ada', links: [{ parentId: 'p1', weight: 100 }] }), {
    path: [line('vision'), line('p1')],
  })

  test('are those below its parents, unit and owner, and all of the way up, where progress changes', () => {
    expect(placesOf(linked)).toEqual({
      okrs: ['p1', 'vision'],
      units: ['sales'],
      people: ['ada'],
      top: false,
    })
    const before = detailsOf(objectiveOf('o1', { unitId: 'field', ownerId: 'bo', links: [] }))
    expect(placesOf(linked, before)).toEqual({
      okrs: ['p1', 'vision'],
      units: ['sales', 'field'],
      people: ['ada', 'bo'],
      top: true,
    })
    expect(placesOf(detailsOf(keyResultOf('k1', { ownerId: 'ada' })))).toMatchObject({
      okrs: ['o1'],
      top: false,
    })
  })

  test('are none for a change of a text that orders nothing', () => {
    expect(rowsAround(linked, change('why'))).toEqual({})
    expect(rowsAround(linked, change('links'))).toEqual(placesOf(linked))
    expect(rowsAround(linked, change('current'))).toEqual(placesOf(linked))
  })
})
