import type { Okr } from '../../../okr/okr.ts'
import { findRedundancies } from '../../../okr/redundancy/find-redundancies.ts'
import { around, keyResult, objective } from './fixture.ts'

const found = (...okrs: Okr[]) => findRedundancies(okrs, around(okrs))
const text = 'Cut customer churn to 3 %'

describe('a finding about a redundancy', () => {
  it('proposes to merge two of a kind, and never an objective with a key result', () => {
    const [alike] = found(objective('a', 'verify', text), objective('b', 'support', text))
    expect(alike?.actions).toEqual(['merge', 'share', 'rescope', 'talk'])
    const year = objective('c', 'support', 'A good year')
    const [mixed] = found(objective('a', 'verify', text), year, keyResult('d', year, text))
    expect(mixed?.okrIds).toEqual(['a', 'd'])
    expect(mixed?.actions).toEqual(['share', 'rescope', 'talk'])
  })

  it('tells of one that has both as one', () => {
    const clients = 'Keep more clients: customer churn down to 4 %'
    const [finding] = found(objective('a', 'verify', text), objective('b', 'verify', clients))
    expect(finding?.evidence).toContain('Verify has both.')
    const [apart] = found(objective('a', 'verify', text), objective('b', 'release', clients))
    expect(apart?.evidence).toContainEqual(expect.stringMatching(/^Verify and Release are /))
  })

  it('keeps a unit from its next phase only where there is little doubt, and says where there is', () => {
    const [certain] = found(objective('a', 'verify', text), objective('b', 'release', text))
    expect(certain).toMatchObject({ severity: 'blocking' })
    expect(certain?.title).toMatch(/^The same aim in 2 places, Verify and Release: /)
    const clients = 'Keep more clients: customer churn down to 4 %'
    const [doubtful] = found(objective('a', 'verify', text), objective('b', 'release', clients))
    expect(doubtful).toMatchObject({ severity: 'warning' })
    expect(doubtful?.title).toMatch(/^Perhaps the same aim in 2 places, Verify and Release: /)
    expect(doubtful?.evidence.at(-1)).toMatch(/keeps no unit from its next phase/)
    expect(certain?.evidence.join(' ')).not.toMatch(/next phase/)
    const [stems] = found(
      objective('a', 'verify', 'Consolidate our suppliers'),
      objective('b', 'release', 'Suppliers consolidated'),
    )
    expect(stems).toMatchObject({ severity: 'blocking' })
    const [own] = found(objective('a', 'verify', text), objective('b', 'verify', clients))
    expect(own?.title).toMatch(/^Verify may pursue one aim in 2 OKRs: /)
  })
  it('tells of whom it is doubtful apart from those of whom it is sure', () => {
    const clients = 'Keep more clients: customer churn down to 4 %'
    const findings = found(
      objective('a', 'verify', text),
      objective('b', 'release', text),
      objective('c', 'support', clients),
    )
    const told = findings.map(({ severity, okrIds, unitIds }) => [severity, okrIds, unitIds])
    expect(told).toEqual([
      ['blocking', ['a', 'b'], ['verify', 'release']],
      ['warning', ['a', 'c'], ['verify', 'support']],
    ])
  })

  it('takes the same words before all doubt, however little else speaks for one aim', () => {
    const findings = found(
      objective('a', 'verify', 'Publish the accessibility statement for all sites'),
      objective('b', 'release', 'Publish an accessibility statement for all our sites'),
      objective('c', 'support', 'An accessibility statement for all our sites and shops'),
    )
    expect(findings.map(({ severity, okrIds }) => [severity, okrIds])).toEqual([
      ['blocking', ['a', 'b']],
      ['warning', ['b', 'c']],
    ])
  })
})
