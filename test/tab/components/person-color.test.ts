import { colorsOf, initialsOf } from '../../../tab/components/person-color.ts'

describe('an avatar', () => {
  test('shows the first letters of the first and last name', () => {
    expect(
      [
        'Ada Lovelace',
        'Lena Vargas 2',
        'Jean-Luc van der Berg',
        'prince',
        'Élodie Ñandú (Guest)',
        '李 明',
        ' ',
      ].map(initialsOf),
    ).toEqual(['AL', 'LV', 'JB', 'P', 'ÉÑ', '李明', ''])
  })

  test('has the same colour for the same person, and several for many', () => {
    expect(colorsOf('ada')).toEqual(colorsOf('ada'))
    const colors = new Set(Array.from({ length: 200 }, (_, i) => colorsOf(`person-${i}`).background))
    expect(colors.size).toBeGreaterThan(8)
  })
})
