import type { Actor } from '../../okr/actor.ts'
import type { Objective } from '../../okr/objective.ts'
import type { Person, Unit } from '../../okr/organisation.ts'
import {
  type Action,
  can,
  canRead,
  mayOpenLock,
  relationsToNewOkr,
  relationsToOkr,
  relationsToUnit,
  rights,
} from '../../okr/rights.ts'

const path: Unit[] = [
  { id: 'organisation', name: 'Company', level: 'organisation', leaderId: 'top', path: ['organisation'] },
  { id: 'sales', name: 'Sales', level: 'department', leaderId: 'dee', path: ['organisation', 'sales'] },
  { id: 'north', name: 'North', level: 'team', leaderId: 'tim', path: ['organisation', 'sales', 'north'] },
]
const owner: Person = {
  id: 'mia',
  displayName: 'Mia',
  unitId: 'north',
  active: true,
  managerChain: ['tim', 'dee', 'top'],
}
const okr: Objective = {
  kind: 'objective',
  id: 'o1',
  unitId: 'north',
  level: 'individual',
  title: 'Sail',
  priority: 1,
  ownerId: 'mia',
  contributorIds: ['max'],
  concernedIds: ['ann', 'gus'],
  links: [],
  visibility: 'draft',
  createdBy: 'mia',
  createdAt: '2026-11-21T10:00:00.000Z',
  stamps: {},
}

const actors: Record<string, Actor> = Object.fromEntries(
  ['mia', 'max', 'tim', 'dee', 'top', 'pia', 'ann', 'lea', 'gus', 'ina'].map((personId) => [
    personId,
    {
      tenantId: 't',
      personId,
      programLead: personId === 'lea',
      guest: personId === 'gus' || personId === 'ina',
    },
  ]),
)

/** mia owns, max contributes, tim leads the team, dee and top lead above, pia is somebody else, ann was asked to align, lea leads the program, gus and ina are guests, ina was invited, nat's OKR is linked. */
const table: Record<string, Partial<Record<Action | 'draft' | 'published', true>>> = {
  mia: {
    draft: true,
    published: true,
    'edit-okr': true,
    'link-okr': true,
    'remove-okr': true,
    comment: true,
  },
  max: { draft: true, published: true, comment: true },
  tim: {
    draft: true,
    published: true,
    'edit-okr': true,
    'remove-okr': true,
    comment: true,
    'schedule-session': true,
  },
  dee: { draft: true, published: true, comment: true, 'schedule-session': true },
  top: { draft: true, published: true, comment: true, 'schedule-session': true },
  pia: { published: true, comment: true },
  ann: { draft: true, published: true, comment: true },
  lea: {
    draft: true,
    published: true,
    'edit-okr': true,
    'remove-okr': true,
    comment: true,
    'schedule-session': true,
    import: true,
    'manage-cycles': true,
  },
  gus: {},
  ina: { draft: true, published: true, comment: true },
}

describe('rights', () => {
  const relations = (who: string, of: Objective = okr) => {
    const actor = actors[who]
    if (actor === undefined) throw new Error(`no actor ${who}`)
    return relationsToOkr(actor, of, { unitPath: path, owner, invitedIds: ['ina'] })
  }

  it.each(Object.keys(table))('are those of the table for %s', (who) => {
    const known = relations(who)
    const granted: Record<string, true> = {}
    if (canRead(okr, known)) granted.draft = true
    if (canRead({ ...okr, visibility: 'published' }, known)) granted.published = true
    for (const action of [
      'edit-okr',
      'link-okr',
      'remove-okr',
      'comment',
      'schedule-session',
      'import',
      'manage-cycles',
    ] as const) {
      if (can(action, known)) granted[action] = true
    }
    expect(granted).toEqual(table[who])
  })

  it('of a guest are nothing but what an invitation gives', () => {
    for (const action of Object.keys(rights) as Action[])
      expect([action, can(action, relations('gus'))]).toEqual([action, false])
  })

  it('to open a lock are with leaders above and the program lead, and never with the own leader', () => {
    const may = (who: string, unitPath = path) => {
      const actor = actors[who]
      if (actor === undefined) throw new Error(`no actor ${who}`)
      return mayOpenLock(relationsToUnit(actor, unitPath))
    }
    expect(['dee', 'top', 'lea'].map((who) => may(who))).toEqual([true, true, true])
    expect(['tim', 'mia', 'pia', 'gus'].map((who) => may(who))).toEqual([false, false, false, false])
    expect(may('top', path.slice(0, 1))).toBe(false)
    const [company, sales] = path
    if (company === undefined || sales === undefined) throw new Error('no path')
    expect(may('dee', [company, sales, { ...sales, id: 'north' }])).toBe(false)
  })

  it("of an OKR whose imported owner matched nobody are with its unit's leader", () => {
    const { ownerId: _none, ...orphan } = okr
    expect(can('link-okr', relations('tim', orphan))).toBe(true)
    expect(can('link-okr', relations('dee', orphan))).toBe(false)
  })

  it('to the levels of the whole organisation are with its leader and the program lead, in whatever unit', () => {
    const create = (who: string, unitPath: Unit[]) => {
      const actor = actors[who]
      if (actor === undefined) throw new Error(`no actor ${who}`)
      return (['vision', 'organisation', 'team'] as const).map((level) =>
        can('create-okr', relationsToNewOkr(actor, unitPath, { ownerId: 'mia', level }, [])),
      )
    }
    expect(create('tim', path)).toEqual([false, false, true])
    expect(create('top', path.slice(0, 1))).toEqual([true, true, true])
    expect(create('lea', path)).toEqual([true, true, true])
    expect(create('gus', path)).toEqual([false, false, false])
  })
})
