import type { Objective } from '../../../okr/objective.ts'
import type { Okr } from '../../../okr/okr.ts'
import { judgeSubjects, subjectReader } from '../../../okr/redundancy/subject.ts'
import { around, below, keyResult, objective } from './fixture.ts'

const churn = 'Cut customer churn to 3 %'
const clients = 'Keep more clients: attrition down to 3%'

function verdictOf(a: Okr, b: Okr, ...others: Okr[]): string {
  const subjectOf = subjectReader(around([a, b, ...others]))
  const one = judgeSubjects(subjectOf(a), subjectOf(b))
  const other = judgeSubjects(subjectOf(b), subjectOf(a))
  expect(other.verdict).toBe(one.verdict)
  return one.verdict
}

describe('redundant', () => {
  it('is the same text in function teams that are siblings, cousins or strangers', () => {
    const text = 'Improve on-boarding for new engineers: team page, time to first merged change'
    expect(verdictOf(objective('a', 'verify', text), objective('b', 'release', text))).toBe('redundant')
    expect(verdictOf(objective('a', 'verify', text), objective('b', 'release-tools', text))).toBe('redundant')
    expect(verdictOf(objective('a', 'verify', text), objective('b', 'support', text))).toBe('redundant')
  })

  it('is one aim in words of which few are shared', () => {
    expect(verdictOf(objective('a', 'verify', churn), objective('b', 'support', clients))).toBe('redundant')
    expect(
      verdictOf(
        objective('a', 'verify', 'Answer every support ticket within two hours'),
        objective('b', 'release', 'First response time under 2 h for all cases'),
      ),
    ).toBe('redundant')
  })

  it('is one aim in two languages', () => {
    expect(
      verdictOf(
        objective('a', 'verify', churn),
        objective('b', 'release', 'Kundenabwanderung auf 3 % senken'),
      ),
    ).toBe('redundant')
  })

  it('is one measure of two key results whose titles say little', () => {
    const of = (id: string, unitId: string) => objective(id, unitId, 'A good year')
    const measure = { metric: 'First response time', unit: 'h', baseline: 9, target: 2 }
    const a = of('a', 'verify')
    const b = of('b', 'release')
    expect(
      verdictOf(
        keyResult('c', a, 'Faster', measure),
        keyResult('d', b, 'Answers come sooner', measure),
        a,
        b,
      ),
    ).toBe('redundant')
  })

  it('is one long text spelled a little otherwise, however many words it has that no list knows', () => {
    const text =
      'Improve on-boarding for new luthiers: renew the bench page, the jigs, the varnish samples, time to the first violin finished by new luthiers'
    for (const other of [
      text.replace('on-boarding', 'onboarding'),
      text.replace('renew the', 'renew our'),
      `${text}.`,
    ]) {
      expect(verdictOf(objective('a', 'verify', text), objective('b', 'support', other))).toBe('redundant')
    }
  })

  it('is not the same words with another object, customer for colleague or less for more', () => {
    for (const [one, other] of [
      ['Increase test coverage of checkout to 80%', 'Increase test coverage of search to 80%'],
      ['Improve onboarding for new customers', 'Improve onboarding for new engineers'],
      ['Increase discount use to 30 %', 'Reduce discount use to 30 %'],
      ['Cut customer churn to 3 %', 'Cut staff attrition to 3 %'],
    ] as const) {
      expect(verdictOf(objective('a', 'verify', one), objective('b', 'support', other))).toBe('different')
    }
  })

  it('is not a title so general that it says no aim, even in the same words', () => {
    for (const text of ['Improve quality', 'Work better as a team', 'Improve our processes', 'Growth']) {
      expect(verdictOf(objective('a', 'verify', text), objective('b', 'support', text))).toBe('different')
    }
  })

  it('is not what a line of an imported list says that only names an owner', () => {
    const named = { ownerText: 'Ops Backend' }
    expect(
      verdictOf(
        objective('a', 'verify', 'Ops Backend', named),
        objective('b', 'verify', 'Ops Backend', named),
      ),
    ).toBe('different')
  })
})

