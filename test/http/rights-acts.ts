import { requestId } from '../../okr/alignment-request.ts'
import type { RouteName } from '../../okr/contract/routes.ts'
import { qualityOf } from '../../okr/quality/quality-of.ts'
import type { RefusalCode } from '../../okr/refusal.ts'
import { csv, cycle } from './product.ts'
import { inAWeek, type RightsWorld } from './rights-world.ts'

/** Something that a person wants of the API. */
export interface Act {
  route: RouteName
  /** Makes what it is about, new for each person, and gives its id. */
  about?(world: RightsWorld, who: string): Promise<string> | string
  ask(
    id: string,
    world: RightsWorld,
    who: string,
  ): { params?: Record<string, string>; query?: Record<string, string>; body?: unknown }
  /** Who may do it is refused with this, because time would have to pass first. */
  mayBut?: RefusalCode
  /** For answers that leave out what is not to be seen: whether it is there. */
  shows?(body: unknown, id: string, world: RightsWorld): boolean
}

const cycleId = 'q1'
const onOkr = (okrId: string) => ({ params: { cycleId, okrId } })
const onComment = (okrId: string, commentId = 'c1') => ({ params: { cycleId, okrId, commentId } })
const onRequest = (okrId: string) => ({
  params: { cycleId, okrId, requestId: requestId(okrId, 'oda') },
})
const onSession = (sessionId: string) => ({ params: { cycleId: 'sessions', sessionId } })
const draft = (world: RightsWorld) => world.okr('draft')
const published = (world: RightsWorld) => world.okr('published')
const northId = (world: RightsWorld) => world.units.north
const aSession = (world: RightsWorld) => world.session()
const holds = (body: unknown, id: string) => JSON.stringify(body).includes(`"${id}"`)

/** A reason against the rule that asks for the why, in an OKR of the world. */
function argument(okrId: string) {
  const found = qualityOf({ kind: 'objective', title: `Objective ${okrId}`, level: 'individual' })
  const about = found.find((problem) => problem.rule === 'says-why')?.about
  return { reason: 'It is obvious here', about }
}

const half = (parentId: string) => ({ parentId, weight: 50 })
const edit = { changes: [{ field: 'why', seen: null, value: 'Because' }] }
const linksTo = (world: RightsWorld, links: object[]) => ({
  changes: [{ field: 'links', seen: [{ parentId: world.goal, weight: 100 }], value: links }],
})
const wish = (unitId: string) => ({ unitId, kind: 'alignment', required: ['tim'], optional: [], minutes: 30 })

/** Creates an objective in one of the units; the subject is the unit. */
function creating(unit: keyof RightsWorld['units'] | 'own', level: string, more: object = {}): Act {
  const own: Record<string, keyof RightsWorld['units']> = {
    dee: 'sales',
    nat: 'product',
    oda: 'product',
    lea: 'product',
  }
  return {
    route: 'createObjective',
    ask: (_id, world, who) => ({
      params: { cycleId, okrId: world.nextId() },
      body: {
        unitId: world.units[unit === 'own' ? (own[who] ?? 'north') : unit],
        level,
        title: 'Sail',
        priority: 1,
        ...more,
      },
    }),
  }
}

