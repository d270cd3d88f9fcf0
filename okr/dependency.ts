export type DependencyState = 'proposed' | 'confirmed' | 'refused'

/** R34: what an OKR needs from somebody else, and by when. */
export interface Dependency {
  id: string
  okrId: string
  /** What is needed, in words. */
  need: string
  /** Who provides it: a unit (its leader answers) or a person. Exactly one of the two. */
  providerUnitId?: string
  providerId?: string
  /** ISO date. */
  neededBy: string
  state: DependencyState
  /** The provider's OKR that delivers it, where there is one. */
  providerOkrId?: string
  /** ISO date that the provider promises; later than neededBy is a finding (R35). */
  promisedOn?: string
  comment?: string
  answeredBy?: string
  answeredAt?: string
  /** Who carries the risk while it is not confirmed: then it does not block the lock. */
  riskOwnerId?: string
  createdBy: string
  createdAt: string
}
