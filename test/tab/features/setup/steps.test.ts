import { firstStepToDo } from '../../../../tab/features/setup/steps.ts'

describe('the first start of a tenant', () => {
  test('begins with the organisation', () => {
    expect(firstStepToDo(false, false)).toBe(0)
    expect(firstStepToDo(false, true)).toBe(0)
  })

  test('goes on where it was left', () => {
    expect(firstStepToDo(true, false)).toBe(1)
    expect(firstStepToDo(true, true)).toBe(2)
  })
})
