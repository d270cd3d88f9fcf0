import { findPeople, listUnits } from '../../../bot/commands/directory/find.ts'
import { getMe } from '../../../bot/commands/directory/get-me.ts'
import { roles } from '../../../bot/commands/directory/roles.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture } from '../fixture.ts'

describe('the directory', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
  })
  afterEach(() => fixture.close())

  it('finds people by the beginnings of their names, in order of name', async () => {
    const find = async (text: string) =>
      accepted(await findPeople(fixture.ports)(actor('mia'), { text })).people.map((person) => person.id)
    expect(await find('smi')).toEqual(['dee', 'mia', 'ola', 'pia', 'tim'])
    expect(await find('m')).toEqual(['max', 'mia'])
    expect(await find('SMITH m')).toEqual(['mia'])
    expect(await find('nobody')).toEqual([])
    expect(codeOf(await findPeople(fixture.ports)(actor('gus'), {}))).toBe('forbidden')
  })

  it('finds units below one and by name', async () => {
    const list = async (query: object) =>
      accepted(await listUnits(fixture.ports)(actor('mia'), query)).units.map((unit) => unit.id)
    expect(await list({ parentId: 'organisation' })).toEqual(['product', 'sales'])
    expect(await list({ text: 'nor' })).toEqual(['north'])
  })

  it('tells a person where they stand, what they lead and which cycles there are', async () => {
    const me = getMe({ ...fixture.ports, teamsAppId: 'app' })
    const tim = accepted(await me(actor('tim')))
    expect(tim.unitPath.map((unit) => unit.id)).toEqual(['organisation', 'sales', 'north'])
    expect(tim.leads.map((unit) => unit.id)).toEqual(['north'])
    expect(tim.cycles.map((cycle) => cycle.id)).toEqual([cycleId])
  })

  it('tells whom it does not know what would help: an organisation, to be read in again, or nothing', async () => {
    const me = getMe({ ...fixture.ports, teamsAppId: 'app' })
    const told = async (personId: string, extra = {}) => {
      const answer = await me(actor(personId, extra))
      return answer.ok ? 'welcome' : [answer.refusal.code, answer.refusal.message].join(': ')
    }
    expect(await told('new')).toMatch(/^forbidden: .* but not you: .*read the organisation in again/)
    expect(await told('new', { tenantId: 'tenant-b' })).toMatch(
      /^forbidden: .*does not know your organisation yet/,
    )
    const asGuest = await told('gus')
    expect(asGuest).toMatch(/^forbidden: You are a guest here/)
    expect(asGuest).not.toContain('Set-up')
    expect(await told('new', { programLead: true })).toBe('welcome')
  })

  it("lets the chat know the program lead from the tab's token, for a day, and no longer than the role lasts", async () => {
    const { remember, actorOf } = roles(fixture.ports)
    const leads = async () => (await actorOf('tenant-a', 'dee'))?.programLead
    expect(await leads()).toBe(false)
    await remember(actor('dee', { programLead: true }))
    expect(await leads()).toBe(true)
    fixture.tick(23 * 3_600_000)
    expect(await leads()).toBe(true)
    fixture.tick(2 * 3_600_000)
    expect(await leads()).toBe(false)
    await remember(actor('dee', { programLead: true }))
    await remember(actor('dee', { programLead: false }))
    expect(await leads()).toBe(false)
    expect(await actorOf('tenant-a', 'nobody')).toBeUndefined()
    expect(await actorOf('tenant-b', 'dee')).toBeUndefined()
  })
})
