import fc from 'fast-check'
import { companyCsv, companyRows, handles, nameOf, personId } from '../workbench/demo/company.ts'
import { type ObjectiveData, sameOrBelow } from '../workbench/demo/data/okr-types.ts'
import { roster } from '../workbench/demo/data/people.ts'
import { requests } from '../workbench/demo/data/requests.ts'
import { channels, sessions } from '../workbench/demo/data/sessions.ts'
import { conversations, keyResultId, objectives, plan } from '../workbench/demo/plan.ts'
import { sideBySide, subjectOf } from '../workbench/demo/side-by-side.ts'
import type { Step } from '../workbench/demo/steps.ts'
import { demoCycle, workday } from '../workbench/demo/when.ts'
import { topLeader } from '../workbench/front/read-organisation.ts'

const byId = new Map(objectives.map((objective) => [objective.id, objective]))
/** Any moment of these years: a demonstration can be started at any time of any day. */
const anyDay = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2031, 0, 1) })
  .map((instant) => new Date(instant))

describe('The invented company', () => {
  it('has about 60 people in 6 departments and 12 teams, with one person at the top', () => {
    const rows = companyRows()
    expect(rows.length).toBeGreaterThanOrEqual(55)
    expect(rows.length).toBeLessThanOrEqual(65)
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
    expect(new Set(rows.map((row) => row.displayName)).size).toBe(rows.length)
    expect(topLeader(rows)).toBe(personId('mirjam'))
    expect(rows.filter((row) => row.managerId === '')).toHaveLength(1)
    const paths = new Set(rows.map((row) => row.departments).filter(Boolean))
    expect([...paths].filter((path) => !path.includes(' > '))).toHaveLength(6)
    expect([...paths].filter((path) => path.includes(' > '))).toHaveLength(12)
    expect(new Set(rows.map((row) => row.timeZone)).size).toBeGreaterThan(20)
    expect(companyCsv().trim().split('\n')).toHaveLength(rows.length + 1)
  })

  it('gives everybody a manager who works there', () => {
    const managers = handles.map((handle): string => roster[handle][2]).filter(Boolean)
    expect(managers.filter((manager) => !(handles as string[]).includes(manager))).toEqual([])
  })

  it('knows every unit that its OKRs name', () => {
    const units = new Set(['Rillmark', ...companyRows().flatMap((row) => row.departments.split(' > '))])
    expect(objectives.filter(({ unit }) => !units.has(unit))).toEqual([])
  })
})

describe('The OKRs of the invented company', () => {
  it('stand on every level, with drafts, orphans, OKRs without a why and key results without a measure among them', () => {
    const at = (level: string) => objectives.filter((one) => one.level === level).length
    expect([at('vision'), at('organisation')]).toEqual([1, 4])
    expect(at('department')).toBeGreaterThanOrEqual(12)
    expect(at('team')).toBeGreaterThanOrEqual(20)
    expect(at('individual')).toBeGreaterThanOrEqual(10)
    expect(objectives.filter((one) => one.draft).length).toBeGreaterThanOrEqual(3)
    expect(objectives.filter((one) => !one.why).length).toBeGreaterThanOrEqual(3)
    expect(objectives.filter((one) => one.level !== 'vision' && !one.supports).length).toBeGreaterThanOrEqual(
      3,
    )
    expect(objectives.filter((one) => (one.supports?.length ?? 0) > 1).length).toBeGreaterThanOrEqual(5)
    const keyResults = objectives.flatMap((one) => one.keyResults ?? [])
    expect(keyResults.length).toBeGreaterThan(90)
    expect(keyResults.filter((one) => one.to === undefined).length).toBeGreaterThanOrEqual(5)
  })

  it('have ids and titles of their own', () => {
    expect(byId.size).toBe(objectives.length)
    expect(new Set(objectives.map(({ title }) => title)).size).toBe(objectives.length)
  })

  it('contribute to OKRs that exist and are published, with weights that add up to 100', () => {
    for (const { supports = [] } of objectives) {
      if (supports.length === 0) continue
      expect(supports.reduce((sum, [, weight]) => sum + weight, 0)).toBe(100)
      for (const [parent] of supports)
        expect([parent, byId.get(parent)?.draft ?? 'published']).toEqual([
          parent,
          byId.has(parent) ? 'published' : 'there',
        ])
    }
  })

  it('contribute to nothing in a circle', () => {
    const above = ({ supports = [] }: ObjectiveData): string[] =>
      supports.flatMap(([id]) => {
        const parent = byId.get(id)
        return parent === undefined ? [id] : [id, ...above(parent)]
      })
    for (const objective of objectives) expect(above(objective)).not.toContain(objective.id)
  })

  it('measure from a beginning to an end, with today in between or before', () => {
    for (const { title, metric, from, to, now } of objectives.flatMap((one) => one.keyResults ?? [])) {
      expect([title, metric === undefined]).toEqual([title, to === undefined])
      if (from === undefined || to === undefined || now === undefined) continue
      expect(from).not.toBe(to)
      const share = (now - from) / (to - from)
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThan(1)
    }
  })
})

