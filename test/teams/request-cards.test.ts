import fc from 'fast-check'
import { adaptCard } from '../../bot/teams/cards/adapt-card.ts'
import { changeCard } from '../../bot/teams/cards/change-card.ts'
import { changeLines } from '../../bot/teams/cards/change-lines.ts'
import { dependencyCard } from '../../bot/teams/cards/dependency-card.ts'
import { goneCard } from '../../bot/teams/cards/gone-card.ts'
import { type RequestTurn, requestCard } from '../../bot/teams/cards/request-card.ts'
import type { RequestView } from '../../okr/contract/alignment.ts'
import { check, details, hostile, link, person, settings } from './card-check.ts'

const requestStates = ['open', 'accepted', 'adapt', 'declined', 'outdated', 'withdrawn'] as const
const turns: RequestTurn[] = ['answer', 'decide-proposal', 'decide-decline', 'nothing']
const anyValue = fc.oneof(
  hostile(500),
  fc.double({ noNaN: true }),
  fc.constant(null),
  fc.array(hostile(100), { maxLength: 12 }),
  hostile(1000).map((text) => ({ kind: 'waived', text })),
)
const changes = fc.array(
  fc.record({
    field: fc.constantFrom('title', 'why', 'target', 'dueOn', 'ownerId', 'contributorIds', 'links', 'unitId'),
    seen: anyValue,
    value: anyValue,
  }),
  { maxLength: 20 },
)

test('a request to align, for who is asked and for the owner, in every state', () => {
  const input = fc.record({
    okr: details,
    state: fc.constantFrom(...requestStates),
    turn: fc.constantFrom(...turns),
    reader: person,
    kind: fc.constantFrom('leader' as const, 'team' as const, 'department' as const),
    words: hostile(2000),
    changes,
    decided: fc.constantFrom('open' as const, 'accepted' as const, 'rejected' as const),
    flag: fc.boolean(),
  })
  fc.assert(
    fc.property(input, ({ okr, state, turn, reader, kind, words, changes: edit, decided, flag }) => {
      const request: RequestView = {
        id: 'rq-1',
        okrId: 'okr',
        kind,
        personId: 'max',
        unitId: 'unit',
        askedBy: 'mia',
        askedAt: '2026-11-21T10:00:00.000Z',
        message: words,
        round: 1,
        state,
        comment: words,
        proposal: {
          okrId: flag ? 'kr-1' : 'okr',
          changes: edit,
          state: decided,
          decidedBy: 'mia',
          reason: words,
        },
        ...(flag ? { overruled: { by: 'mia', at: '2026-11-21T10:00:00.000Z', reason: words } } : {}),
      }
      check(
        requestCard({
          cycleId: 'cycle',
          reader,
          details: okr,
          sentence: words,
          alignment: {
            okrId: 'okr',
            planning: 'asked',
            meaning: 'abc',
            tally: { asked: 6, accepted: 2, adapt: 1, declined: 1, open: 2 },
            requests: [request],
            suggestions: [],
            people: {},
            unitNames: { unit: words.slice(0, 200) },
            can: { ask: true, decide: true, overrule: true },
          },
          request,
          people: okr.people,
          link,
          turn,
          seen: 'abc',
          locked: flag,
          ...(flag ? { note: words } : {}),
        }),
      )
    }),
    settings,
  )
})

test('the form of a proposal holds what the OKR says, exactly', () => {
  fc.assert(
    fc.property(details, fc.nat(12), hostile(2000), (okr, at, words) => {
      // What is stored is well-formed; half of a character cannot get there.
      const why = okr.okr.kind === 'objective' ? okr.okr.why : undefined
      const keyResult = okr.keyResults[at]?.keyResult
      const changed =
        keyResult === undefined
          ? { ...okr.okr, title: okr.okr.title.toWellFormed(), ...(why ? { why: why.toWellFormed() } : {}) }
          : { ...keyResult, title: keyResult.title.toWellFormed(), unit: keyResult.unit?.toWellFormed() }
      const made = adaptCard({
        cycleId: 'cycle',
        okrId: 'okr',
        requestId: 'rq-1',
        changed,
        seen: 'abc',
        meaning: 'abc',
        comment: words,
      })
      check(made)
      const title = (made.body as Record<string, unknown>[]).find(({ id }) => id === 'new_title')
      expect(title?.value).toBe(changed.title)
    }),
    settings,
  )
})

test('a dependency and a change, asked and answered', () => {
  const input = fc.record({
    words: hostile(2000),
    need: hostile(1000),
    name: hostile(200),
    state: fc.constantFrom('proposed' as const, 'confirmed' as const, 'refused' as const),
    change: fc.constantFrom('open' as const, 'approved' as const, 'rejected' as const, 'withdrawn' as const),
    changes,
    flag: fc.boolean(),
    reader: person,
  })
  fc.assert(
    fc.property(input, ({ words, need, name, state, change, changes: edit, flag, reader }) => {
      const people = { mia: { id: 'mia', displayName: name } }
      check(
        dependencyCard({
          cycleId: 'cycle',
          reader,
          dependency: {
            id: 'd1',
            okrId: 'okr',
            need,
            ...(flag ? { providerUnitId: 'unit' } : { providerId: 'max' }),
            neededBy: '2027-02-01',
            state,
            promisedOn: '2027-03-01',
            comment: words,
            answeredBy: 'max',
            createdBy: 'mia',
            createdAt: '2026-11-21T10:00:00.000Z',
            can: { answer: flag, change: false },
          },
          ...(flag ? { okrTitle: words.slice(0, 500), providerUnitName: name } : {}),
          people,
          link,
          waits: flag,
          promise: { from: '2026-11-01', to: '2027-03-31' },
          closed: !flag,
          seen: 'abc',
          ...(flag ? { note: words } : {}),
        }),
      )
      check(
        changeCard({
          cycleId: 'cycle',
          reader,
          change: {
            id: 'c1',
            okrId: 'okr',
            changes: edit.map(({ field, seen, value }) => ({ field, from: seen, to: value })),
            reason: words,
            by: 'mia',
            at: '2026-11-21T10:00:00.000Z',
            state: change,
            decidedBy: 'max',
            comment: words,
            can: { decide: flag, withdraw: false },
          },
          okrTitle: words.slice(0, 500),
          people,
          unitNames: { unit: name },
          link,
          seen: 'abc',
        }),
      )
      check(goneCard())
    }),
    settings,
  )
})

test('what is chosen from a list is shown in the words of the tab, anything else as it was written', () => {
  const text = (field: string, value: unknown) => JSON.stringify(changeLines([{ field, value }], {}))
  expect(text('ambition', 'committed')).toContain('"Must be reached (committed)"')
  expect(text('confidence', 'at-risk')).toContain('"At risk"')
  expect(text('level', 'team')).toContain('"Team"')
  expect(text('title', 'team')).toContain('"team"')
  expect(text('level', 'constructor')).toContain('"constructor"')
})
