import { routes } from '../../okr/contract/routes.ts'
import { type Act, acts } from './rights-acts.ts'
import { openRightsWorld, type RightsWorld } from './rights-world.ts'

/** Who each column is to Mia's OKRs in the team North; the stranger is in the tenant, and not in the organisation. */
const people: Record<string, string> = {
  lead: 'lea',
  owner: 'mia',
  contrib: 'max',
  leader: 'tim',
  above: 'dee',
  linked: 'nat',
  member: 'oda',
  stranger: 'zoe',
  guest: 'gus',
}

/**
 * The rights (R14–R16) at the API, written by hand. yes: done. no: 403. 404: as if it did not exist. hidden: answered
 * without it. Nobody can be invited to a conversation yet (R15), so there is no column for the invited.
 */
const table = `
                                               lead  owner  contrib  leader  above  linked  member  stranger  guest
see who I am                                   yes   yes    yes      yes     yes    yes     yes     no        yes
find people                                    yes   yes    yes      yes     yes    yes     yes     no        no
find units                                     yes   yes    yes      yes     yes    yes     yes     no        no
see the organisation                           yes   yes    yes      yes     yes    yes     yes     no        no

read a published OKR                           yes   yes    yes      yes     yes    yes     yes     404       404
read a draft                                   yes   yes    yes      yes     yes    yes     404     404       404
read a draft that mine supports                yes   yes    yes      yes     yes    yes     404     404       404
read the history of a published OKR            yes   yes    yes      yes     yes    yes     yes     404       404
read the history of a draft                    yes   yes    yes      yes     yes    yes     404     404       404
read the conversation of a published OKR       yes   yes    yes      yes     yes    yes     yes     404       404
read the conversation of a draft               yes   yes    yes      yes     yes    yes     404     404       404
find the place of a published OKR              yes   yes    yes      yes     yes    yes     yes     404       404
find the place of a draft                      yes   yes    yes      yes     yes    yes     404     404       404
see a published OKR in the tree                yes   yes    yes      yes     yes    yes     yes     hidden    hidden
see a draft in the tree                        yes   yes    yes      yes     yes    yes     hidden  hidden    hidden
find a published OKR by its words              yes   yes    yes      yes     yes    yes     yes     hidden    hidden
find a draft by its words                      yes   yes    yes      yes     yes    yes     hidden  hidden    hidden

create an objective in my unit                 yes   yes    yes      yes     yes    yes     yes     no        no
create an objective of mine in North           yes   yes    yes      yes     no     no      no      no        no
create an objective of mine in Sales           yes   yes    yes      yes     yes    no      no      no        no
create an objective of mine in Product         yes   no     no       no      no     yes     yes     no        no
create an objective of mine in the company     yes   yes    yes      yes     yes    yes     yes     no        no
create an objective of somebody else in North  yes   no     no       yes     no     no      no      no        no
create an objective of the organisation        yes   no     no       no      no     no      no      no        no
create a vision                                yes   no     no       no      no     no      no      no        no
create a vision in North                       yes   no     no       no      no     no      no      no        no
create a key result of a published OKR         yes   yes    no       yes     no     no      no      404       404
create a key result of a draft                 yes   yes    no       yes     no     no      404     404       404
edit a published OKR                           yes   yes    no       yes     no     no      no      404       404
edit a draft                                   yes   yes    no       yes     no     no      404     404       404
link a published OKR                           no    yes    no       no      no     no      no      404       404
unlink a draft                                 no    yes    no       no      no     no      404     404       404
remove a published OKR                         yes   yes    no       yes     no     no      no      404       404
remove a draft                                 yes   yes    no       yes     no     no      404     404       404

comment on a published OKR                     yes   yes    yes      yes     yes    yes     yes     404       404
comment on a draft                             yes   yes    yes      yes     yes    yes     404     404       404
change a comment of mine                       yes   yes    yes      yes     yes    yes     yes     404       404
change a comment of somebody else              no    no     no       no      no     no      404     404       404
delete a comment of mine                       yes   yes    yes      yes     yes    yes     yes     404       404
delete a comment of somebody else              yes   no     no       no      no     no      404     404       404
react to a comment on a draft                  yes   yes    yes      yes     yes    yes     404     404       404

see who was asked about a published OKR        yes   yes    yes      yes     yes    yes     yes     404       404
see who was asked about a draft                yes   yes    yes      yes     yes    yes     404     404       404
ask others about a published OKR               yes   yes    no       yes     no     no      no      404       404
ask others about a draft                       yes   yes    no       yes     no     no      404     404       404
answer what Oda was asked about a draft        no    no     no       no      no     no      yes     404       404
decide on what Oda proposes for a draft        yes   yes    no       yes     no     no      no      404       404
take back what Oda was asked about a draft     yes   yes    no       yes     no     no      no      404       404
see what Oda was asked among my requests       hidden  hidden  hidden  hidden  hidden  hidden  yes     hidden    hidden
see what Oda was asked among those that I asked  hidden  yes  hidden  hidden  hidden  hidden  hidden  hidden    hidden
see the priorities of North                    yes   yes    yes      yes     yes    yes     yes     404       404
mark the priorities of North                   yes   no     no       yes     no     no      no      404       404

see what a draft depends on                    yes   yes    yes      yes     yes    yes     404     404       404
see what North depends on                      yes   yes    yes      yes     yes    yes     hidden  404       404
say what a draft depends on                    yes   yes    no       yes     no     no      404     404       404
confirm what a draft needs of Oda              no    no     no       no      no     no      yes     404       404
name who carries the risk of a dependency      yes   yes    no       yes     no     no      404     404       404
take back what a draft depends on              yes   yes    no       yes     no     no      404     404       404

argue a rule of quality of a published OKR     yes   yes    no       yes     no     no      no      404       404
argue a rule of quality of a draft             yes   yes    no       yes     no     no      404     404       404
take back that a rule was argued               yes   yes    no       yes     no     no      404     404       404

see what is found about drafts                 yes   yes    yes      yes     yes    yes     hidden  hidden    hidden
dismiss what is found about drafts             yes   yes    yes      yes     no     no      404     404       404
open again what was dismissed                  yes   yes    yes      yes     no     no      404     404       404
declare two drafts shared                      yes   no     no       yes     no     no      404     404       404

see how ready North is                         yes   yes    yes      yes     yes    yes     yes     404       404
see what is mine to do                         yes   yes    yes      yes     yes    yes     yes     yes       yes
see the changes asked of a draft               yes   yes    yes      yes     yes    yes     404     404       404
see the changes that wait for me               yes   yes    yes      yes     yes    yes     yes     yes       yes
ask for a change of a draft once it is locked  yes   yes    no       yes     no     no      404     404       404
approve a change that Mia asks for             yes   no     no       yes     no     no      no      404       404

preview a session of North                     yes   no     no       yes     yes    no      no      404       404
find slots for a session of North              yes   no     no       yes     yes    no      no      404       404
schedule a session of North                    yes   no     no       yes     yes    no      no      404       404
reschedule a session of North                  yes   no     no       yes     yes    no      no      404       404
cancel a session of North                      yes   no     no       yes     yes    no      no      404       404
deliver a session of North again               yes   no     no       yes     yes    no      no      404       404
mark a session of North as held                yes   no     no       yes     yes    no      no      404       404
read a session of North                        yes   yes    yes      yes     yes    yes     yes     404       404
see a draft on the agenda of a session         yes   yes    yes      yes     yes    yes     hidden  404       404
see a session of North in the list             yes   yes    yes      yes     yes    yes     yes     hidden    hidden

see the phase of a cycle                       yes   yes    yes      yes     yes    yes     yes     404       404
see the phase of North                         yes   yes    yes      yes     yes    yes     yes     404       404
move the phase of North                        yes   no     no       yes     yes    no      no      404       404
connect a channel to North                     yes   no     no       yes     no     no      no      404       404

open a cycle                                   yes   no     no       no      no     no      no      no        no
import people from a file                      yes   no     no       no      no     no      no      no        no
read people from Entra ID                      yes   no     no       no      no     no      no      no        no
import OKRs                                    yes   no     no       no      no     no      no      no        no
`