describe('What the people of the company did', () => {
  it('happened in the weeks before today, in order, whenever the demonstration is started', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const times = plan(today).map(({ at }) => at)
        expect(times).toEqual([...times].sort((a, b) => a - b))
        expect(times.at(-1)).toBeLessThan(today.getTime())
        expect(times[0]).toBeGreaterThan(today.getTime() - 40 * 86_400_000)
      }),
      { numRuns: 40 },
    )
  })

  it('never needs what is not there yet, whenever the demonstration is started', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        expect(plan(today).map(missing(new Set())).filter(Boolean)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('is done in groups that keep the order, each of things that have nothing to do with each other', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const steps = plan(today)
        const groups = sideBySide(steps)
        expect(groups.flat()).toEqual(steps)
        expect(groups.length).toBeLessThan(steps.length * 0.8)
        for (const group of groups.filter(({ length }) => length > 1)) {
          const subjects = group.map(({ deed }) => subjectOf(deed))
          expect(subjects).not.toContain(undefined)
          expect(new Set(subjects).size).toBe(group.length)
          expect((group.at(-1)?.at ?? 0) - (group[0]?.at ?? 0)).toBeLessThanOrEqual(60 * 60_000)
          // What one needs has been done before the whole group.
          const before = new Set(steps.slice(0, steps.indexOf(group[0] as Step)).map(({ key }) => key))
          expect(group.map((step) => missing(new Set(before))(step)).filter(Boolean)).toEqual([])
        }
      }),
      { numRuns: 10 },
    )
  })

  it('has a key for each step', () => {
    const keys = plan(new Date('2026-11-22T09:00:00Z')).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('includes talk in the tab, in chat and in channels, with replies, mentions and reactions', () => {
    const lines = conversations.flatMap((conversation) => conversation.lines)
    expect(conversations.length).toBeGreaterThanOrEqual(12)
    expect(lines.filter((line) => line.via === 'channel').length).toBeGreaterThanOrEqual(6)
    expect(lines.some((line) => line.via === 'chat')).toBe(true)
    expect(lines.filter((line) => line.to !== undefined).length).toBeGreaterThanOrEqual(10)
    expect(lines.filter((line) => /@[a-z]/.test(line.text)).length).toBeGreaterThanOrEqual(8)
    expect(lines.filter((line) => line.reactions).length).toBeGreaterThanOrEqual(20)
  })
})

describe('The cycle of the demonstration', () => {
  it('has today in its align phase, whatever day it is', () => {
    fc.assert(
      fc.property(anyDay, (now) => {
        const today = now.toISOString().slice(0, 10)
        const { planning, startsOn, endsOn } = demoCycle(now)
        expect(planning.align.from < today && today < planning.align.to).toBe(true)
        expect(planning.draft.to < planning.align.from && planning.align.to < planning.share.from).toBe(true)
        expect(planning.share.from < planning.share.to && planning.share.to < startsOn).toBe(true)
        expect(startsOn.endsWith('-01') && startsOn < endsOn).toBe(true)
      }),
    )
  })

  it('is named by its quarter', () => {
    expect(demoCycle(new Date('2026-11-22')).name).toBe('Q1 2027')
    expect(demoCycle(new Date('2026-11-22')).endsOn).toBe('2027-03-31')
    expect(demoCycle(new Date('2027-01-05')).name).toBe('Q1 FY28')
  })

  it('counts working days over weekends', () => {
    const sunday = new Date('2026-11-22T10:00:00Z')
    expect([-1, -5, -6, 1, 5].map((days) => workday(sunday, days))).toEqual([
      '2026-11-20',
      '2026-11-16',
      '2026-11-13',
      '2026-11-23',
      '2026-11-27',
    ])
  })
})

/** The objective and all its key results are there. */
function whole(okr: string): string[] {
  const keyResults = byId.get(okr)?.keyResults ?? []
  return [`objective/${okr}`, ...keyResults.map((_, i) => `key-result/${keyResultId(okr, i + 1)}`)]
}

