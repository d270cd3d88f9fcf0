import * as z from 'zod/mini'
import { empty, id, text } from '../common.ts'
import * as organisation from '../organisation.ts'
import { inCycle, none, ofUnit, route } from './route.ts'

export const organisationRoutes = {
  getMe: route('GET', '/api/me', 'Who I am, my units and the cycles', {
    params: empty,
    query: empty,
    body: none,
    reply: organisation.me,
  }),
  findPeople: route('GET', '/api/people', 'Find people by name', {
    params: empty,
    query: organisation.peopleQuery,
    body: none,
    reply: organisation.peoplePage,
  }),
  listUnits: route('GET', '/api/units', 'Units below a unit, or by name', {
    params: empty,
    query: organisation.unitsQuery,
    body: none,
    reply: organisation.unitsPage,
  }),
  putCycle: route('PUT', '/api/cycles/:cycleId', 'Create or change a cycle', {
    params: inCycle,
    query: empty,
    body: organisation.newCycle,
    reply: organisation.cycle,
  }),
  getCyclePhase: route('GET', '/api/cycles/:cycleId/phase', 'The phase of a cycle', {
    params: inCycle,
    query: empty,
    body: none,
    reply: organisation.cyclePhase,
  }),
  getUnitPhase: route('GET', '/api/cycles/:cycleId/units/:unitId/phase', 'The phase of a unit', {
    params: ofUnit,
    query: empty,
    body: none,
    reply: organisation.unitPhase,
  }),
  moveUnitPhase: route('PUT', '/api/cycles/:cycleId/units/:unitId/phase', 'Move a unit to another phase', {
    params: ofUnit,
    query: empty,
    body: organisation.movePhase,
    reply: organisation.unitPhase,
  }),
  importOrganisation: route('POST', '/api/import/organisation', 'Import people and units from CSV', {
    params: empty,
    query: empty,
    body: organisation.importOrganisation,
    reply: organisation.importReport,
  }),
  syncDirectory: route('POST', '/api/import/directory', 'Read people from Microsoft Entra ID', {
    params: empty,
    query: empty,
    body: organisation.syncDirectory,
    reply: organisation.importReport,
  }),
  importOkrs: route('POST', '/api/cycles/:cycleId/import', 'Import OKRs from Markdown', {
    params: inCycle,
    query: empty,
    body: organisation.importOkrs,
    reply: organisation.importReport,
  }),
  connectChannel: route(
    'PUT',
    '/api/units/:unitId/channel',
    'Connect a Teams channel to a unit, so that its conversations run there',
    {
      params: z.object({ unitId: id }),
      query: empty,
      body: z.object({ teamId: text(300), channelId: text(300) }),
      reply: empty,
    },
  ),
} as const
