import type { State } from '../state.ts'

export interface Tenant {
  id: string
  name: string
  /** Whether an administrator of this tenant has consented to the app. */
  consented: boolean
}

/** The app registrations that the product has in a real tenant. */
export interface AppRegistration {
  clientId: string
  /** Application ID URI, e.g. api://localhost/<clientId>; tab tokens carry it or the client id. */
  audience: string
  /** Delegated Graph permissions, granted for everyone. */
  delegated: string[]
  /** Application Graph permissions. */
  application: string[]
  /** The managed identity that the federated credential trusts. */
  managedIdentity: { clientId: string; principalId: string }
}

/** What conditional access and consent do to one person; for trying out how the product tells them. */
export interface PersonPolicy {
  consent?: 'missing'
  interaction?: 'required'
}

export interface Registry {
  policy(tenant: string, person: string): PersonPolicy
  setPolicy(tenant: string, person: string, policy: PersonPolicy): void
  roles(tenant: string, person: string): string[]
  assignRoles(tenant: string, person: string, roles: string[]): void
}

/** The durable settings of the Entra stand-in: app role assignments and the policies of single people. */
export function openRegistry(state: State): Registry {
  const policies = state.collection<PersonPolicy>('entra-policies')
  const roles = state.collection<string[]>('entra-app-roles')
  return {
    policy: (tenant, person) => policies.get(`${tenant}/${person}`) ?? {},
    setPolicy: (tenant, person, policy) => policies.set(`${tenant}/${person}`, policy),
    roles: (tenant, person) => roles.get(`${tenant}/${person}`) ?? [],
    assignRoles: (tenant, person, assigned) => roles.set(`${tenant}/${person}`, assigned),
  }
}