function answersTo(okr: string): string[] {
  return requests
    .filter((request) => request.okr === okr)
    .flatMap(({ answers }) => answers.map((_, i) => `answer/${okr}/${i}`))
}

/** Goes through the steps and tells, for each, what of its needs has not been done before it. */
function missing(done: Set<string>) {
  return ({ key, by, deed }: Step): string | undefined => {
    const needs: string[] = []
    if (deed.kind === 'key-result') needs.push(`objective/${deed.objective.id}`)
    if (deed.kind === 'objective' && deed.linked)
      needs.push(...(deed.data.supports ?? []).map(([parent]) => `publish/${parent}`))
    if (deed.kind === 'link')
      needs.push(
        `publish/${deed.data.id}`,
        ...(deed.data.supports ?? []).map(([parent]) => `publish/${parent}`),
      )
    if (deed.kind === 'publish') needs.push(`objective/${deed.data.id}`)
    if (deed.kind === 'publish')
      needs.push(
        ...(deed.data.keyResults ?? []).map((_, i) => `key-result/${keyResultId(deed.data.id, i + 1)}`),
      )
    if (deed.kind === 'change') {
      const isKeyResult = /-kr\d$/.test(deed.data.okr)
      needs.push(`${isKeyResult ? 'key-result' : 'objective'}/${deed.data.okr}`)
    }
    if (deed.kind === 'line' || deed.kind === 'react') {
      const lines = conversations.find(({ okr }) => okr === deed.okr)?.lines ?? []
      const draft = byId.get(deed.okr)?.draft
      needs.push(`${draft ? 'objective' : 'publish'}/${deed.okr}`)
      const index = lines.indexOf(deed.data)
      if (deed.kind === 'react') needs.push(`line/${deed.okr}/${index}`)
      else if (index > 0) needs.push(`line/${deed.okr}/${index - 1}`)
      if (deed.kind === 'line' && deed.data.to !== undefined) needs.push(`line/${deed.okr}/${deed.data.to}`)
      if (deed.kind === 'line' && deed.data.via === 'channel') {
        // The bot opens the thread when somebody writes elsewhere.
        expect(index).toBeGreaterThan(0)
        const unit = byId.get(deed.okr)?.unit
        const channel = channels.find((one) => unit !== undefined && sameOrBelow(unit, one.unit))
        needs.push(`connect/${channel?.name}`)
      }
    }
    if (deed.kind === 'respond' || deed.kind === 'hold') needs.push(`schedule/${deed.data.id}`)
    if (deed.kind === 'move') {
      const own = objectives.filter((one) => one.unit === deed.data.unit && one.level !== 'vision')
      const { to, unit } = deed.data
      if (to === 'align') needs.push(...own.slice(0, 1).map((one) => `objective/${one.id}`))
      else needs.push(...own.map((one) => `checklist/${one.id}`), ...own.flatMap((one) => answersTo(one.id)))
      const share = sessions.find((session) => session.unit === unit && session.kind === 'share')
      if (to === 'execution') needs.push(`move/${unit}/share`, `hold/${share?.id}`)
    }
    if (deed.kind === 'ask') needs.push(...whole(deed.data.okr))
    if (deed.kind === 'answer') needs.push(`ask/${deed.data.okr}`)
    if (deed.kind === 'take-over')
      needs.push(`answer/${deed.data.okr}/${deed.data.answers.findIndex(({ by }) => by === deed.from)}`)
    if (deed.kind === 'need')
      needs.push(...[deed.data.okr, deed.data.providerOkr ?? deed.data.okr].map((okr) => `objective/${okr}`))
    if (deed.kind === 'answer-need' || deed.kind === 'carry-risk') needs.push(`need/${deed.data.id}`)
    if (deed.kind === 'checklist' || deed.kind === 'argue') needs.push(...whole(deed.data.okr))
    if (deed.kind === 'priorities') needs.push(...deed.data.okrs.map((okr) => `publish/${okr}`))
    if (deed.kind === 'settle')
      needs.push(...deed.data.okrs.flatMap((okr) => whole(okr.replace(/-kr\d$/, ''))))
    if (deed.kind === 'ask-change') {
      const unit = byId.get(deed.data.okr.replace(/-kr\d$/, ''))?.unit
      needs.push(`key-result/${deed.data.okr}`, `move/${unit}/execution`)
    }
    done.add(key)
    const lacking = needs.filter((need) => !done.has(need))
    return lacking.length === 0 ? undefined : `${nameOf(by)}: ${key} needs ${lacking.join(', ')}`
  }
}