/** What people do at the API, each in the words of the table of rights.test.ts. */
export const acts: Record<string, Act> = {
  'see who I am': { route: 'getMe', ask: () => ({}) },
  'find people': { route: 'findPeople', ask: () => ({ query: { text: 'mia' } }) },
  'find units': { route: 'listUnits', ask: () => ({ query: { text: 'north' } }) },
  'see the organisation': {
    route: 'getTree',
    ask: () => ({ params: { cycleId }, query: { view: 'organisation' } }),
  },

  'read a published OKR': { route: 'getOkr', about: published, ask: onOkr },
  'read a draft': { route: 'getOkr', about: draft, ask: onOkr },
  'read a draft that mine supports': {
    route: 'getOkr',
    about: async (world) => {
      const id = await world.okr('published', { links: [] })
      await world.must('nat', 'PUT', `/api/cycles/q1/objectives/${world.nextId()}`, {
        unitId: world.units.product,
        level: 'individual',
        title: 'Support it',
        priority: 1,
        links: [{ parentId: id, weight: 100 }],
      })
      await world.must('mia', 'PATCH', `/api/cycles/q1/okrs/${id}`, {
        changes: [{ field: 'visibility', seen: 'published', value: 'draft' }],
      })
      return id
    },
    ask: onOkr,
  },
  'read the history of a published OKR': { route: 'getHistory', about: published, ask: onOkr },
  'read the history of a draft': { route: 'getHistory', about: draft, ask: onOkr },
  'read the conversation of a published OKR': { route: 'getConversation', about: published, ask: onOkr },
  'read the conversation of a draft': { route: 'getConversation', about: draft, ask: onOkr },
  'find the place of a published OKR': {
    route: 'getPlace',
    about: published,
    ask: (id) => ({ ...onOkr(id), query: { view: 'alignment' } }),
  },
  'find the place of a draft': {
    route: 'getPlace',
    about: draft,
    ask: (id) => ({ ...onOkr(id), query: { view: 'organisation' } }),
  },
  'see a published OKR in the tree': {
    route: 'getTree',
    about: (world) => world.company,
    ask: () => ({ params: { cycleId }, query: { view: 'alignment' } }),
    shows: holds,
  },
  'see a draft in the tree': {
    route: 'getTree',
    // Little else stands below the company, so that the draft is on the first page.
    about: (world) => world.okr('draft', { links: [half(world.company), half(world.goal)] }),
    ask: (_id, world) => ({
      params: { cycleId },
      query: { view: 'alignment', parentKind: 'okr', parentId: world.company, limit: '100' },
    }),
    shows: holds,
  },
  'find a published OKR by its words': {
    route: 'filterTree',
    about: (world) => world.okr('published', { title: `Published ${world.nextId()}` }),
    ask: () => ({ params: { cycleId }, query: { text: 'published', limit: '100' } }),
    shows: holds,
  },
  'find a draft by its words': {
    route: 'filterTree',
    about: (world) => world.okr('draft', { title: `Hidden ${world.nextId()}` }),
    ask: () => ({ params: { cycleId }, query: { text: 'hidden', limit: '100' } }),
    shows: holds,
  },

  'create an objective in my unit': creating('own', 'individual'),
  'create an objective of mine in North': creating('north', 'individual'),
  'create an objective of mine in Sales': creating('sales', 'team'),
  'create an objective of mine in Product': creating('product', 'individual'),
  'create an objective of mine in the company': creating('organisation', 'individual'),
  'create an objective of somebody else in North': creating('north', 'individual', { ownerId: 'ola' }),
  'create an objective of the organisation': creating('organisation', 'organisation'),
  'create a vision': creating('organisation', 'vision'),
  'create a vision in North': creating('north', 'vision'),
  'create a key result of a published OKR': {
    route: 'createKeyResult',
    about: published,
    ask: (objectiveId, world) => ({
      params: { cycleId, okrId: world.nextId() },
      body: { objectiveId, title: 'Boats' },
    }),
  },
  'create a key result of a draft': {
    route: 'createKeyResult',
    about: draft,
    ask: (objectiveId, world) => ({
      params: { cycleId, okrId: world.nextId() },
      body: { objectiveId, title: 'Boats' },
    }),
  },
  'edit a published OKR': {
    route: 'editOkr',
    about: published,
    ask: (id) => ({ ...onOkr(id), body: edit }),
  },
  'edit a draft': { route: 'editOkr', about: draft, ask: (id) => ({ ...onOkr(id), body: edit }) },
  'link a published OKR': {
    route: 'editOkr',
    about: published,
    ask: (id, world) => ({
      ...onOkr(id),
      body: linksTo(world, [{ parentId: world.company, weight: 100 }]),
    }),
  },
  'unlink a draft': {
    route: 'editOkr',
    about: draft,
    ask: (id, world) => ({ ...onOkr(id), body: linksTo(world, []) }),
  },
  'remove a published OKR': { route: 'removeOkr', about: published, ask: onOkr },
  'remove a draft': { route: 'removeOkr', about: draft, ask: onOkr },

  'comment on a published OKR': {
    route: 'addComment',
    about: published,
    ask: (id) => ({ ...onComment(id), body: { text: 'Hello' } }),
  },
  'comment on a draft': {
    route: 'addComment',
    about: draft,
    ask: (id) => ({ ...onComment(id), body: { text: 'Hello' } }),
  },
  'change a comment of mine': {
    route: 'editComment',
    about: (world, who) => world.commented('published', who),
    ask: (id) => ({ ...onComment(id), body: { text: 'Hello again' } }),
  },
  'change a comment of somebody else': {
    route: 'editComment',
    about: (world) => world.commented('draft', 'ola'),
    ask: (id) => ({ ...onComment(id), body: { text: 'Bye' } }),
  },
  'delete a comment of mine': {
    route: 'deleteComment',
    about: (world, who) => world.commented('published', who),
    ask: (id) => onComment(id),
  },
  'delete a comment of somebody else': {
    route: 'deleteComment',
    about: (world) => world.commented('draft', 'ola'),
    ask: (id) => onComment(id),
  },
  'react to a comment on a draft': {
    route: 'react',
    about: (world) => world.commented('draft', 'ola'),
    ask: (id) => ({ ...onComment(id), body: { reaction: 'like', on: true } }),
  },

  'see who was asked about a published OKR': { route: 'getAlignment', about: published, ask: onOkr },
  'see who was asked about a draft': { route: 'getAlignment', about: draft, ask: onOkr },
  'ask others about a published OKR': {
    route: 'askForAlignment',
    about: published,
    ask: (id) => ({ ...onOkr(id), body: { to: [{ kind: 'leader' }] } }),
  },
  'ask others about a draft': {
    route: 'askForAlignment',
    about: draft,
    ask: (id) => ({ ...onOkr(id), body: { to: [{ kind: 'leader' }] } }),
  },
  'answer what Oda was asked about a draft': {
    route: 'answerRequest',
    about: (world) => world.asked('oda'),
    ask: (id) => ({ ...onRequest(id), body: { answer: 'accept' } }),
  },
  'decide on what Oda proposes for a draft': {
    route: 'decideProposal',
    about: (world) => world.asked('oda', { changes: [{ field: 'why', seen: null, value: 'Because' }] }),
    ask: (id) => ({ ...onRequest(id), body: { decision: 'accept' } }),
  },
  'take back what Oda was asked about a draft': {
    route: 'withdrawRequest',
    about: (world) => world.asked('oda'),
    ask: onRequest,
  },
  'see what Oda was asked among my requests': {
    route: 'listRequests',
    about: (world) => world.asked('oda'),
    ask: () => ({ params: { cycleId }, query: { box: 'mine' } }),
    shows: holds,
  },
  'see what Oda was asked among those that I asked': {
    route: 'listRequests',
    about: (world) => world.asked('oda'),
    ask: () => ({ params: { cycleId }, query: { box: 'asked' } }),
    shows: holds,
  },
  'see the priorities of North': {
    route: 'getPriorities',
    about: northId,
    ask: (unitId) => ({ params: { cycleId, unitId } }),
  },
  'mark the priorities of North': {
    route: 'putPriorities',
    about: northId,
    ask: (unitId) => ({ params: { cycleId, unitId }, body: { okrIds: [] } }),
  },

  'see what a draft depends on': {
    route: 'listDependencies',
    about: draft,
    ask: (okrId) => ({ params: { cycleId }, query: { okrId } }),
  },
  'see what North depends on': {
    route: 'listDependencies',
    about: (world) => world.dependency('pia'),
    ask: (_id, world) => ({ params: { cycleId }, query: { unitId: world.units.north } }),
    shows: holds,
  },
  'say what a draft depends on': {
    route: 'putDependency',
    about: draft,
    ask: (okrId, world) => ({
      params: { cycleId, dependencyId: world.nextId() },
      body: { okrId, need: 'A trial', providerId: 'pia', neededBy: '2027-02-01' },
    }),
  },
  'confirm what a draft needs of Oda': {
    route: 'answerDependency',
    about: (world) => world.dependency('oda'),
    ask: (dependencyId) => ({ params: { cycleId, dependencyId }, body: { answer: 'confirm' } }),
  },
  'name who carries the risk of a dependency': {
    route: 'putRiskOwner',
    about: (world) => world.dependency('pia'),
    ask: (dependencyId) => ({ params: { cycleId, dependencyId }, body: { personId: 'tim' } }),
  },
  'take back what a draft depends on': {
    route: 'removeDependency',
    about: (world) => world.dependency('pia'),
    ask: (dependencyId) => ({ params: { cycleId, dependencyId } }),
  },

  'argue a rule of quality of a published OKR': {
    route: 'dismissRule',
    about: published,
    ask: (okrId) => ({ params: { cycleId, okrId, rule: 'says-why' }, body: argument(okrId) }),
  },
  'argue a rule of quality of a draft': {
    route: 'dismissRule',
    about: draft,
    ask: (okrId) => ({ params: { cycleId, okrId, rule: 'says-why' }, body: argument(okrId) }),
  },
  'take back that a rule was argued': {
    route: 'restoreRule',
    about: draft,
    ask: (okrId) => ({ params: { cycleId, okrId, rule: 'says-why' } }),
  },

  'see what is found about drafts': {
    route: 'listFindings',
    about: (world) => world.finding(),
    ask: (_id, world) => ({ params: { cycleId }, query: { unitId: world.units.north, kind: 'redundancy' } }),
    shows: holds,
  },
  'dismiss what is found about drafts': {
    route: 'dismissFinding',
    about: (world) => world.finding(),
    ask: (findingId) => ({ params: { cycleId, findingId }, body: { reason: 'Two markets' } }),
  },
  'open again what was dismissed': {
    route: 'reopenFinding',
    about: (world) => world.finding(),
    ask: (findingId) => ({ params: { cycleId, findingId } }),
  },
  'declare two drafts shared': {
    route: 'resolveRedundancy',
    about: (world) => world.finding(),
    ask: (findingId) => ({ params: { cycleId, findingId }, body: { how: 'share' } }),
  },

  'see how ready North is': {
    route: 'getReadiness',
    ask: (_id, world) => ({ params: { cycleId, unitId: world.units.north } }),
  },
  'see what is mine to do': { route: 'getHome', ask: () => ({ params: { cycleId } }) },
  'see the changes asked of a draft': {
    route: 'listChangeRequests',
    about: draft,
    ask: (okrId) => ({ params: { cycleId }, query: { okrId } }),
  },
  'see the changes that wait for me': {
    route: 'listChangeRequests',
    ask: () => ({ params: { cycleId }, query: { box: 'to-decide' } }),
  },
  'ask for a change of a draft once it is locked': {
    route: 'askForChange',
    about: draft,
    ask: (okrId, world) => ({
      params: { cycleId, okrId, changeRequestId: world.nextId() },
      body: { ...edit, reason: 'The market moved' },
    }),
    mayBut: 'phase',
  },
  'approve a change that Mia asks for': {
    route: 'decideChangeRequest',
    about: (world) => world.changeRequest(),
    ask: (changeRequestId) => ({
      params: { cycleId: 'running', changeRequestId },
      body: { decision: 'approve' },
    }),
  },

  'preview a session of North': {
    route: 'previewSession',
    about: northId,
    ask: (unitId) => ({ params: { cycleId: 'sessions' }, body: { unitId, kind: 'alignment' } }),
  },
  'find slots for a session of North': {
    route: 'findSlots',
    about: northId,
    ask: (unitId) => {
      const [from, to] = [3, 10].map((days) =>
        new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
      )
      return { params: { cycleId: 'sessions' }, body: { ...wish(unitId), from, to } }
    },
  },
  'schedule a session of North': {
    route: 'scheduleSession',
    about: northId,
    ask: (unitId, world) => ({
      ...onSession(world.nextId()),
      body: { ...wish(unitId), startsAt: inAWeek() },
    }),
  },
  'reschedule a session of North': {
    route: 'rescheduleSession',
    about: aSession,
    ask: (id) => ({ ...onSession(id), body: { revision: 1, startsAt: inAWeek(), minutes: 60 } }),
  },
  'cancel a session of North': {
    route: 'cancelSession',
    about: aSession,
    ask: (id) => ({ ...onSession(id), body: { revision: 1 } }),
  },
  'deliver a session of North again': {
    route: 'retrySession',
    about: aSession,
    ask: (id) => ({ ...onSession(id), body: {} }),
  },
  'mark a session of North as held': {
    route: 'markSessionHeld',
    mayBut: 'phase',
    about: aSession,
    ask: (id) => ({ ...onSession(id), body: {} }),
  },
  'read a session of North': { route: 'getSession', about: aSession, ask: onSession },
  'see a draft on the agenda of a session': {
    route: 'getSession',
    about: aSession,
    ask: onSession,
    shows: (body, _id, world) => holds(body, world.draftOnAgenda),
  },
  'see a session of North in the list': {
    route: 'listSessions',
    about: northId,
    ask: (unitId) => ({ params: { cycleId: 'sessions' }, query: { unitId } }),
    shows: holds,
  },

  'see the phase of a cycle': { route: 'getCyclePhase', ask: () => ({ params: { cycleId: 'phases' } }) },
  'see the phase of North': {
    route: 'getUnitPhase',
    about: northId,
    ask: (unitId) => ({ params: { cycleId: 'phases', unitId } }),
  },
  'move the phase of North': {
    route: 'moveUnitPhase',
    about: northId,
    ask: (unitId) => ({ params: { cycleId: 'phases', unitId }, body: { phase: 'draft' } }),
  },
  'connect a channel to North': {
    route: 'connectChannel',
    about: northId,
    ask: (unitId, world) => ({ params: { unitId }, body: world.channel }),
  },

  'open a cycle': {
    route: 'putCycle',
    ask: (_id, world) => ({ params: { cycleId: world.nextId() }, body: cycle }),
  },
  'import people from a file': {
    route: 'importOrganisation',
    ask: () => ({ body: { csv, name: 'Company', dryRun: false } }),
  },
  'read people from Entra ID': { route: 'syncDirectory', ask: () => ({ body: {} }) },
  'import OKRs': {
    route: 'importOkrs',
    ask: () => ({
      params: { cycleId: 'phases' },
      body: { markdown: '# Objective\n\n* Sail\n  * Two boats\n', fileName: 'okrs.md', dryRun: false },
    }),
  },
}
