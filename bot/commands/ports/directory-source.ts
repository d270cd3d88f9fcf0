/** A user as Microsoft Entra ID knows it, or that one was removed. Absent properties are unknown or unchanged. */
export interface SourceUser {
  id: string
  displayName?: string
  mail?: string
  department?: string
  jobTitle?: string
  /** null: has no manager any more. */
  managerId?: string | null
  active?: boolean
  removed?: boolean
}

export interface DirectoryDelta {
  users: SourceUser[]
  /** Where the next call goes on. */
  deltaLink: string
  /** Everything was read, because there was no usable deltaLink. */
  full: boolean
}

/** Reads people with their managers, everything or what changed since `deltaLink`. */
export interface DirectorySource {
  read(tenantId: string, deltaLink?: string): Promise<DirectoryDelta>
}
