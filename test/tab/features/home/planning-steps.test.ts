import { planningSteps } from '../../../../tab/features/home/planning-steps.ts'

const cycle = {
  startsOn: '2027-01-01',
  endsOn: '2027-03-31',
  planning: {
    draft: { from: '2026-11-16', to: '2026-12-01' },
    align: { from: '2026-11-30', to: '2026-12-13' },
    share: { from: '2026-12-14', to: '2026-12-31' },
  },
}
const now = (day: string) => planningSteps(cycle, `${day}T12:00:00Z`).find((step) => step.isNow)?.name

describe('the phases by the calendar', () => {
  test('stand in order, with execution as the cycle itself', () => {
    expect(planningSteps(cycle, '2026-01-01T00:00:00Z').map((step) => [step.name, step.from])).toEqual([
      ['Draft', '2026-11-16'],
      ['Align', '2026-11-30'],
      ['Share', '2026-12-14'],
      ['Execution', '2027-01-01'],
    ])
  })

  test('know the present one, to the first and last day; of two it is the later', () => {
    expect(now('2026-11-16')).toBe('Draft')
    expect(now('2026-11-30')).toBe('Align')
    expect(now('2026-12-31')).toBe('Share')
    expect(now('2027-03-31')).toBe('Execution')
  })

  test('have no present one outside of the cycle', () => {
    expect(now('2026-11-15')).toBeUndefined()
    expect(now('2027-04-01')).toBeUndefined()
  })
})
