import { levelSkip } from '../../../okr/findings/level-skip.ts'
import { indexPlan } from '../../../okr/findings/plan-index.ts'
import { goal, plan, result, units } from './company.ts'

const vision = goal('vision', 'organisation', { level: 'vision' })
const top = goal('top', 'organisation', { title: 'Double revenue' })
const sales = goal('sales-goal', 'sales', { links: 'top' })
const field = goal('field-goal', 'field', { links: 'sales-goal' })
const south = goal('south-goal', 'south', { links: 'field-goal' })
const individual = (links: string | Record<string, number>) =>
  goal('mine', 'south', { level: 'individual', ownerId: 'ida', title: 'Visit ten banks', links })

describe('a level skip', () => {
  it('is an individual goal straight to the organisation, and names every level in between that has goals', () => {
    const mine = individual('top')
    const [finding] = levelSkip(mine, plan([top, sales, field, south, mine]))
    expect(finding).toMatchObject({ kind: 'level-skip', okrIds: ['mine', 'top'], unitIds: ['south'] })
    expect(finding?.title).toBe('“Visit ten banks” passes over Sales, Field Sales and Field Sales South.')
    expect(finding?.evidence).toEqual([
      'It is an individual objective in Field Sales South and contributes straight to “Double revenue” of the organisation.',
      'Skipped in between, with objectives of their own: Sales (department), Field Sales (team) and Field Sales South (team).',
    ])
  })

  it('names only levels that have goals', () => {
    const mine = individual('top')
    expect(levelSkip(mine, plan([top, field, mine]))[0]?.title).toBe(
      '“Visit ten banks” passes over Field Sales.',
    )
    expect(levelSkip(mine, plan([top, mine]))).toEqual([])
  })

  it('is not a goal that contributes to the nearest level above that has goals', () => {
    const mine = individual('field-goal')
    expect(levelSkip(mine, plan([top, sales, field, mine]))).toEqual([])
    for (const okr of [sales, field, south])
      expect(levelSkip(okr, plan([top, sales, field, south]))).toEqual([])
  })

  it('is not a goal that contributes to the nearest level and further up as well', () => {
    const mine = individual({ top: 30, 'south-goal': 70 })
    expect(levelSkip(mine, plan([top, sales, field, south, mine]))).toEqual([])
  })

  it('is not what the leader of the unit in between does, nor a link to another department', () => {
    const led = goal('led', 'south', { level: 'individual', ownerId: 'sue', links: 'field-goal' })
    expect(levelSkip(led, plan([top, sales, field, south, led]))).toEqual([])
    const across = goal('across', 'marketing', { links: 'field-goal' })
    expect(levelSkip(across, plan([top, sales, field, goal('m', 'marketing'), across]))).toEqual([])
  })

  it('is found on the way to the vision past the goals of the organisation, also below a key result', () => {
    const far = goal('far', 'sales', { links: 'vision' })
    expect(levelSkip(far, plan([vision, top, far]))[0]?.title).toBe('“Goal far” passes over Contoso.')
    expect(levelSkip(far, plan([vision, far]))).toEqual([])
    const kr = result('kr', top)
    const toResult = goal('to-result', 'field', { links: 'kr' })
    expect(levelSkip(toResult, plan([top, kr, sales, toResult]))).toHaveLength(1)
  })

  it('is not claimed where an import could not tell whose the goal or the one above is', () => {
    const mine = individual('top')
    const guessed = { ...top, ownerText: 'CRO' }
    expect(levelSkip(mine, plan([guessed, sales, mine]))).toEqual([])
    expect(levelSkip({ ...mine, ownerText: 'Ida?' }, plan([top, sales, mine]))).toEqual([])
  })

  it('knows of objectives in between that were not read', () => {
    const mine = individual('top')
    const hood = { okrs: [top, mine], units, people: [], dependencies: [], unitsWithObjectives: ['south'] }
    expect(levelSkip(mine, indexPlan(hood))).toHaveLength(1)
  })
})
