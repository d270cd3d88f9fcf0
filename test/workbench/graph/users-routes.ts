import type { Request } from 'express'
import type { Caller } from './caller.ts'
import type { Directory, DirectoryPerson } from './directory.ts'
import { badRequest, GraphError } from './graph-error.ts'
import {
  linkWith,
  onlyOptions,
  option,
  pageSize,
  project,
  requestUrl,
  seal,
  selectOption,
  unseal,
} from './odata.ts'
import { type Permissions, personOf } from './permissions.ts'
import { type Call, ok, type Reply, type Route } from './route.ts'

const userType = '#microsoft.graph.user'
const basicProperties = ['id', 'displayName', 'givenName', 'surname', 'mail', 'userPrincipalName']
export const defaultProperties = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
]

/** GET /users, /users/{id}, /me, and their manager and directReports. */
export function usersRoutes(directory: Directory, permissions: Permissions): Route[] {
  function show(caller: Caller, person: DirectoryPerson, names: string[]) {
    const full = permissions.allowsProfiles(caller) || caller.person === person.id
    return project(userResource(person, full), names, 'user')
  }

  /** The named properties, with the manager when $expand asks for it. */
  function showExpanded(call: Call, person: DirectoryPerson): Record<string, unknown> {
    const withManager = expandsManager(call.request)
    if (withManager) permissions.requireDirectory(call.caller, 'readProfiles')
    return {
      ...show(call.caller, person, selectOption(call.request) ?? defaultProperties),
      ...(withManager && person.managerId !== null
        ? { manager: { '@odata.type': userType, id: person.managerId } }
        : {}),
    }
  }

  /** One page of people, with the link to the next. */
  function page(
    call: Call,
    entity: string,
    people: DirectoryPerson[],
    size: number,
    resource: (person: DirectoryPerson) => Record<string, unknown>,
  ): Reply {
    const shown = people.slice(0, size)
    const { request } = call
    const counted = option(request, '$count') === 'true'
    return ok({
      '@odata.context': context(request, entity),
      ...(counted ? { '@odata.count': directory.count(call.caller.tenant) } : {}),
      ...(people.length > size
        ? { '@odata.nextLink': linkWith(request, { $skiptoken: seal({ after: shown.at(-1)?.id }) }) }
        : {}),
      value: shown.map(resource),
    })
  }

  return [
    {
      method: 'get',
      path: '/users',
      handle(call) {
        permissions.requireDirectory(call.caller, 'readBasicProfiles')
        onlyOptions(call.request, ['$select', '$top', '$expand', '$count', '$skiptoken'])
        const size = pageSize(call.request, 100, 999)
        const people = directory.page(call.caller.tenant, skipToken(call.request), size + 1)
        return page(call, 'users', people, size, (person) => showExpanded(call, person))
      },
    },
    {
      method: 'get',
      path: '/users/:user',
      handle(call) {
        const { request, caller, user } = call
        const own = user === 'me' || user === caller.person
        permissions.requireDirectory(caller, own ? 'readOwnProfile' : 'readBasicProfiles')
        onlyOptions(request, ['$select', '$expand'])
        const person = personOf(directory, caller, user)
        return ok({ '@odata.context': context(request, 'users/$entity'), ...showExpanded(call, person) })
      },
    },
    {
      method: 'get',
      path: '/users/:user/manager',
      handle(call) {
        const { request, caller } = call
        permissions.requireDirectory(caller, 'readProfiles')
        onlyOptions(request, ['$select'])
        const person = personOf(directory, caller, call.user)
        const manager =
          person.managerId === null ? undefined : directory.find(caller.tenant, person.managerId)
        if (manager === undefined)
          throw new GraphError(
            404,
            'Request_ResourceNotFound',
            "Resource 'manager' does not exist or one of its queried reference-property objects are not present.",
          )
        return ok({
          '@odata.context': context(request, 'directoryObjects/$entity'),
          '@odata.type': userType,
          ...show(caller, manager, selectOption(request) ?? defaultProperties),
        })
      },
    },
    {
      method: 'get',
      path: '/users/:user/directReports',
      handle(call) {
        const { request, caller } = call
        permissions.requireDirectory(caller, 'readProfiles')
        onlyOptions(request, ['$select', '$top', '$skiptoken'])
        const person = personOf(directory, caller, call.user)
        const size = pageSize(request, 100, 999)
        const after = skipToken(request)
        const reports = directory.reports(caller.tenant, person.id).filter((report) => report.id > after)
        const names = selectOption(request) ?? defaultProperties
        return page(call, 'directoryObjects', reports, size, (report) => ({
          '@odata.type': userType,
          ...show(caller, report, names),
        }))
      },
    },
  ]
}

function context(request: Request, entity: string): string {
  return `${requestUrl(request).replace(/\/v1\.0\/.*/, '/v1.0')}/$metadata#${entity}`
}

/** A user as Graph shows it; without User.Read.All only the basic properties have values. */
export function userResource(person: DirectoryPerson, full: boolean): Record<string, unknown> {
  const words = person.displayName.trim().split(/\s+/)
  const resource: Record<string, unknown> = {
    id: person.id,
    accountEnabled: person.accountEnabled,
    businessPhones: [],
    department: person.department,
    displayName: person.displayName,
    givenName: words[0] ?? null,
    jobTitle: person.jobTitle,
    mail: person.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: words.length > 1 ? words.at(-1) : null,
    userPrincipalName: person.mail,
    userType: 'Member',
  }
  if (!full)
    for (const name of Object.keys(resource))
      if (!basicProperties.includes(name)) resource[name] = name === 'businessPhones' ? [] : null
  return resource
}

/** Only the manager's id can be expanded here; the levels must stand beside $select, as Graph demands. */
function expandsManager(request: Request): boolean {
  const text = option(request, '$expand')
  if (text === undefined) return false
  const options = /^manager(?:\((.*)\))?$/.exec(text.trim())?.[1]?.split(';')
  if (options === undefined || !options.includes('$levels=1') || !options.includes('$select=id'))
    throw badRequest(
      'Request_UnsupportedQuery',
      `The stand-in expands "manager($levels=1;$select=id)" only, not "${text}".`,
    )
  return true
}

function skipToken(request: Request): string {
  const token = option(request, '$skiptoken')
  if (token === undefined) return ''
  const read = unseal(token)
  if (typeof read === 'object' && read !== null && 'after' in read) return String(read.after)
  throw badRequest('Request_UnsupportedQuery', 'The $skiptoken is not one that this service gave.')
}
