import type { TabConfig } from './calls.ts'
import type { Person } from './context.ts'

/** What the host asks of the workbench, by addresses of its own origin. */
export async function findPerson(id: string): Promise<Person> {
  return ask(`/workbench/people/${encodeURIComponent(id)}`)
}

export async function tokenFor(person: string): Promise<string> {
  const { token }: { token: string } = await ask(`/workbench/token?person=${encodeURIComponent(person)}`)
  return token
}

export async function saveTab(channel: string, config: TabConfig): Promise<void> {
  await ask(`/workbench/tabs/${encodeURIComponent(channel)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(config),
  })
}

async function ask<Answer>(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init)
  const body = await response.json()
  if (!response.ok)
    throw new Error(typeof body?.error === 'string' ? body.error : `Status ${response.status}.`)
  return body
}
