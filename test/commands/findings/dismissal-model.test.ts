import * as fc from 'fast-check'
import { dismissFinding, reopenFinding } from '../../../bot/commands/findings/dismiss-finding.ts'
import { listFindings } from '../../../bot/commands/findings/list-findings.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { accepted, actor, cycleId, type Fixture, openFixture } from '../fixture.ts'

// Every run has a plan of its own.
jest.setTimeout(120_000)

const oneAim = ['Reduce customer churn to 3 %', 'Cut customer churn to 3 %', 'Customer churn falls to 3 %']
const titles = [...oneAim, 'Open an office in Lisbon']
const owners = { sales: 'dee', product: 'pia' } as const

const okrId = fc.constantFrom<keyof typeof owners>('sales', 'product')
const event = fc.oneof(
  fc.record({ do: fc.constant('reword' as const), okrId, title: fc.constantFrom(...titles) }),
  fc.record({ do: fc.constant('why' as const), okrId, why: fc.constantFrom('Few come back', 'It is dear') }),
  fc.record({ do: fc.constantFrom('dismiss' as const, 'reopen' as const), okrId }),
)

type Event = typeof event extends fc.Arbitrary<infer One> ? One : never

describe('a dismissed finding, whatever happens in whichever order', () => {
  it('is open exactly while its OKRs say what nobody has dismissed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 4, maxLength: 12 }), async (events) => {
        const fixture = await openFixture()
        try {
          await check(fixture, events)
        } finally {
          await fixture.close()
        }
      }),
      { numRuns: 15 },
    )
  })
})

async function check({ ports, settle }: Fixture, events: readonly Event[]) {
  const says = { sales: oneAim[0] ?? '', product: oneAim[0] ?? '' }
  const why: Partial<Record<keyof typeof owners, string>> = {}
  let dismissed: string | undefined
  const said = () => JSON.stringify(says)
  const isOneAim = () =>
    says.sales === says.product || (oneAim.includes(says.sales) && oneAim.includes(says.product))
  const edit = async (id: keyof typeof owners, field: string, seen: unknown, value: unknown) =>
    accepted(await editOkr(ports)(actor(owners[id]), cycleId, id, { changes: [{ field, seen, value }] }))
  const found = async (state: 'open' | 'dismissed') =>
    accepted(await listFindings(ports)(actor('ola'), cycleId, { kind: 'redundancy', state })).findings

  await plant(ports)
  await settle()
  for (const one of events) {
    const [open] = await found('open')
    const [closed] = await found('dismissed')
    if (one.do === 'reword') {
      await edit(one.okrId, 'title', says[one.okrId], one.title)
      says[one.okrId] = one.title
    } else if (one.do === 'why') {
      await edit(one.okrId, 'why', why[one.okrId] ?? null, one.why)
      why[one.okrId] = one.why
    } else if (one.do === 'dismiss' && open !== undefined) {
      accepted(await dismissFinding(ports)(actor(owners[one.okrId]), cycleId, open.id, 'Two markets'))
      dismissed = said()
    } else if (one.do === 'reopen' && closed !== undefined) {
      accepted(await reopenFinding(ports)(actor(owners[one.okrId]), cycleId, closed.id))
      dismissed = undefined
    }
    await settle()
    expect([(await found('open')).length, (await found('dismissed')).length]).toEqual(
      !isOneAim() ? [0, 0] : dismissed === said() ? [0, 1] : [1, 0],
    )
  }
}

async function plant(ports: Fixture['ports']) {
  const shared = { priority: 1, visibility: 'published' } as const
  const top = {
    ...shared,
    unitId: 'organisation',
    level: 'organisation',
    title: 'People stay for years',
  } as const
  accepted(await createObjective(ports)(actor('ola'), cycleId, 'top', top))
  for (const [id, ownerId] of Object.entries(owners)) {
    const links = [{ parentId: 'top', weight: 100 }]
    const title = oneAim[0] ?? ''
    const objective = { ...shared, unitId: id, level: 'department', title, ownerId, links } as const
    accepted(await createObjective(ports)(actor('ola'), cycleId, id, objective))
  }
}
