import type { Request } from 'express'
import type { State } from '../state.ts'
import type { Caller } from './caller.ts'
import type { Directory, DirectoryChange } from './directory.ts'
import { badRequest, GraphError } from './graph-error.ts'
import { onlyOptions, option, pageSize, project, requestUrl, seal, selectOption, unseal } from './odata.ts'
import type { Permissions } from './permissions.ts'
import { ok, type Route } from './route.ts'
import { defaultProperties, userResource } from './users-routes.ts'

/** What a $skiptoken or $deltatoken remembers; nothing else of the first request is sent again. */
interface Round {
  epoch: number
  tenant: string
  select: string[]
  since: number
  until: number | undefined
  after: string
  size: number
}

export interface UsersDelta {
  route: Route
  /** Makes every token given so far answer 410, as Graph does after a long pause or a restore. */
  expireTokens(tenant: string): void
}

export function usersDelta(state: State, directory: Directory, permissions: Permissions): UsersDelta {
  const epochs = state.collection<number>('graph-delta-epochs')
  const epochOf = (tenant: string) => epochs.get(tenant) ?? 0

  function startRound(request: Request, caller: Caller): Round {
    onlyOptions(request, ['$select', '$top'])
    const select = selectOption(request) ?? defaultProperties
    return {
      epoch: epochOf(caller.tenant),
      tenant: caller.tenant,
      select,
      since: 0,
      until: undefined,
      after: '',
      size: pageSize(request, 200, 999),
    }
  }

  function resume(request: Request, caller: Caller, token: string): Round {
    const round = unseal(token)
    if (!isRound(round) || round.tenant !== caller.tenant)
      throw badRequest('Request_UnsupportedQuery', 'Badly formed token.')
    if (round.epoch !== epochOf(caller.tenant))
      throw new GraphError(
        410,
        'syncStateNotFound',
        'The sync state generation is not found: a full synchronization is required.',
        { headers: { Location: `${requestUrl(request)}?$select=${round.select.join(',')}` } },
      )
    return round
  }

  const route: Route = {
    method: 'get',
    path: '/users/delta',
    handle({ request, caller }) {
      permissions.requireDirectory(caller, 'readProfiles')
      const token = option(request, '$skiptoken') ?? option(request, '$deltatoken')
      const round = token === undefined ? startRound(request, caller) : resume(request, caller, token)
      const until = round.until ?? directory.version(caller.tenant)
      const found = directory.changes(caller.tenant, round.since, until, round.after, round.size + 1)
      const page = found.slice(0, round.size)
      const url = requestUrl(request)
      const next = { ...round, until, after: page.at(-1)?.id ?? '' }
      const done = { ...round, since: until, until: undefined, after: '' }
      return ok({
        '@odata.context': `${url.replace(/\/users\/delta.*/, '')}/$metadata#users`,
        ...(found.length > round.size
          ? { '@odata.nextLink': `${url}?$skiptoken=${seal(next)}` }
          : { '@odata.deltaLink': `${url}?$deltatoken=${seal(done)}` }),
        value: page.flatMap((change) => entry(change, round)),
      })
    },
  }
  return { route, expireTokens: (tenant) => epochs.set(tenant, epochOf(tenant) + 1) }
}

function entry(change: DirectoryChange, round: Round): Record<string, unknown>[] {
  if (change.person === undefined)
    return round.since === 0 ? [] : [{ id: change.id, '@removed': { reason: 'changed' } }]
  const names = round.select.filter((name) => name !== 'manager')
  const resource = { ...project(userResource(change.person, true), names, 'user') }
  if (!round.select.includes('manager') || change.managerNow === change.managerThen) return [resource]
  const type = '#microsoft.graph.user'
  const managers = []
  if (change.managerNow !== null) managers.push({ '@odata.type': type, id: change.managerNow })
  if (change.managerThen !== null)
    managers.push({ '@odata.type': type, id: change.managerThen, '@removed': { reason: 'deleted' } })
  return [{ ...resource, 'manager@delta': managers }]
}

function isRound(value: unknown): value is Round {
  return (
    typeof value === 'object' &&
    value !== null &&
    'epoch' in value &&
    'tenant' in value &&
    'since' in value &&
    typeof value.since === 'number' &&
    'select' in value &&
    Array.isArray(value.select) &&
    'after' in value &&
    typeof value.after === 'string' &&
    'size' in value &&
    typeof value.size === 'number'
  )
}
