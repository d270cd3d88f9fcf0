import type { Request } from 'express'
import { badRequest } from './graph-error.ts'

/** One query option as text; options repeated or nested are refused. */
export function option(request: Request, name: string): string | undefined {
  const value = request.query[name]
  if (value === undefined || typeof value === 'string') return value
  throw badRequest('BadRequest', `Query option '${name}' was specified more than once.`)
}

/** Refuses options that this resource does not have, so that a typo is not silently ignored. */
export function onlyOptions(request: Request, known: string[]): void {
  for (const name of Object.keys(request.query))
    if (name.startsWith('$') && !known.includes(name))
      throw badRequest('BadRequest', `Query option '${name}' is not supported here.`)
}

export function selectOption(request: Request): string[] | undefined {
  return option(request, '$select')
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean)
}

/** $top (or Prefer: odata.maxpagesize) within 1..max; the default otherwise. */
export function pageSize(request: Request, standard: number, max: number): number {
  const preferred = /odata\.maxpagesize=(\d+)/i.exec(request.get('Prefer') ?? '')?.[1]
  const text = option(request, '$top') ?? preferred
  if (text === undefined) return standard
  const size = Number(text)
  if (!Number.isInteger(size) || size < 1 || size > max)
    throw badRequest(
      'Request_UnsupportedQuery',
      `Invalid page size specified: '${text}'. Must be between 1 and ${max} inclusive.`,
    )
  return size
}

/** The named properties plus what is always there: the id and annotations. */
export function project<T extends Record<string, unknown>>(
  item: T,
  names: string[] | undefined,
  resource: string,
): Partial<T> {
  if (names === undefined) return item
  for (const name of names)
    if (!(name in item))
      throw badRequest(
        'BadRequest',
        `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${resource}'.`,
      )
  const kept: Partial<T> = {}
  for (const key of Object.keys(item) as (keyof T & string)[])
    if (key === 'id' || key.startsWith('@') || names.includes(key)) kept[key] = item[key]
  return kept
}

/** The address of this request without its query, as the caller sees it. */
export function requestUrl(request: Request): string {
  return `${request.protocol}://${request.get('host')}${request.originalUrl.split('?')[0]}`
}

/** The same address with other options: a nextLink. */
export function linkWith(request: Request, options: Record<string, string | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(request.query))
    if (typeof value === 'string' && !(name in options)) query.set(name, value)
  for (const [name, value] of Object.entries(options)) if (value !== undefined) query.set(name, value)
  return `${requestUrl(request)}?${query.toString().replaceAll('%24', '$')}`
}

/** A token that only this stand-in can read back, as opaque as Graph's. */
export function seal(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

export function unseal(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
