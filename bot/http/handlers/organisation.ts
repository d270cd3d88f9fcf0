import type { organisationRoutes } from '../../../okr/contract/routes/organisation.ts'
import { connectChannel } from '../../commands/chats/connect-channel.ts'
import { getCyclePhase } from '../../commands/cycles/get-cycle-phase.ts'
import { getUnitPhase, moveUnitPhase } from '../../commands/cycles/move-unit-phase.ts'
import { putCycle } from '../../commands/cycles/put-cycle.ts'
import { findPeople, listUnits } from '../../commands/directory/find.ts'
import { getMe } from '../../commands/directory/get-me.ts'
import { importOkrs } from '../../commands/imports/import-okrs.ts'
import { type CsvPort, importOrganisation } from '../../commands/imports/import-organisation.ts'
import { syncDirectory } from '../../commands/imports/sync-directory.ts'
import type { Chat } from '../../commands/ports/chat.ts'
import type { DirectorySource } from '../../commands/ports/directory-source.ts'
import type { Ports } from '../../commands/ports/ports.ts'
import type { Handlers } from '../api.ts'

export type OrganisationPorts = Ports &
  CsvPort & { directorySource: DirectorySource; chat: Chat; teamsAppId: string }

/** The routes of people, units, cycles and their phases, imports and channels. */
export function organisationHandlers(
  ports: OrganisationPorts,
): Pick<Handlers, keyof typeof organisationRoutes> {
  const commands = {
    me: getMe(ports),
    findPeople: findPeople(ports),
    listUnits: listUnits(ports),
    putCycle: putCycle(ports),
    getCyclePhase: getCyclePhase(ports),
    getUnitPhase: getUnitPhase(ports),
    moveUnitPhase: moveUnitPhase(ports),
    importOrganisation: importOrganisation(ports),
    syncDirectory: syncDirectory(ports),
    importOkrs: importOkrs(ports),
    connectChannel: connectChannel(ports),
  }
  return {
    getMe: (actor) => commands.me(actor),
    findPeople: (actor, { query }) => commands.findPeople(actor, query),
    listUnits: (actor, { query }) => commands.listUnits(actor, query),
    putCycle: (actor, { params, body }) => commands.putCycle(actor, params.cycleId, body),
    getCyclePhase: (actor, { params }) => commands.getCyclePhase(actor, params.cycleId),
    getUnitPhase: (actor, { params }) => commands.getUnitPhase(actor, params.cycleId, params.unitId),
    moveUnitPhase: (actor, { params, body }) =>
      commands.moveUnitPhase(actor, params.cycleId, params.unitId, body.phase),
    importOrganisation: (actor, { body }) => commands.importOrganisation(actor, body),
    syncDirectory: (actor, { body }) => commands.syncDirectory(actor, body),
    importOkrs: (actor, { params, body }) => commands.importOkrs(actor, params.cycleId, body),
    connectChannel: (actor, { params, body }) => commands.connectChannel(actor, params.unitId, body),
  }
}
