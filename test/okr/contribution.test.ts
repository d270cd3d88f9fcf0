import { contributionSentence, pathSentence } from '../../okr/contribution.ts'
import { keyResult, objective } from './session-fixture.ts'

const goal = objective('x', { unitId: 'sales', level: 'department', title: 'X', ownerId: 'sam' })
const result = (ownerId: string, ...contributorIds: string[]) => ({ ownerId, contributorIds })

describe('what a person contributes', () => {
  it('is said with its share of the results behind a goal', () => {
    const results = [result('ida'), result('ida'), result('a'), result('b'), result('c')]
    expect(contributionSentence({ goal, results }, 'ida')).toBe(
      'You own 2 of the 5 results behind the department goal “X”.',
    )
  })

  it.each([
    [[result('ida')], 'You own the one result behind the department goal “X”.'],
    [[result('ida'), result('ida')], 'You own all 2 results behind the department goal “X”.'],
    [
      [result('a', 'ida'), result('b')],
      'You contribute to 1 of the 2 results behind the department goal “X”.',
    ],
    [
      [result('ida', 'ida'), result('a', 'ida'), result('b')],
      'You own 1 of the 3 results behind the department goal “X” and contribute to 1 more.',
    ],
  ])('counts each result once', (results, sentence) => {
    expect(contributionSentence({ goal, results }, 'ida')).toBe(sentence)
  })

  it('is not a share of a list that was not read to its end', () => {
    expect(contributionSentence({ goal, results: [result('ida'), result('a')], more: true }, 'ida')).toBe(
      'You own 1 result behind the department goal “X”.',
    )
  })

  it('is said of the owner of a goal whose results are others’', () => {
    expect(contributionSentence({ goal, results: [] }, 'sam')).toBe(
      'You own the department goal “X”, which has no result yet.',
    )
    expect(contributionSentence({ goal, results: [result('a'), result('b')] }, 'sam')).toBe(
      'You own the department goal “X”; the 2 results behind it are other people’s.',
    )
  })

  it('is not invented', () => {
    expect(contributionSentence({ goal, results: [result('a')] }, 'ida')).toBeUndefined()
  })
})

describe('the path of an OKR', () => {
  const names: Record<string, string> = { sales: 'Sales', field: 'Field Sales' }
  const say = (okr: Parameters<typeof pathSentence>[0], path: Parameters<typeof pathSentence>[1]) =>
    pathSentence(okr, path, (id) => names[id])
  const vision = objective('v', { unitId: 'organisation', level: 'vision', title: 'Banking without queues' })
  const top = objective('top', {
    unitId: 'organisation',
    level: 'organisation',
    title: 'Double revenue',
    parents: ['v'],
  })
  const sales = objective('s', {
    unitId: 'sales',
    level: 'department',
    title: 'Win ten banks',
    parents: ['top'],
  })
  const team = objective('t', { unitId: 'field', level: 'team', title: 'Visit forty banks', parents: ['s'] })
  const kr = keyResult('kr', { unitId: 'field', objectiveId: 't', title: '40 visits' })

  it('goes in one sentence from a result to the vision', () => {
    expect(say(kr, [vision, top, sales, team])).toBe(
      '“40 visits” is a result of Field Sales’s team goal “Visit forty banks”, which contributes to Sales’s department goal “Win ten banks”, which contributes to the organisation goal “Double revenue”, which contributes to the vision “Banking without queues”.',
    )
  })

  it('passes through a key result and its objective', () => {
    const below = objective('b', { unitId: 'x', level: 'individual', title: 'Call Anna', parents: ['kr'] })
    expect(say(below, [team, kr])).toBe(
      '“Call Anna” contributes to the result “40 visits”, a result of Field Sales’s team goal “Visit forty banks”, which leads on to something that you cannot see.',
    )
  })

  it('says where it ends before the top', () => {
    const loose = { ...sales, links: [] }
    expect(say(team, [loose])).toBe(
      '“Visit forty banks” contributes to Sales’s department goal “Win ten banks”, which contributes to nothing above it.',
    )
    expect(say(loose, [])).toBe('“Win ten banks” contributes to nothing above it.')
    expect(say({ ...top, links: [] }, [])).toBe(
      '“Double revenue” is a goal of the organisation and contributes to nothing above it.',
    )
    expect(say(sales, [{ ...top, links: [] }])).toBe(
      '“Win ten banks” contributes to the organisation goal “Double revenue”.',
    )
    expect(say(vision, [])).toBe('“Banking without queues” is the vision.')
    expect(say(team, [])).toBe('“Visit forty banks” leads on to something that you cannot see.')
  })
})