describe('pass-through', () => {
  it('is one aim that contributes to itself further up, however many steps there are between', () => {
    const top = objective('a', 'support', churn)
    const middle = objective('b', 'verify', 'Learn why customers leave', below(top))
    expect(verdictOf(top, objective('c', 'verify', clients, below(middle)), middle)).toBe('pass-through')
  })

  it('is one aim of a unit and of a unit below it, and of a leader and who reports to them', () => {
    expect(verdictOf(objective('a', 'engineering', churn), objective('b', 'verify', churn))).toBe(
      'pass-through',
    )
    expect(
      verdictOf(
        objective('a', 'verify', churn, { ownerId: 'vera' }),
        objective('b', 'verify', churn, { ownerId: 'vic' }),
      ),
    ).toBe('pass-through')
  })

  it('is a key result that says what its objective says', () => {
    const a = objective('a', 'verify', churn)
    expect(verdictOf(a, keyResult('b', a, clients))).toBe('pass-through')
  })

  it('is none between colleagues of one unit, nor down another line', () => {
    expect(
      verdictOf(
        objective('a', 'verify', churn, { ownerId: 'vic' }),
        objective('b', 'release', churn, { ownerId: 'rolf' }),
      ),
    ).toBe('redundant')
    expect(verdictOf(objective('a', 'engineering', churn), objective('b', 'support-emea', clients))).toBe(
      'redundant',
    )
  })
})

describe('shared', () => {
  const share = (id: string, unitId: string, sharedId: string): Objective =>
    objective(id, unitId, churn, { sharedId })

  it('is what was declared to be one aim that several carry together', () => {
    expect(verdictOf(share('a', 'verify', 'one'), share('b', 'support', 'one'))).toBe('shared')
  })

  it('is not one aim of two groups, nor of one that belongs to none', () => {
    expect(verdictOf(share('a', 'verify', 'one'), share('b', 'support', 'two'))).toBe('redundant')
    expect(verdictOf(share('a', 'verify', 'one'), objective('b', 'support', churn))).toBe('redundant')
  })
})

describe('partition', () => {
  const sla = '95% SLA for Premium customers and 95% CSAT for all customers'

  it('is one text whose units, or owners whom nobody knows, are regions', () => {
    expect(verdictOf(objective('a', 'support-emea', sla), objective('b', 'support-apac', sla))).toBe(
      'partition',
    )
    expect(
      verdictOf(
        objective('a', 'support', `Amer East: ${sla}`, { ownerText: 'Amer East' }),
        objective('b', 'support', `Amer West: ${sla}`, { ownerText: 'Amer West' }),
      ),
    ).toBe('partition')
  })

  it('is one aim for two regions or two segments that the texts name', () => {
    expect(
      verdictOf(
        objective('a', 'verify', 'Reduce churn in the Nordics to 4%'),
        objective('b', 'support', 'Cut churn to 4 % in Iberia'),
      ),
    ).toBe('partition')
    expect(
      verdictOf(
        objective('a', 'verify', 'Grow revenue with enterprise customers by 15 %'),
        objective('b', 'support', 'Grow revenue with small businesses by 15 %'),
      ),
    ).toBe('partition')
  })

  it('is none where one part lies in the other, or both name the same', () => {
    expect(
      verdictOf(
        objective('a', 'verify', 'Cut customer churn in Germany to 3 %'),
        objective('b', 'support', 'Keep more clients in DACH: attrition down to 3%'),
      ),
    ).toBe('redundant')
    expect(
      verdictOf(
        objective('a', 'verify', 'Cut customer churn in Spain to 3 %'),
        objective('b', 'support', 'Keep more clients in Spain: attrition down to 3%'),
      ),
    ).toBe('redundant')
  })
})

describe('same-okr', () => {
  const top = objective('top', 'organisation', 'Win the enterprise')
  const other = objective('other', 'organisation', 'Secure by default')
  const twice = (id: string, title: string, parent: Objective, ownerId: string) =>
    objective(id, 'verify', title, { ...below(parent), ownerId })

  it('is one text of one owner below two parents: one OKR with two links', () => {
    const text = 'Introduce weekly OKR check-ins'
    expect(verdictOf(twice('a', text, top, 'vera'), twice('b', text, other, 'vera'), top, other)).toBe(
      'same-okr',
    )
  })

  it('is not one aim of one owner in other words, nor one text of two owners', () => {
    expect(
      verdictOf(twice('a', churn, top, 'vera'), twice('b', clients, other, 'vera'), top, other),
    ).not.toBe('different')
    expect(verdictOf(twice('a', churn, top, 'vera'), twice('b', churn, other, 'rolf'), top, other)).toBe(
      'redundant',
    )
  })
})
