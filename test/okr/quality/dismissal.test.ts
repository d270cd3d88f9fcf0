import * as fc from 'fast-check'
import { dismissalOf, openProblems } from '../../../okr/quality/dismissal.ts'
import { qualityOf } from '../../../okr/quality/quality-of.ts'
import type { RuleDismissals } from '../../../okr/quality/rule-dismissals.ts'
import { keyResult, objective, text, verdict } from './judged.ts'

describe('a dismissed rule', () => {
  const problem = verdict('activity', text('Analyze churn'))
  const dismissals = {
    activity: {
      reason: 'The analysis is what was ordered',
      by: 'ana',
      at: '2026-11-21',
      about: problem?.about ?? '',
    },
  }
  const open = (title: string, part = {}) =>
    openProblems(qualityOf(text(title, part)), dismissals).map((one) => one.rule)

  it('stays dismissed while other things change', () => {
    expect(open('Analyze churn')).toEqual(['measurable'])
    expect(open('Analyze churn', { baseline: 1, target: 2 })).toEqual([])
  })

  it('comes back when the text changes, and is settled again when it changes back', () => {
    expect(open('Analyze churn in Spain')).toContain('activity')
    expect(open('Analyze churn')).not.toContain('activity')
  })

  it('is the only one that is settled', () => {
    const other = verdict('measurable', text('Analyze churn'))
    expect(other && dismissalOf(other, dismissals)).toBeUndefined()
    expect(problem && dismissalOf(problem, undefined)).toBeUndefined()
  })
})

describe('a dismissal, whatever happens in whichever order', () => {
  const titles = ['Analyze churn', 'Help customers', 'Churn falls to 3 %', 'Support the launch']
  const step = fc.oneof(
    fc.record({ do: fc.constant('title' as const), value: fc.constantFrom(...titles) }),
    fc.record({ do: fc.constant('target' as const), value: fc.constantFrom(1, 2, 3) }),
    fc.record({ do: fc.constant('dismiss' as const) }),
    fc.record({ do: fc.constant('restore' as const) }),
  )

  it('settles the rule exactly while the text is the one that it was given for', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let subject = text('Analyze churn')
        let dismissals: RuleDismissals = {}
        let settledText: string | undefined
        for (const one of steps) {
          if (one.do === 'title') subject = { ...subject, title: one.value }
          if (one.do === 'target') subject = { ...subject, target: one.value }
          const problem = verdict('activity', subject)
          if (one.do === 'dismiss' && problem !== undefined) {
            dismissals = { activity: { reason: 'No', by: 'ana', at: '2026-11-21', about: problem.about } }
            settledText = subject.title
          }
          if (one.do === 'restore') {
            dismissals = {}
            settledText = undefined
          }
          const isOpen = openProblems(qualityOf(subject), dismissals).some(({ rule }) => rule === 'activity')
          expect(isOpen).toBe(problem !== undefined && subject.title !== settledText)
        }
      }),
    )
  })
})

describe('the rules', () => {
  const word = fc.constantFrom(
    'help',
    'Launch',
    'from',
    '5',
    '%',
    'to',
    '3',
    'unterstützen',
    'Q3',
    '四',
    'a:b',
    '-',
    '2027',
  )
  const title = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 12 }).map((list) => list.join(' ')),
  )
  const number = fc.option(fc.double({ noNaN: true }), { nil: undefined })

  it('answer any text, and the same text the same way', () => {
    fc.assert(
      fc.property(title, title, number, number, (one, other, baseline, target) => {
        const subject = keyResult({ title: one, baseline, target })
        const around = { keyResults: [subject, keyResult({ id: 'k2', title: other })] }
        const first = qualityOf(subject, around)
        expect(qualityOf(structuredClone(subject), structuredClone(around))).toEqual(first)
        expect(new Set(first.map((problem) => problem.rule)).size).toBe(first.length)
        expect(qualityOf(objective({ title: one, why: other }))).toEqual(
          qualityOf(objective({ title: one, why: other })),
        )
      }),
    )
  })

  it('say what is wrong and where that comes from, in sentences', () => {
    const all = [
      ...qualityOf(
        text('Analyze churn as much as possible', { dueOn: '2030-01-01', ambition: 'committed' }),
        {
          cycle: { startsOn: '2027-01-01', endsOn: '2027-03-31' },
          objective: objective(),
        },
      ),
      ...qualityOf(objective({ title: 'Grow by 5 %', why: '', ownerId: undefined }), {
        keyResults: [],
        objectives: 9,
      }),
    ]
    expect(all.map((problem) => problem.rule).sort()).toEqual(
      [
        'activity',
        'committed',
        'dated',
        'key-result-count',
        'measurable',
        'objective-count',
        'objective-in-words',
        'one-owner',
        'says-why',
        'vague',
      ].sort(),
    )
    for (const { message, source } of all) {
      expect(message).toMatch(/^[\p{Lu}“\d].*[.?]$/u)
      expect(source.name.length).toBeGreaterThan(10)
      expect(source.says).toMatch(/[.!]$/)
    }
  })

  it('take no long time over a long text', () => {
    // A pattern that tries every way to read a text would not come back from this.
    for (const part of ['from 1 to ', 'a: ', '1.1.', 'von 5 auf ', ' and ', '1,']) {
      expect(qualityOf(text(part.repeat(20_000))).length).toBeGreaterThan(0)
    }
  }, 20_000)
})