const lines = table.split('\n').filter((line) => line.trim() !== '')
const columns = lines[0]?.trim().split(/\s+/) ?? []
const rows = lines.slice(1).map((line) => {
  const [act = '', ...cells] = line.trim().split(/\s{2,}/)
  return { act, expected: Object.fromEntries(columns.map((column, i) => [column, cells[i]])) }
})

describe('the rights at the API', () => {
  let world: RightsWorld
  beforeAll(async () => {
    world = await openRightsWorld()
  })
  afterAll(() => world.product.stop())
  afterEach(() => {
    expect(world.product.faults).toEqual([])
  })

  it('are told for every route and every person', () => {
    expect(columns).toEqual(Object.keys(people))
    expect(rows.map(({ act }) => act)).toEqual(Object.keys(acts))
    const told = new Set(Object.values(acts).map(({ route }) => route))
    expect([...told].sort()).toEqual(Object.keys(routes).sort())
  })

  const patience = 60_000
  it.each(rows)(
    'to $act are those of the table',
    async ({ act, expected }) => {
      const outcomes: Record<string, string> = {}
      for (const [column, person] of Object.entries(people)) {
        outcomes[column] = await outcomeOf(world, acts[act], person)
      }
      expect(outcomes).toEqual(expected)
    },
    patience,
  )
})

async function outcomeOf(world: RightsWorld, act: Act | undefined, person: string): Promise<string> {
  if (act === undefined) return 'no such act'
  const id = (await act.about?.(world, person)) ?? ''
  const answer = await request(world, act, person, id)
  if (answer.status === 200) return act.shows?.(answer.body, id, world) === false ? 'hidden' : 'yes'
  if (answer.status === 403) return 'no'
  if (act.mayBut !== undefined && answer.body.code === act.mayBut) return 'yes'
  if (answer.status !== 404) return `${answer.status} ${JSON.stringify(answer.body)}`
  // What may not be seen must not be told from what is not there.
  const absent = await request(world, act, person, 'absent')
  const same = JSON.stringify(absent) === JSON.stringify(answer)
  return same ? '404' : `404, but ${JSON.stringify(absent)} for what is not there`
}

function request(world: RightsWorld, act: Act, person: string, id: string) {
  const { params = {}, query = {}, body } = act.ask(id, world, person)
  const { method, path }: { method: string; path: string } = routes[act.route]
  const address = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const search = new URLSearchParams(query).toString()
  return world.product.as(person, method, search === '' ? address : `${address}?${search}`, body)
}
