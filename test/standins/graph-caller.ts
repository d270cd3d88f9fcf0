import type { Running } from './stand-ins.ts'

export interface GraphProblem {
  code: string
  message: string
  innerError: Record<string, string>
  '@event.existingEventId'?: string
}

export interface Answer<Body> {
  status: number
  headers: Headers
  body: Body & { error?: GraphProblem }
}

export interface Page<Item> {
  value: Item[]
  '@odata.nextLink'?: string
  '@odata.deltaLink'?: string
}

export type GraphCall = <Body>(
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer<Body>>

/** Speaks to the Graph stand-in with plain HTTP, as nothing but the wire shows it. */
export function graphCaller(running: Running, token: string): GraphCall {
  return async <Body>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> => {
    const url = path.startsWith('http') ? path : `${running.plainUrl}/graph/v1.0${path}`
    const response = await fetch(url, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: JSON.parse(text === '' ? '{}' : text) as Answer<Body>['body'],
    }
  }
}

/** Speaks to the workbench's controls. */
export async function control<Body>(
  running: Running,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: Body }> {
  const response = await fetch(`${running.plainUrl}/workbench${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: JSON.parse(text === '' ? '{}' : text) as Body }
}

/** What `work` gave; fails the test when it gave nothing. */
export function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('Expected a value.')
  return value
}
